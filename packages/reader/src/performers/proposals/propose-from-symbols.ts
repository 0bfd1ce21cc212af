import type { FlowProposal, RowReading } from '../../reading/sheet-reading.ts';
import { readBranchLabel } from './proposal-words.ts';

/** An arrow that is surely drawn there names the row it leads to. */
const CERTAIN = 0.8;

/** What the symbols of a row and the arrows between them say. Rows are counted from 1. */
export function proposeFromSymbols(rows: readonly RowReading[]): readonly FlowProposal[] {
  return rows.flatMap(({ symbols }, index): readonly FlowProposal[] => {
    const row = index + 1;
    return symbols.flatMap((symbol): readonly FlowProposal[] => {
      const { kind, certainty, leadsTo } = symbol;
      const sure = (confidence: number) => round(confidence * (0.5 + 0.5 * certainty));
      const found: FlowProposal[] = [];
      const targets = new Set(leadsTo.map((way) => `${way.row} ${way.column}`));
      if (kind === 'diamond') {
        const because = `Belah ketupat digambar pada baris ${row}.`;
        found.push({ kind: 'decision', row, confidence: sure(0.95), because });
      } else if (targets.size > 1) {
        const because = `Dari simbol baris ${row} ada ${targets.size} panah keluar.`;
        found.push({ kind: 'decision', row, confidence: sure(0.75), because });
      }
      for (const way of leadsTo) {
        const label = readBranchLabel(way.text);
        if (label) {
          const because = `Pada panah dari baris ${row} tertulis “${label.said}”.`;
          found.push({ kind: 'decision', row, confidence: sure(0.85), because });
          if (label.kind === 'refuse') {
            found.push({ kind: 'refuse', row, confidence: sure(0.75), because });
          }
        }
        if (way.row >= row) continue;
        const because = `Panah dari baris ${row} menuju baris ${way.row}${label ? ` dengan tulisan “${label.said}”` : ''}.`;
        const isNamed = certainty >= CERTAIN;
        const to = { toRow: way.row, ...(isNamed && { isNamed: true as const }) };
        found.push({ kind: 'return', row, ...to, confidence: sure(0.9), because });
      }
      if (kind === 'capsule' && leadsTo.length === 0 && row > 1) {
        const because = `Kapsul tanpa panah keluar digambar pada baris ${row}.`;
        found.push({ kind: 'end', row, confidence: sure(0.9), because });
      }
      return found;
    });
  });
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
