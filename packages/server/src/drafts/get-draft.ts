import type { DraftReply, DraftSummary } from '@tuntas/api';
import type { EndedTable } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import { draftReply, draftSummary } from './draft-reply.ts';
import {
  findDraft,
  findSource,
  listDraftEvents,
  listEventsOf,
  listOpenDrafts,
  listOtherDrafts,
} from './drafts.queries.ts';

/**
 * Refuses NOT_FOUND. Findings count what the office itself says is no longer in force when `ended`
 * is given (`endedToday`); else only what ships.
 */
export async function getDraft(tx: TenantTx, id: string, ended?: EndedTable): Promise<DraftReply> {
  const draft = await findDraft(tx, id);
  if (draft === undefined) throw new Refusal('NOT_FOUND');
  const events = await listDraftEvents(tx, id);
  const others = await listOtherDrafts(tx, draft.sop_id, id);
  return draftReply(draft, events, await findSource(tx, id), others, ended);
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
