import { shorten, Slugs, type Performer } from '@tuntas/sop';
import { findPartyRole, isOutsideRole, readColumns, type Column } from '../performers/index.ts';
import type { RowPerformer, RowReading, SheetReading } from '../reading/sheet-reading.ts';

/** The performers of a draft, with what steps need to know of them. */
export interface DraftPerformers {
  readonly list: readonly Performer[];
  /** The performer that a row names; undefined for a column that is not on the sheet. */
  readonly find: (performer: RowPerformer) => Performer | undefined;
  /** Who types for parties without an account, and keeps the files. */
  readonly desk: Performer;
  /** Who brings the matter. */
  readonly applicant: () => Performer;
}

/** Columns first, then parties that only the sentences name, then those the flow cannot do without. */
export function draftPerformers({ sheet, rows }: SheetReading): DraftPerformers {
  const slugs = new Slugs();
  const list: Performer[] = [];
  const add = (performer: Omit<Performer, 'id'>, fallback: string): Performer => {
    const made = { id: slugs.take(performer.title, fallback), ...performer };
    list.push(made);
    return made;
  };
  const headings = sheet.performers.map(({ name }) => name);
  const columns = readColumns(headings, `${sheet.office} ${sheet.unit}`);
  const byColumn = columns.map(({ name, column, role }) =>
    add(
      {
        title: name.trim() === '' ? `Kolom ${column}` : shorten(name, 120),
        party: isOutsideRole(role) ? 'outside' : 'office',
        column,
        basis: { written: `kolom Pelaksana “${shorten(name, 120)}”` },
      },
      `kolom-${column}`,
    ),
  );
  const byName = new Map<string, Performer>();
  rows.forEach(({ performers }, index) => {
    for (const { name, column } of performers) {
      if (column !== undefined || byName.has(name) || name.trim() === '') continue;
      const role = findPartyRole(name);
      const isOutside = role === undefined || isOutsideRole(role);
      const title = shorten(name, 120);
      const place = `baris ${index + 1}, Kegiatan: “${title}”`;
      const performer: Omit<Performer, 'id'> = isOutside
        ? { title, party: 'outside', basis: { written: place } }
        : { title, party: 'office', basis: { inferred: `${place}, tanpa kolom pada lembar` } };
      byName.set(name, add(performer, 'pihak-luar'));
    }
  });
  const desk =
    findDesk(columns, byColumn, rows[0]) ??
    list.find(({ party }) => party === 'office') ??
    add(
      {
        title: 'Petugas kantor',
        party: 'office',
        basis: { inferred: 'lembar tidak menyebut petugas kantor yang mencatat berkas' },
      },
      'petugas-kantor',
    );
  let applicant: Performer | undefined;
  return {
    list,
    find: ({ name, column }) => (column === undefined ? byName.get(name) : byColumn[column - 1]),
    desk,
    applicant: () => {
      applicant ??= findApplicant(columns, byColumn, byName) ?? addApplicant(add);
      return applicant;
    },
  };
}

/** The front desk, else the clerk who does the first row: what comes in comes to that one. */
function findDesk(
  columns: readonly Column[],
  byColumn: readonly Performer[],
  firstRow: RowReading | undefined,
): Performer | undefined {
  const inOffice = columns.filter(({ role }) => !isOutsideRole(role));
  const low = inOffice.toSorted((a, b) => a.rank - b.rank);
  const receivers = new Set(firstRow?.performers.map(({ column }) => column));
  const clerks = low.filter(({ role }) => role === 'clerk');
  const clerk =
    low.find(({ role }) => role === 'front') ??
    clerks.find(({ column }) => receivers.has(column)) ??
    clerks[0];
  const chosen = clerk ?? low[0];
  return chosen && byColumn[chosen.column - 1];
}

function findApplicant(
  columns: readonly Column[],
  byColumn: readonly Performer[],
  byName: ReadonlyMap<string, Performer>,
): Performer | undefined {
  const column = columns.find(({ role }) => role === 'applicant');
  if (column) return byColumn[column.column - 1];
  return (
    [...byName].find(([name]) => findPartyRole(name) === 'applicant')?.[1] ??
    [...byName.values()].find(({ party }) => party === 'outside')
  );
}

function addApplicant(add: (performer: Omit<Performer, 'id'>, fallback: string) => Performer) {
  const inferred = 'berkas harus ada yang mengajukan; lembar tidak menyebut siapa';
  return add({ title: 'Pemohon', party: 'outside', basis: { inferred } }, 'pemohon');
}
