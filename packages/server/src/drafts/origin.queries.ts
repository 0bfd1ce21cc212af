import type { SopDefinition } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';
import type { KeptOrigin } from './draft.ts';

/** The beginning of a draft; `before`: the draft of the version that it revises. */
export async function findBeginning(
  tx: TenantTx,
  draftId: string,
): Promise<{ readonly origin: KeptOrigin | null; readonly before: string | null } | undefined> {
  return tx.find(sql`
    select e.entry -> 'origin' as origin, v.draft_id as before
    from sop_drafts d
    join sop_draft_entries e on e.office_id = ${tx.officeId} and e.draft_id = d.id and e.seq = 1
    left join sop_versions v on v.office_id = ${tx.officeId} and v.id = d.based_on
    where d.office_id = ${tx.officeId} and d.id = ${draftId}`);
}

export async function findBase(
  tx: TenantTx,
  draftId: string,
): Promise<{ readonly base: SopDefinition; readonly definition: SopDefinition } | undefined> {
  return tx.find(sql`
    select base, definition from sop_drafts
    where office_id = ${tx.officeId} and id = ${draftId}`);
}

export async function findVersionDraft(
  tx: TenantTx,
  versionId: string,
): Promise<{ readonly draft_id: string | null; readonly definition: SopDefinition } | undefined> {
  return tx.find(sql`
    select draft_id, definition from sop_versions
    where office_id = ${tx.officeId} and id = ${versionId}`);
}
