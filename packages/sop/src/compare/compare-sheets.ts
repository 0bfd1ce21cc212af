import type { Sheet, SheetRow } from '../definition/sheet.ts';
import { Changes } from './collect-changes.ts';
import type { SopChange } from './change.ts';
import { matchItems } from './match-items.ts';

const VALUES: readonly (readonly [string, (sheet: Sheet) => string])[] = [
  ['Kantor', ({ office }) => office],
  ['Unit', ({ unit }) => unit],
  ['Nomor SOP', ({ number }) => number],
  ['Tanggal pembuatan', ({ madeOn }) => madeOn.written],
  ['Tanggal revisi', ({ revisedOn }) => revisedOn.written],
  ['Tanggal efektif', ({ effectiveOn }) => effectiveOn.written],
  ['Disahkan oleh', ({ approvedBy }) => approvedBy.written],
  ['Nama SOP', ({ name }) => name],
  ['Judul', ({ title }) => title],
];

const LISTS: readonly (readonly [string, (sheet: Sheet) => readonly string[]])[] = [
  ['Dasar hukum', ({ legalBases }) => legalBases],
  ['Kualifikasi pelaksana', ({ qualifications }) => qualifications],
  ['Keterkaitan', ({ related }) => related],
  ['Peralatan/perlengkapan', ({ equipment }) => equipment],
  ['Peringatan', ({ warnings }) => warnings],
  ['Pencatatan dan pendataan', ({ records }) => records],
  ['Kolom pelaksana', ({ performers }) => performers.map(({ name }) => name)],
];

const CELLS: readonly (readonly [string, (row: SheetRow) => string])[] = [
  ['nomor', ({ no }) => no],
  ['kegiatan', ({ activity }) => activity],
  ['kelengkapan', ({ requires }) => requires],
  ['waktu', ({ time }) => time],
  ['output', ({ output }) => output],
  ['keterangan', ({ note }) => note],
];

/** Differences of the signed sheet: header values, lists, and the rows cell by cell. */
export function compareSheets(before: Sheet, after: Sheet): SopChange[] {
  const changes = new Changes();
  for (const [what, read] of VALUES) changes.compare('header', what, read(before), read(after));
  for (const [what, read] of LISTS) changes.compareSets('list', what, read(before), read(after));
  const rows = matchItems(
    [...before.rows.entries()],
    [...after.rows.entries()],
    [
      ([, { activity }]) => activity.toLowerCase(),
      ([, { no }]) => no || undefined,
      ([place]) => String(place),
    ],
  );
  for (const { before: old, after: now } of rows) {
    const place = `Baris ${(now ?? old ?? [0])[0] + 1}`;
    if (old === undefined || now === undefined) {
      changes.compare('row', place, old?.[1].activity ?? '', now?.[1].activity ?? '');
      continue;
    }
    for (const [what, read] of CELLS) {
      changes.compare(
        what === 'waktu' ? 'time' : 'row',
        `${place}: ${what}`,
        read(old[1]),
        read(now[1]),
      );
    }
  }
  return changes.list;
}
