import { Refusal } from '../refusal.ts';
import type { SopVersion } from '../sops/index.ts';
import type { PerformerPost } from './posts-of-sop.ts';

/**
 * Every post of the office that some step names must be somebody's here, or the case would stick.
 * @throws Refusal PERFORMER_UNBOUND
 */
export function refuseUnbound(sop: SopVersion, posts: readonly PerformerPost[]): void {
  const bound = new Set(posts.map(({ performer }) => performer));
  for (const { actors } of sop.prepared.steps.values()) {
    const missing = actors.find((id) => !bound.has(id));
    if (missing === undefined) continue;
    const performer = sop.prepared.performers.get(missing)?.title ?? missing;
    throw new Refusal('PERFORMER_UNBOUND', { performer });
  }
}
