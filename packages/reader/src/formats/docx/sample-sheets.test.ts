import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../source/source-document.ts';
import { readDocx } from './read-docx.ts';
import { firstPerformer, flows, steps } from './testing/sample-sheet.ts';
import { sheetOfOneCanvas } from './testing/sheet-of-one-canvas.ts';
import { sheetOfWord2007 } from './testing/sheet-of-word-2007.ts';
import { sheetOfWord2010 } from './testing/sheet-of-word-2010.ts';

const kinds = { terminator: 'capsule', process: 'box', decision: 'diamond' } as const;

/** The block with the matrix, and the row in which its first step stands. */
function matrixOf(bytes: Uint8Array): { readonly block: TableBlock; readonly first: number } {
  const tables = readDocx(bytes).blocks.filter((block) => block.type === 'table');
  const block = tables.at(-1);
  if (block === undefined) throw new Error('no table');
  const first = block.rows.findIndex((row) =>
    row.cells[1]?.paragraphs.some(({ text }) => text === steps[0]?.activity),
  );
  return { block, first };
}

describe.each([
  ['of Word 2010, on rows of unknown height', sheetOfWord2010()],
  ['of Word 2007, in one table', sheetOfWord2007()],
  ['on one canvas', sheetOfOneCanvas()],
])('a sheet %s', (_, bytes) => {
  const { block, first } = matrixOf(bytes);

  it('has its words and numbers', () => {
    const rows = block.rows.slice(first).map(({ cells }) => ({
      label: cells[0]?.paragraphs[0]?.listLabel,
      activity: cells[1]?.paragraphs[0]?.text,
      output: cells.at(-2)?.paragraphs[0]?.text,
    }));
    expect(rows).toEqual(
      steps.map(({ activity, output }, i) => ({ label: `${i + 1}.`, activity, output })),
    );
    expect(block.rows.slice(first).every(({ cells }) => cells[2]?.paragraphs.length === 0)).toBe(
      true,
    );
  });

  it('has each symbol with the performer of its row', () => {
    const found = block.shapes.map(({ kind, row, column }) => ({ kind, row, column }));
    expect(found).toEqual(
      steps.map(({ performer, symbol }, i) => ({
        ...{ kind: kinds[symbol], row: first + i, column: firstPerformer + performer },
      })),
    );
    for (const { certainty } of block.shapes) expect(certainty).toBeGreaterThan(0.5);
  });

  it('has each connector with its direction and words', () => {
    const rowOf = (id: string | undefined): number | undefined => {
      const row = block.shapes.find((shape) => shape.id === id)?.row;
      return row === undefined ? undefined : row - first;
    };
    const found = block.edges.map(({ from, to, text, isDirected }) => ({
      ...{ from: rowOf(from), to: rowOf(to), label: text, isDirected },
    }));
    expect(found).toEqual(flows.map((flow) => ({ ...flow, isDirected: true })));
  });
});
