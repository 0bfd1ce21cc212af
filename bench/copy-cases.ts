import type { BenchOffice } from './office.ts';

/** Id of the n-th copied case; the SQL below makes the same. */
export const copyId = (n: number): string =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const ID = `('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** Copies all rows of a case `count` times, as cases `first`, `first + 1` and so on. */
export async function copyCases(
  office: BenchOffice,
  caseId: string,
  first: number,
  count: number,
): Promise<void> {
  const range = [office.officeId, caseId, first, first + count - 1];
  const copy = (table: string, changed: Readonly<Record<string, string>>, columns: string) =>
    office.query(
      `insert into ${table} (${columns})
       select ${columns
         .split(', ')
         .map((column) => changed[column] ?? `t.${column}`)
         .join(', ')}
       from generate_series($3::int, $4::int) as n
       join ${table} t on t.office_id = $1 and t.${table === 'cases' ? 'id' : 'case_id'} = $2`,
      range,
    );
  const columnsOf = async (table: string) =>
    (
      await office.query(
        `select string_agg(attname, ', ' order by attnum) as names from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [`app.${table}`],
      )
    ).rows[0].names as string;
  const number = `t.number || '-c' || n`;
  await copy('cases', { id: ID, number }, await columnsOf('cases'));
  for (const table of ['case_events', 'case_steps', 'desk_lines', 'case_words']) {
    const changed = { case_id: ID, case_number: `t.case_number || '-c' || n` };
    await copy(table, changed, await columnsOf(table));
  }
}
