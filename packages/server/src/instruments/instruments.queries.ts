import type { Instrument } from '@tuntas/sop';
import { sql, type TenantTx } from '../database/index.ts';

export interface InstrumentRow {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly definition: Instrument;
  readonly added_at: string;
  readonly added_by_name: string;
}

/** The newest version of each, by title. */
export async function selectInstruments(tx: TenantTx): Promise<InstrumentRow[]> {
  return tx.rows<InstrumentRow>(sql`
    select i.id, i.slug, i.version, i.definition, i.added_at, u.name as added_by_name
    from instruments i
    join (select slug, max(version) as version from instruments
          where office_id = ${tx.officeId} group by slug) n
      on n.slug = i.slug and n.version = i.version
    join users u on u.office_id = ${tx.officeId} and u.id = i.added_by
    where i.office_id = ${tx.officeId}
    order by i.definition ->> 'title', i.slug`);
}

export async function selectSlugs(tx: TenantTx): Promise<string[]> {
  const rows = await tx.rows<{ readonly slug: string }>(sql`
    select distinct slug from instruments where office_id = ${tx.officeId}`);
  return rows.map(({ slug }) => slug);
}

export async function findNewest(
  tx: TenantTx,
  slug: string,
): Promise<Pick<InstrumentRow, 'version' | 'definition'> | undefined> {
  return tx.find(sql`
    select version, definition from instruments
    where office_id = ${tx.officeId} and slug = ${slug}
    order by version desc limit 1`);
}

export async function findVersion(
  tx: TenantTx,
  id: string,
): Promise<Pick<InstrumentRow, 'version' | 'definition'> | undefined> {
  return tx.find(sql`
    select version, definition from instruments
    where office_id = ${tx.officeId} and id = ${id}`);
}

export async function insertInstrument(
  tx: TenantTx,
  row: {
    readonly id: string;
    readonly version: number;
    readonly definition: Instrument;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  await tx.rows(sql`
    insert into instruments (office_id, id, slug, version, definition, added_at, added_by)
    values (${tx.officeId}, ${row.id}, ${row.definition.slug}, ${row.version},
            ${JSON.stringify(row.definition)}::jsonb, ${row.at}, ${row.by})`);
}
