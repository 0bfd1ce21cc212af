import type { Actor } from '../http/actor.ts';
import { hasPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';

/** Drafts are for those who settle them and for the head who signs. @throws Refusal NOT_PERMITTED */
export function demandDraftReader(actor: Actor): void {
  if (!hasPower(actor, 'admin') && !hasPower(actor, 'head')) throw new Refusal('NOT_PERMITTED');
}
