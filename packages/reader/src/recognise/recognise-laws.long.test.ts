import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseSheets } from './recognise-sheets.ts';
import { layOut, sampleLayout, shownItems, SIGN, widePost } from './testing/sample-layout.ts';
import { LIST_NAMES, sampleSheet } from './testing/sample-sheet.ts';

const RUNS = 100;

test('the same sheet comes back from every layout and every choice of labels', () => {
  fc.assert(
    fc.property(sampleSheet, sampleLayout, (sheet, layout) => {
      const [reading, ...others] = recogniseSheets(layOut(sheet, layout));
      expect(others).toEqual([]);
      const read = reading!.sheet;
      expect(read).toMatchObject({
        office: sheet.office,
        unit: sheet.unit,
        number: sheet.number,
        madeOn: { written: sheet.madeOn },
        revisedOn: { written: sheet.revisedOn },
        effectiveOn: { written: sheet.effectiveOn },
        approvedBy: { written: sheet.approver.join(' ') },
        name: sheet.name,
        title: sheet.title,
      });
      for (const list of LIST_NAMES) {
        expect(read[list]).toEqual(shownItems(sheet.lists[list], layout));
      }
      const wide = widePost(sheet, layout);
      expect(read.performers).toEqual(
        sheet.performers.map((name, i) => (i === wide ? { name, span: 2 } : { name })),
      );
      expect(read.rows).toEqual(
        sheet.rows.map((row, i) => {
          const marks = row.marked.map((at) => ({
            column: at + 1 + (wide >= 0 && at > wide ? 1 : 0),
            text: SIGN,
          }));
          return {
            no: layout.number === 'column' ? `${i + 1}` : `${i + 1}.`,
            activity: row.activity,
            requires: row.requires,
            time: row.time,
            output: row.output,
            note: layout.hasNote ? row.note : '',
            ...(marks.length > 0 ? { marks } : {}),
          };
        }),
      );
      for (const [i, row] of sheet.rows.entries()) {
        expect(reading?.rows[i]?.performers.map(({ name }) => name)).toEqual(
          row.marked.map((at) => sheet.performers[at]),
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test('labels are kept as written', () => {
  fc.assert(
    fc.property(sampleSheet, sampleLayout, (sheet, layout) => {
      const read = recogniseSheets(layOut(sheet, layout))[0]!.sheet;
      const { labels } = layout;
      for (const [field, label] of Object.entries(read.labels)) expect(label).toBe(labels[field]);
      const { no, note, numbers: _, ...columns } = read.columns;
      for (const [field, label] of Object.entries(columns)) expect(label).toBe(labels[field]);
      expect(no).toBe(layout.number === 'column' ? labels['no'] : undefined);
      expect(note).toBe(layout.hasNote ? labels['note'] : '');
    }),
    { numRuns: RUNS },
  );
});

/** Every value of a reading with its path. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}.${key}`)]),
  );
}

test('a word added to a cell of the table changes that value and no other', () => {
  fc.assert(
    fc.property(sampleSheet, sampleLayout, fc.nat(), fc.nat(), (sheet, layout, r, c) => {
      const before = layOut(sheet, layout);
      const matrix = before.blocks[3]!;
      if (matrix.type !== 'table') throw new Error('The matrix is no table');
      const first = matrix.rows.length - sheet.rows.length;
      const rowAt = first + (r % sheet.rows.length);
      const filled = matrix.rows[rowAt]!.cells.filter(
        ({ paragraphs: [text], column }) =>
          text && text.text !== SIGN && (column > 0 || layout.number !== 'column'),
      );
      const target = filled[c % filled.length]!;
      const rows = matrix.rows.map((row, i) => ({
        ...row,
        cells: row.cells.map((cell) =>
          i === rowAt && cell.column === target.column
            ? { ...cell, paragraphs: [{ text: `${cell.paragraphs[0]!.text} zzqx` }] }
            : cell,
        ),
      }));
      const after = { ...before, blocks: [...before.blocks.slice(0, 3), { ...matrix, rows }] };
      const [old, changed] = [before, after].map((one) => leaves(recogniseSheets(one)[0]!.sheet));
      const different = [...changed!].filter(([path, value]) => old!.get(path) !== value);
      expect(different).toHaveLength(1);
      expect(String(different[0]![1])).toMatch(/ zzqx$/);
      expect(changed!.size).toBe(old!.size);
    }),
    { numRuns: RUNS },
  );
});
