import { copyCases } from './copy-cases.ts';
import type { BenchOffice } from './office.ts';

export const FIRST_NAMES = [
  'siti',
  'agus',
  'dewi',
  'budi',
  'ratna',
  'yanto',
  'sumarni',
  'joko',
].concat(
  ['nurhayati', 'slamet', 'wahyuni', 'hendra', 'mariani', 'rusdi', 'lestari', 'bambang'],
  ['aminah', 'supardi', 'kartini', 'darmawan', 'fatimah', 'gunawan', 'hasanah', 'iskandar'],
);
export const LAST_NAMES = ['rahman', 'susanto', 'wijaya', 'hidayat', 'saputra', 'utami'].concat(
  ['permata', 'kusuma', 'halim', 'nasution', 'siregar', 'pratama', 'anggraini', 'setiawan'],
  ['mulyani', 'purnomo', 'harahap', 'simanjuntak', 'lubis', 'tarigan', 'yuliana', 'zulkifli'],
);

/**
 * Copies a case `count` times, each with a client and an agenda entry of its own: names are drawn
 * from the lists by the number of the copy, so that searches find some and not all.
 *
 * The copies have no office events of their own: no page that is measured reads those, and writing
 * them would take longer than the measurement. `tuntas audit verify` would therefore report the
 * agenda rows as ROW_ADDED; the database is thrown away with the run and nobody verifies it.
 */
export async function copyPeopleAndCases(
  office: BenchOffice,
  caseId: string,
  first: number,
  count: number,
): Promise<void> {
  const last = first + count - 1;
  const ids = [office.officeId, caseId, first, last];
  const pick = (list: readonly string[], divisor: number) =>
    `(array[${list.map((name) => `'${name}'`).join(', ')}])[1 + (n / ${divisor}) % ${list.length}]`;
  const name = `initcap('contoh ' || ${pick(FIRST_NAMES, 1)} || ' ' || ${pick(LAST_NAMES, FIRST_NAMES.length)})`;
  const id = (kind: string) => `('00000000-0000-7000-${kind}-' || lpad(to_hex(n), 12, '0'))::uuid`;
  await office.query(
    `insert into app.people (office_id, id, name, name_key, nik_hash, nik_cipher, address, phone,
                             created_at, created_by)
     select t.office_id, ${id('9000')}, ${name}, lower(${name}), sha256(n::text::bytea), t.nik_cipher,
            t.address, t.phone, t.created_at, t.created_by
     from generate_series($3::int, $4::int) as n
     join app.cases c on c.office_id = $1 and c.id = $2
     join app.people t on t.office_id = $1 and t.id = c.person_id`,
    ids,
  );
  await office.query(
    `insert into app.agenda_entries
       (office_id, id, year, number, arrival, received_on, sender, letter_number, letter_on,
        subject, summary, urgency, secrecy, search_text, registered_at, registered_by,
        registered_by_name)
     select t.office_id, ${id('a000')}, t.year, t.number + n, t.arrival, t.received_on, t.sender,
            t.letter_number, t.letter_on, t.subject, t.summary, t.urgency, t.secrecy,
            t.search_text, t.registered_at, t.registered_by, t.registered_by_name
     from generate_series($3::int, $4::int) as n
     join app.cases c on c.office_id = $1 and c.id = $2
     join app.agenda_entries t on t.office_id = $1 and t.id = c.agenda_id`,
    ids,
  );
  await copyCases(office, caseId, first, count, {
    person_id: id('9000'),
    agenda_id: id('a000'),
    client_name: name,
    number: `'2026/' || n`,
    case_number: `'2026/' || n`,
  });
}
