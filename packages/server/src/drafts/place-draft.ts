import type { DraftReply } from '@tuntas/api';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { findSopVersion } from '../sops/index.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import { canPlace } from './can-place.ts';
import type { Draft, DraftEvent } from './draft.ts';
import { findLastVersion, listTakenSopIds } from './drafts.queries.ts';
import { nameSop } from './name-sop.ts';

type Placed = Extract<DraftEvent, { type: 'placed' }>;

/**
 * A draft from outside becomes the next version of the SOP that `over` is a version of, or stays an
 * SOP apart (`over` null). What it says does not change. Refuses what `changeDraft` does, NOT_FOUND,
 * and NOTHING_TO_CHANGE for a draft that began from a version of the office.
 */
export async function placeDraft(
  services: Services,
  change: DraftChange & { readonly over: string | null },
): Promise<DraftReply> {
  const { actor, over } = change;
  const rule = { kind: 'place-draft', power: 'admin', from: ['draft'], request: { over } } as const;
  const version =
    over === null ? undefined : await findSopVersion(services.db, actor.officeId, over);
  if (over !== null && version === undefined) throw new Refusal('NOT_FOUND');
  return changeDraft(services, change, rule, async (tx, draft, events) => {
    if (!canPlace(draft, events)) throw new Refusal('NOTHING_TO_CHANGE');
    const event =
      version === undefined
        ? await apart(tx, draft)
        : await underSop(tx, version.id, version.prepared.definition);
    const { sopId, sopVersion, basedOn } = event;
    const definition = { ...draft.definition, id: sopId, version: sopVersion };
    return { event, definition, basedOn };
  });
}

async function apart(tx: TenantTx, { sop_id, based_on, definition }: Draft): Promise<Placed> {
  const isFree = based_on === null;
  const taken = new Set(isFree ? [] : await listTakenSopIds(tx));
  return {
    type: 'placed',
    sopId: isFree ? sop_id : nameSop(definition.sheet, taken),
    sopVersion: 1,
    basedOn: null,
    note: 'SOP terpisah',
  };
}

async function underSop(
  tx: TenantTx,
  basedOn: string,
  { id, version, sheet }: Draft['definition'],
): Promise<Placed> {
  const title = sheet.title.trim() || sheet.name.trim();
  return {
    type: 'placed',
    sopId: id,
    sopVersion: (await findLastVersion(tx, id)) + 1,
    basedOn,
    note: `Menjadi perubahan atas versi ${version} SOP “${title}”`,
  };
}
