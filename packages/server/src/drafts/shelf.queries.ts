import type { ShelfItem } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { sql, type Query } from '../database/index.ts';

export interface ShelfPlace {
  readonly officeId: number;
  readonly versionId: string;
}

/**
 * SOPs in force in other offices, or the one at a place. A sheet is a public paper: nothing of a
 * client is in it. The year is that of the sheet's last day that can be read, or that it names.
 */
export async function listShelfRows(
  reference: Query,
  ownOfficeId: number,
  place?: ShelfPlace,
): Promise<ShelfItem[]> {
  return reference.rows<ShelfItem>(sql`
    select s.id as "officeId", s.office, s.version_id as "versionId", s.version,
           coalesce(nullif(s.sheet ->> 'title', ''), s.sheet ->> 'name') as title,
           s.sheet ->> 'number' as number,
           left(coalesce(s.sheet -> 'effectiveOn' ->> 'day', s.sheet -> 'revisedOn' ->> 'day',
                         s.sheet -> 'madeOn' ->> 'day',
                         substring(concat_ws(' ', s.sheet -> 'effectiveOn' ->> 'written',
                                             s.sheet -> 'revisedOn' ->> 'written',
                                             s.sheet -> 'madeOn' ->> 'written')
                                   from '(?:19|20)[0-9]{2}')), 4)::int as year,
           jsonb_array_length(s.sheet -> 'performers') as performers,
           jsonb_array_length(s.sheet -> 'rows') as rows
    from (select o.id, o.name as office, v.id as version_id, v.version,
                 v.definition -> 'sheet' as sheet
          from sop_versions v
          join offices o on o.id = v.office_id
          where v.office_id <> ${ownOfficeId} and v.status = 'in-force'
            and v.office_id = coalesce(${place?.officeId ?? null}::int, v.office_id)
            and v.id = coalesce(${place?.versionId ?? null}::uuid, v.id)) s
    order by s.office, title, s.version_id`);
}

/** One of them, whole. */
export async function findShelfRow(
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
