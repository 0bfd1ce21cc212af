import type { Bindings } from './access.ts';

/** A post bound to a performer, with the names of those who hold it today. */
export interface PerformerPost {
  readonly performer: string;
  readonly id: string;
  readonly title: string;
  readonly people: readonly string[];
}

export function bindingsOf(posts: readonly PerformerPost[]): Bindings {
  const bindings = Object.create(null) as Record<string, string[]>;
  for (const { performer, id } of posts) (bindings[performer] ??= []).push(id);
  return bindings;
}
