import type { SopDefinition } from '../definition/definition.ts';
import type { Performer } from '../definition/flow.ts';

/** A post of an office that a performer may be paired with; active ones only. */
export interface NamedPost {
  readonly id: string;
  readonly title: string;
}

/** Performers of the office that do something: without a post their steps reach nobody's desk. */
export function listActing({ flow }: Pick<SopDefinition, 'flow'>): readonly Performer[] {
  const acting = new Set(flow.steps.flatMap(({ by, recordedBy = [] }) => [...by, ...recordedBy]));
  return flow.performers.filter(({ id, party }) => party === 'office' && acting.has(id));
}

/** The post with the performer's name, case and spaces aside; undefined where several have it. */
export function findSamePost<P extends NamedPost>(
  performer: Pick<Performer, 'title'>,
  posts: readonly P[],
): P | undefined {
  const same = posts.filter(({ title }) => plain(title) === plain(performer.title));
  return same.length === 1 ? same[0] : undefined;
}

function plain(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
