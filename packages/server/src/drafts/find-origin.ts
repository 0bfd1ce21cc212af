import type { SopOrigin } from '@tuntas/api';
import { compareDefinitions, type SopDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import { findBase, findBeginning, findVersionDraft } from './origin.queries.ts';

/** Whose SOP a draft is, and what is different from theirs by now. Refuses NOT_FOUND. */
export async function findDraftOrigin(tx: TenantTx, draftId: string): Promise<SopOrigin | null> {
  const draft = await findBase(tx, draftId);
  if (draft === undefined) throw new Refusal('NOT_FOUND');
  return follow(tx, draftId, draft.definition);
}

/** The same of a version, over all the versions that it revises. Refuses NOT_FOUND. */
export async function findVersionOrigin(
  tx: TenantTx,
  versionId: string,
): Promise<SopOrigin | null> {
  const version = await findVersionDraft(tx, versionId);
  if (version === undefined) throw new Refusal('NOT_FOUND');
  return follow(tx, version.draft_id, version.definition);
}

/** Back from draft to draft to the one that began elsewhere: its base is how it was there. */
async function follow(
  tx: TenantTx,
  from: string | null,
  definition: SopDefinition,
): Promise<SopOrigin | null> {
  let draftId = from;
  while (draftId !== null) {
    const beginning = await findBeginning(tx, draftId);
    if (beginning === undefined) return null;
    if (beginning.origin !== null) {
      const draft = await findBase(tx, draftId);
      if (draft === undefined) return null;
      return { ...beginning.origin, changes: compareDefinitions(draft.base, definition) };
    }
    draftId = beginning.before;
  }
  return null;
}
