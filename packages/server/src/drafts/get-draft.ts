import type { DraftPlacing, DraftReply, DraftSummary } from '@tuntas/api';
import { checkBeginning, type EndedTable } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { listInstrumentSlugs } from '../instruments/index.ts';
import { Refusal } from '../refusal.ts';
import { listNewestSops, type NewestSop } from './alike.queries.ts';
import { canPlace, isApart } from './can-place.ts';
import type { Draft, DraftEventRow } from './draft.ts';
import { draftReply, draftSummary } from './draft-reply.ts';
import {
  findDraft,
  findSource,
  listDraftEvents,
  listEventsOf,
  listOpenDrafts,
  listOtherDrafts,
} from './drafts.queries.ts';
import { findAlike } from './find-alike.ts';
import { findDraftBeginning } from './find-beginning.ts';

/**
 * Refuses NOT_FOUND. Findings count what the office itself says is no longer in force when `ended`
 * is given (`endedToday`); else only what ships.
 */
export async function getDraft(tx: TenantTx, id: string, ended?: EndedTable): Promise<DraftReply> {
  return { ...(await getDraftAlone(tx, id, ended)), source: await findSource(tx, id) };
}

/** The same without what it was read from, which is by far the largest part and never changes. */
export async function getDraftAlone(
  tx: TenantTx,
  id: string,
  ended?: EndedTable,
): Promise<DraftReply> {
  const draft = await findDraft(tx, id);
  if (draft === undefined) throw new Refusal('NOT_FOUND');
  const events = await listDraftEvents(tx, id);
  const others = await listOtherDrafts(tx, draft.sop_id, id);
  const beside = {
    source: null,
    others,
    instruments: await listInstrumentSlugs(tx),
    placing: placingOf(draft, events, isOpen(draft) ? await listNewestSops(tx) : []),
  };
  const reply = draftReply(draft, events, beside, ended);
  const beginning = await findDraftBeginning(tx, draft);
  if (beginning === undefined) return reply;
  const reminders = checkBeginning(draft.definition, beginning);
  return { ...reply, diagnostics: [...reply.diagnostics, ...reminders] };
}

const isOpen = ({ status }: Draft) => status === 'draft' || status === 'proposed';

function placingOf(
  draft: Draft,
  rows: readonly DraftEventRow[],
  sops: readonly NewestSop[],
): DraftPlacing {
  const events = rows.map(({ entry }) => entry);
  return {
    canPlace: canPlace(draft, events),
    isApart: isApart(events),
    alike: findAlike(draft.definition.sheet, draft.sop_id, sops),
  };
}

/** Drafts being settled or waiting for the signature. */
export async function listDrafts(tx: TenantTx): Promise<DraftSummary[]> {
  const drafts = await listOpenDrafts(tx);
  const events = await listEventsOf(
    tx,
    drafts.map(({ id }) => id),
  );
  const byDraft = Map.groupBy(events, ({ draft_id }) => draft_id);
  return drafts.map((draft) =>
    draftSummary(
      draft,
      (byDraft.get(draft.id) ?? []).map(({ entry }) => entry),
    ),
  );
}
