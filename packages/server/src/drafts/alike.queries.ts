import type { AlikeSop } from '@tuntas/api';
import { sql, type TenantTx } from '../database/index.ts';

/** An SOP of the office as its newest version is. */
export interface NewestSop {
  readonly sop_id: string;
  /** The newest version. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly number: string;
  /** The newest first. */
  readonly versions: readonly AlikeSop['versions'][number][];
}

export async function listNewestSops(tx: TenantTx): Promise<NewestSop[]> {
  return tx.rows<NewestSop>(sql`
    select v.sop_id, v.id, l.versions,
           coalesce(v.definition -> 'sheet' ->> 'name', '') as name,
           coalesce(v.definition -> 'sheet' ->> 'title', '') as title,
           coalesce(v.definition -> 'sheet' ->> 'number', '') as number
    from (select sop_id, max(version) as newest,
                 jsonb_agg(jsonb_build_object('version', version, 'status', status)
                           order by version desc) as versions
          from sop_versions where office_id = ${tx.officeId} group by sop_id) l
    join sop_versions v
      on v.office_id = ${tx.officeId} and v.sop_id = l.sop_id and v.version = l.newest
    order by v.sop_id`);
}
