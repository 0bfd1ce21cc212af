import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';

/** The register is kept by the posts that have the power `agenda`. Throws `NOT_PERMITTED`. */
export function requireAgendaPower(actor: Actor): void {
  if (!actor.posts.some((post) => post.powers.includes('agenda'))) {
    throw new Refusal('NOT_PERMITTED');
  }
}
