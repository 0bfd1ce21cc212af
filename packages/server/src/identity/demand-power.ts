import type { PostPower } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';

export function hasPower(actor: Actor, power: PostPower): boolean {
  return actor.posts.some((post) => post.powers.includes(power));
}

/** @throws Refusal NOT_PERMITTED when no post of this person has the power */
export function demandPower(actor: Actor, power: PostPower): void {
  if (!hasPower(actor, power)) throw new Refusal('NOT_PERMITTED');
}
