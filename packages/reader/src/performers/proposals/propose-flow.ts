import type { Sheet } from '@tuntas/sop';
import type { FlowProposal, RowReading } from '../../reading/sheet-reading.ts';
import type { Column } from '../columns.ts';
import { proposeFromSymbols } from './propose-from-symbols.ts';
import { proposeFromWords } from './propose-from-words.ts';
import { proposeSplitRows } from './propose-split-rows.ts';

/** Loops, decisions and joint work read between the lines, in the order of the rows. */
export function proposeFlow(
  sheet: Sheet,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly FlowProposal[] {
  const all = [
    ...proposeFromSymbols(rows),
    ...proposeFromWords(sheet, rows, columns),
    ...proposeSplitRows(sheet).proposals,
    ...rows.flatMap(({ performers }, index) => proposePerformers(performers, index + 1)),
    ...proposeEnd(rows),
  ];
  return keepSurest(all).sort((a, b) => a.row - b.row || b.confidence - a.confidence);
}

function proposePerformers(
  performers: RowReading['performers'],
  row: number,
): readonly FlowProposal[] {
  const [lead, second] = performers;
  const found: FlowProposal[] = [];
  if (lead && second) {
    const confidence = Math.min(lead.confidence, second.confidence);
    found.push({ kind: 'joint', row, confidence, because: second.because });
  }
  for (const { name, column, confidence } of performers) {
    if (column !== undefined) continue;
    const because = `Kalimat baris ${row} menyebut “${name}”, yang tidak mempunyai kolom.`;
    found.push({ kind: 'outside', row, confidence, because });
  }
  return found;
}

/** The last row ends the case unless a symbol says where it ends. */
function proposeEnd(rows: readonly RowReading[]): readonly FlowProposal[] {
  if (rows.length === 0) return [];
  const isArchive = rows.at(-1)?.kind?.kind === 'archive';
  const because = isArchive
    ? 'Baris terakhir mengarsipkan berkas.'
    : 'Setelah baris terakhir tidak ada kegiatan lain.';
  return [{ kind: 'end', row: rows.length, confidence: isArchive ? 0.8 : 0.6, because }];
}

function keepSurest(all: readonly FlowProposal[]): FlowProposal[] {
  const surest = new Map<string, FlowProposal>();
  for (const proposal of all) {
    const { kind, row, toRow } = proposal;
    // A way back is one way, wherever the words and the arrows say it leads.
    const key =
      kind === 'return' && toRow === undefined ? `${kind} ${row}` : `${kind} ${row} ${toRow}`;
    const known = surest.get(key);
    const isSurer = !known || known.confidence < proposal.confidence;
    const { isNamed = known?.isNamed } = proposal;
    surest.set(key, { ...(isSurer ? proposal : known), ...(isNamed && { isNamed }) });
  }
  const ways = [...surest.values()].filter(({ kind }) => kind === 'return');
  return [...surest.values()].filter(
    (one) =>
      one.kind !== 'return' ||
      isKept(
        one,
        ways.filter(({ row }) => row === one.row),
      ),
  );
}

/** What names its row leaves no room for a guess; a guess without a row gives way to one with it. */
function isKept(
  { toRow, confidence, isNamed }: FlowProposal,
  ways: readonly FlowProposal[],
): boolean {
  if (ways.some((way) => way.isNamed)) return isNamed === true;
  const led = ways.filter((way) => way.toRow !== undefined);
  if (toRow === undefined) return led.length === 0;
  return confidence >= 0.6 || led.every((way) => confidence >= way.confidence);
}
