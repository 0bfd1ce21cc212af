import type { ShelfItem } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { sql, type Query } from '../database/index.ts';

/** SOPs in force in other offices. A sheet is a public paper: nothing of a client is in it. */
export async function listShelfRows(reference: Query, ownOfficeId: number): Promise<ShelfItem[]> {
  return reference.rows<ShelfItem>(sql`
    select v.office_id as "officeId", o.name as office, v.id as "versionId", v.version,
           coalesce(nullif(v.definition -> 'sheet' ->> 'title', ''),
                    v.definition -> 'sheet' ->> 'name') as title,
           v.definition -> 'sheet' ->> 'number' as number,
           jsonb_array_length(v.definition -> 'sheet' -> 'rows') as rows
    from sop_versions v
    join offices o on o.id = v.office_id
    where v.office_id <> ${ownOfficeId} and v.status = 'in-force'
    order by o.name, title, v.id`);
}

export async function findShelfDefinition(
  reference: Query,
  officeId: number,
  versionId: string,
): Promise<{ readonly definition: SopDefinition; readonly office: string } | undefined> {
  return reference.find(sql`
    select v.definition, o.name as office
    from sop_versions v
    join offices o on o.id = v.office_id
    where v.office_id = ${officeId} and v.id = ${versionId} and v.status = 'in-force'`);
}
