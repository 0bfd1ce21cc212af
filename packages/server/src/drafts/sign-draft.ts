import type { DraftReply } from '@tuntas/api';
import { printDefinition, type SopDefinition } from '@tuntas/sop';
import { todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { lockSop, releaseDefinition } from '../sops/index.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import { findLastVersion } from './drafts.queries.ts';
import { demandReady } from './propose-draft.ts';

/**
 * Pengesahan by the post of the head: the draft becomes a version that never changes again. In
 * force from today, or from a later day (`inForceOn`, a local day). When the SOP got a newer version
 * than the draft began from, the draft would undo what that one changed: the head says to have read
 * it by naming it (`over`). Refuses what `changeDraft` does, DRAFT_NOT_READY, DRAFT_BEHIND,
 * PERIOD_INVALID (a day that is over) and SOP_INVALID.
 */
export async function signDraft(
  services: Services,
  change: DraftChange & {
    readonly inForceOn?: string | undefined;
    readonly over?: number | undefined;
  },
): Promise<DraftReply> {
  const { actor, draftId, inForceOn, over } = change;
  const rule = {
    kind: 'sign-draft',
    power: 'head',
    from: ['proposed'],
    request: { inForceOn: inForceOn ?? null, ...(over === undefined ? {} : { over }) },
  } as const;
  return changeDraft(services, change, rule, async (tx, draft, events) => {
    demandReady(draft, events);
    const today = await todayIn(services, tx);
    if (inForceOn !== undefined && inForceOn < today) {
      throw new Refusal('PERIOD_INVALID', {}, [
        { path: 'inForceOn', message: 'Hari mulai berlaku sudah lewat.' },
      ]);
    }
    // Nobody releases a version between looking at the newest and signing.
    await lockSop(tx, draft.sop_id);
    const last = await findLastVersion(tx, draft.sop_id);
    const isBehind = last > draft.base_version;
    if (isBehind && over !== last) throw new Refusal('DRAFT_BEHIND', { newest: String(last) });
    const definition: SopDefinition = { ...draft.definition, version: last + 1 };
    await releaseDefinition(services, tx, {
      source: printDefinition(definition),
      file: `${draft.sop_id}.yaml`,
      by: actor.userId,
      draftId,
      inForceOn: inForceOn ?? today,
      today,
    });
    const read = isBehind ? `; menggantikan versi ${last} yang perubahannya sudah dibaca` : '';
    const note = `Versi ${definition.version}, berlaku mulai ${inForceOn ?? today}${read}`;
    return { event: { type: 'signed', note }, status: 'signed', definition };
  });
}
