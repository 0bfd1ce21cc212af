import type { Sheet } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';
import type { KeptOrigin } from './draft.ts';

export interface BeginningRow {
  /** Name of the office that settles the draft. */
  readonly own: string;
  readonly regency: string;
  /** Tanggal Revisi of the version that the draft changes; null when it changes none. */
  readonly revised_on: string | null;
  readonly origin: KeptOrigin | null;
  /** As the sheet was when the draft began. */
  readonly origin_sheet: Sheet;
}

export async function findBeginnings(
  tx: TenantTx,
  draftId: string,
): Promise<BeginningRow | undefined> {
  return tx.find<BeginningRow>(sql`
    select o.name as own, o.regency, d.base -> 'sheet' as origin_sheet,
           e.entry -> 'origin' as origin,
           case when v.id is null then null
                else coalesce(v.definition -> 'sheet' -> 'revisedOn' ->> 'written', '')
           end as revised_on
    from sop_drafts d
    join offices o on o.id = ${tx.officeId}
    left join sop_draft_entries e
      on e.office_id = ${tx.officeId} and e.draft_id = d.id and e.seq = 1
    left join sop_versions v on v.office_id = ${tx.officeId} and v.id = d.based_on
    where d.office_id = ${tx.officeId} and d.id = ${draftId}`);
}
