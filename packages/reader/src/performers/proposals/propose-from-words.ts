import type { Sheet, SheetRow } from '@tuntas/sop';
import type { FlowProposal, RowReading } from '../../reading/sheet-reading.ts';
import type { Column } from '../columns.ts';
import { listChoiceWords, readBranchLabel } from './proposal-words.ts';
import { proposeReturns } from './propose-returns.ts';

/** What the words of the rows, their notes and the texts in actor cells say. */
export function proposeFromWords(
  sheet: Sheet,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly FlowProposal[] {
  return sheet.rows.flatMap((row, index) => [
    ...proposeFromTexts(row, index),
    ...proposeReturns(sheet, index, rows, columns),
    ...proposeFromMarks(row, index, rows),
    ...proposeFromKind(index, rows),
  ]);
}

function proposeFromTexts({ activity, note }: SheetRow, index: number): readonly FlowProposal[] {
  const row = index + 1;
  return [activity, note].flatMap((text, at) => {
    const place = at === 0 ? 'Kalimat' : 'Keterangan';
    return listChoiceWords(text).flatMap(({ kind, said, confidence }): FlowProposal[] =>
      kind === 'return'
        ? []
        : [{ kind, row, confidence, because: `${place} baris ${row} menyebut “${said}”.` }],
    );
  });
}

function proposeFromMarks(
  { marks = [] }: SheetRow,
  index: number,
  rows: readonly RowReading[],
): readonly FlowProposal[] {
  const row = index + 1;
  return marks.flatMap(({ text }): FlowProposal[] => {
    const label = readBranchLabel(text);
    if (!label) return [];
    const because = `Pada kolom Pelaksana baris ${row} tertulis “${label.said}”.`;
    const decision: FlowProposal = { kind: 'decision', row, confidence: 0.8, because };
    if (label.kind === 'refuse')
      return [decision, { ...decision, kind: 'refuse', confidence: 0.7 }];
    if (label.kind !== 'return' || index === 0) return [decision];
    const outside = findOutsideRow(index, rows);
    return [decision, { kind: 'return', row, toRow: outside ?? index, confidence: 0.75, because }];
  });
}

/** Papers that are not complete go back to where they came from. */
function findOutsideRow(index: number, rows: readonly RowReading[]): number | undefined {
  const at = rows.slice(0, index).findLastIndex(({ kind }) => kind?.kind === 'receive');
  return at < 0 ? undefined : at + 1;
}

/** Checking, initialling and signing can always end in "not like this". */
function proposeFromKind(index: number, rows: readonly RowReading[]): readonly FlowProposal[] {
  const kind = rows[index]?.kind?.kind;
  const row = index + 1;
  if (kind === 'check' || kind === 'verify') {
    const because = `Pemeriksaan pada baris ${row} dapat berakhir dengan hasil yang berbeda.`;
    return [{ kind: 'decision', row, confidence: 0.55, because }];
  }
  if ((kind === 'paraf' || kind === 'sign') && index > 0) {
    const what = kind === 'paraf' ? 'diparaf' : 'ditandatangani';
    const because = `Konsep yang belum tepat pada baris ${row} lazim dikembalikan satu jenjang sebelum ${what}.`;
    return [{ kind: 'return', row, toRow: index, confidence: 0.45, because }];
  }
  return [];
}
