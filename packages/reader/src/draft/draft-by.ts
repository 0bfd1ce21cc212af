import { shorten, type Performer, type Sheet } from '@tuntas/sop';
import { findLeader, readColumns } from '../performers/index.ts';
import type { RowPerformer, RowReading } from '../reading/sheet-reading.ts';
import type { DraftPerformers } from './draft-performers.ts';

interface Doer {
  readonly performer: Performer;
  readonly one: RowPerformer;
}

/**
 * Who performs a row, the leading one first; where nobody is known, whoever performs the row before,
 * or the desk. Marks tell who takes part, only the sentence tells who leads: where it does not, the
 * order is a proposal.
 * @param row counted from 1
 */
export function draftBy(
  sheet: Sheet,
  row: number,
  reading: RowReading | undefined,
  performers: DraftPerformers,
) {
  const named = (reading?.performers ?? []).flatMap((one): Doer[] => {
    const performer = performers.find(one);
    return performer ? [{ performer, one }] : [];
  });
  const found = [...new Map(named.map((entry) => [entry.performer.id, entry])).values()];
  const [first] = found;
  const isWritten = found.every(({ one }) => one.basis === 'written');
  const office = found.filter(({ performer }) => performer.party === 'office');
  const leader = isWritten && office.length > 1 ? findOfficeLeader(sheet, row, office) : first;
  const ordered = leader ? [leader, ...found.filter((entry) => entry !== leader)] : found;
  const doers = first ? ordered.map(({ performer }) => performer) : [performers.desk];
  const isOutside = doers.every(({ party }) => party === 'outside');
  const basis = !first
    ? { inferred: `pelaksana baris ${row} belum diketahui` }
    : !isWritten
      ? { inferred: shorten(first.one.because) }
      : leader
        ? { written: `baris ${row}, kolom Pelaksana` }
        : {
            inferred: `baris ${row} bertanda pada ${sayHeadings(office)}; pemimpinnya tak disebut`,
          };
  return {
    by: doers.map((performer) => performer.id),
    ...(office.length > 1 && { joint: 'each' as const }),
    ...(isOutside && { recordedBy: [performers.desk.id] }),
    isOutside,
    basis,
  };
}

function findOfficeLeader(sheet: Sheet, row: number, office: readonly Doer[]): Doer | undefined {
  const columns = readColumns(
    sheet.performers.map(({ name }) => name),
    `${sheet.office} ${sheet.unit}`,
  );
  const activity = sheet.rows[row - 1]?.activity ?? '';
  const marked = office.map(({ one }) => one);
  const leader = findLeader(activity, marked, columns, sheet.office);
  return office.find(({ one }) => one === leader);
}

const sayHeadings = (doers: readonly Doer[]): string =>
  shorten(doers.map(({ performer }) => `“${performer.title}”`).join(', '), 200);
