import type { DraftReply, RebasePreview } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { findSopVersion, type SopVersion } from '../sops/index.ts';
import { canPlace } from './can-place.ts';
import { changeDraft, type DraftChange } from './change-draft.ts';
import type { Draft, DraftEvent } from './draft.ts';
import { findDraft, listDraftEvents } from './drafts.queries.ts';
import { foldEvents } from './fold-events.ts';
import { replayDraft } from './replay-draft.ts';

/**
 * Puts a draft over the newest version of its SOP: its edits are made again there. What does not fit,
 * or what that version has changed as well, is kept in the history of the draft; undoing brings the
 * draft back as it was. Refuses what `changeDraft` does, NOTHING_TO_CHANGE when it is not behind,
 * DRAFT_BEHIND when `onto` is not the newest version, and DRAFT_FROM_OUTSIDE.
 */
export async function rebaseDraft(
  services: Services,
  change: DraftChange & { readonly onto: number; readonly take: readonly number[] },
): Promise<DraftReply> {
  const { onto, take } = change;
  const rule = {
    kind: 'rebase-draft',
    power: 'admin',
    from: ['draft', 'proposed'],
    request: { onto, take },
  } as const;
  const version = await findNewest(services, change.actor.officeId, change.draftId);
  return changeDraft(services, change, rule, (_, draft, events) => {
    demandBehind(draft, events);
    if (version === undefined || draft.newest_id !== version.id || draft.newest_version !== onto) {
      throw new Refusal('DRAFT_BEHIND', { newest: String(draft.newest_version) });
    }
    const { id } = version;
    const base = asBase(version);
    const { definition, kept, items } = replayDraft(foldEvents(draft.base, events), base, take);
    const dropped = items.filter(
      ({ outcome }) => outcome === 'conflict' || outcome === 'impossible',
    );
    const event = {
      type: 'rebased',
      basedOn: id,
      was: draft.based_on ?? '',
      base,
      kept,
      dropped: dropped.map(({ edit }) => edit),
      note: `Di atas versi ${onto}; ${items.length - dropped.length} dari ${items.length} perubahan berlaku`,
    } as const satisfies DraftEvent;
    return { event, status: 'draft', definition, basedOn: id };
  });
}

/** What `rebaseDraft` would do. Refuses as it does, and NOT_FOUND. */
export async function previewRebase(
  services: Services,
  officeId: number,
  draftId: string,
  take: readonly number[],
): Promise<RebasePreview> {
  const version = await findNewest(services, officeId, draftId);
  return services.db.office(officeId, async (tx) => {
    const draft = await findDraft(tx, draftId);
    if (draft === undefined) throw new Refusal('NOT_FOUND');
    const events = (await listDraftEvents(tx, draftId)).map(({ entry }) => entry);
    demandBehind(draft, events);
    if (version === undefined) throw new Refusal('NOT_FOUND');
    const { items } = replayDraft(foldEvents(draft.base, events), asBase(version), take);
    const { definition } = version.prepared;
    return { onto: definition.version, version: draft.version, items: [...items] };
  });
}

function demandBehind(draft: Draft, events: readonly DraftEvent[]): void {
  if (draft.newest_version <= draft.base_version) throw new Refusal('NOTHING_TO_CHANGE');
  // Its sheet is its own: the edits alone are not what it says.
  if (canPlace(draft, events)) throw new Refusal('DRAFT_FROM_OUTSIDE');
}

/** Read before the transaction of the change, which would hold a connection meanwhile. */
async function findNewest(
  services: Services,
  officeId: number,
  draftId: string,
): Promise<SopVersion | undefined> {
  const draft = await services.db.office(officeId, (tx) => findDraft(tx, draftId));
  const id = draft?.newest_id ?? null;
  return id === null ? undefined : findSopVersion(services.db, officeId, id);
}

/** A version as a draft of it begins. */
const asBase = ({ prepared: { definition } }: SopVersion): SopDefinition => ({
  ...definition,
  version: definition.version + 1,
});
