import { Refusal } from '../refusal.ts';
import type { SopVersion } from '../sops/index.ts';
import type { PerformerPost } from './posts-of-sop.ts';

/**
 * Every post of the office that some step names must be somebody's here, or the case would stick.
 * @throws Refusal PERFORMER_UNBOUND
 */
export function refuseUnbound(sop: SopVersion, posts: readonly PerformerPost[]): void {
  const performer = findUnbound(sop, posts);
  if (performer !== undefined) throw new Refusal('PERFORMER_UNBOUND', { performer });
}

/** Title of the first performer of the office without a post. */
export function findUnbound(sop: SopVersion, posts: readonly PerformerPost[]): string | undefined {
  const bound = new Set(posts.map(({ performer }) => performer));
  for (const { actors } of sop.prepared.steps.values()) {
    const missing = actors.find((id) => !bound.has(id));
    if (missing !== undefined) return sop.prepared.performers.get(missing)?.title ?? missing;
  }
  return undefined;
}
