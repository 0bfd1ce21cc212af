import { sql, type Query } from '../database/database.ts';

/** A version with what happened to it, without its definition. */
export interface HistoryRow {
  readonly id: string;
  readonly sop_id: string;
  readonly version: number;
  readonly title: string;
  readonly number: string;
  readonly status: 'signed' | 'in-force' | 'withdrawn';
  readonly released_at: string;
  readonly in_force_on: string | null;
  readonly signed_by: string;
  readonly signed_as: string;
  /** The head withdrew it; null also for what a newer version replaced. */
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
  readonly reason: string | null;
  readonly open_cases: number;
}

/** @param sopId one SOP; null: all of the office. By SOP, the newest version first. */
export async function listHistoryRows(
  tx: Query & { readonly officeId: number },
  sopId: string | null,
): Promise<HistoryRow[]> {
  return tx.rows(sql`
    select v.id, v.sop_id, v.version, v.status, v.released_at, v.in_force_on,
           coalesce(nullif(v.definition -> 'sheet' ->> 'title', ''),
                    v.definition -> 'sheet' ->> 'name') as title,
           v.definition -> 'sheet' ->> 'number' as number,
           coalesce(u.name, '') as signed_by, coalesce(s.post_title, '') as signed_as,
           w.at as withdrawn_at, wu.name as withdrawn_by, w.detail ->> 'reason' as reason,
           (select count(*) from cases c
            where c.office_id = ${tx.officeId} and c.sop_version_id = v.id
              and c.closed_at is null) as open_cases
    from sop_versions v
    left join users u on u.office_id = ${tx.officeId} and u.id = v.released_by
    left join sop_draft_entries s on s.office_id = ${tx.officeId} and s.draft_id = v.draft_id
      and s.entry ->> 'type' = 'signed'
    left join office_events w on w.office_id = ${tx.officeId} and w.kind = 'sop-withdrawn'
      and w.subject_id = v.id::text
    left join users wu on wu.office_id = ${tx.officeId} and wu.id = w.actor_user_id
    where v.office_id = ${tx.officeId} and (${sopId}::text is null or v.sop_id = ${sopId})
    order by v.sop_id, v.version desc`);
}
