import type { BenchOffice } from './office.ts';

/** Id of the n-th copied case; the SQL below makes the same. */
export const copyId = (n: number): string =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const ID = `('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/**
 * Copies all rows of a case `count` times, as cases `first`, `first + 1` and so on. `changed`:
 * column → SQL of what stands there in the copy, where `n` is its number and `t` the row copied.
 */
export async function copyCases(
  office: BenchOffice,
  caseId: string,
  first: number,
  count: number,
  changed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const range = [office.officeId, caseId, first, first + count - 1];
  const all = {
    number: `t.number || '-c' || n`,
    case_number: `t.case_number || '-c' || n`,
    ...changed,
  };
  const copy = async (table: string, key: string) => {
    const { rows } = await office.query(
      `select attname from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [`app.${table}`],
    );
    const columns = rows.map(({ attname }) => String(attname));
    const sources: Readonly<Record<string, string>> = { ...all, [key]: ID };
    await office.query(
      `insert into app.${table} (${columns.join(', ')})
       select ${columns.map((column) => sources[column] ?? `t.${column}`).join(', ')}
       from generate_series($3::int, $4::int) as n
       join app.${table} t on t.office_id = $1 and t.${key} = $2`,
      range,
    );
  };
  await copy('cases', 'id');
  for (const table of ['case_events', 'case_steps', 'desk_lines']) await copy(table, 'case_id');
  await office.query(
    `insert into app.case_words (office_id, word, case_id)
     select distinct c.office_id, w.word, c.id
     from generate_series($2::int, $3::int) as n
     join app.cases c on c.office_id = $1 and c.id = ${ID}
     cross join regexp_split_to_table(lower(c.client_name || ' ' || c.number), '[ ]+') as w (word)`,
    [office.officeId, first, first + count - 1],
  );
}
