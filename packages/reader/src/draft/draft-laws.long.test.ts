import fc from 'fast-check';
import { test } from 'vitest';
import { inferPerformers } from '../performers/index.ts';
import { SAMPLE_OFFICES } from '../performers/sample-offices.ts';
import { buildPartial } from '../performers/testing/build-partial.ts';
import type { PartialReading } from '../reading/partial-reading.ts';
import type { SheetReading } from '../reading/sheet-reading.ts';
import { draftDefinition } from './draft-definition.ts';
import { expectSound } from './testing/expect-sound.ts';

const someText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', '1. KTP 2. KK', 'Surat izin', 'Disposisi', '10 menit', '1 hr', '-', 'Tidak'),
);
const sentences = SAMPLE_OFFICES.flatMap(({ rows }) => rows.map(([activity]) => activity));
const headings = SAMPLE_OFFICES.flatMap(({ columns }) => columns);

const anyReading: fc.Arbitrary<SheetReading> = fc
  .record({
    columns: fc.array(fc.oneof(fc.constantFrom(...headings), someText), { maxLength: 6 }),
    rows: fc.array(
      fc.record({
        activity: fc.oneof(fc.constantFrom(...sentences), someText),
        cells: fc.record({ requires: someText, time: someText, output: someText, note: someText }),
        drawn: fc.option(
          fc.record({
            column: fc.integer({ min: 1, max: 6 }),
            kind: fc.constantFrom('box', 'diamond', 'capsule'),
            to: fc.integer({ min: 1, max: 8 }),
            text: fc.constantFrom('', 'Ya', 'Tidak', 'Ditolak'),
          }),
          { freq: 3 },
        ),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ columns, rows }) => {
    const partial = buildPartial({
      columns,
      activities: rows.map(({ activity }) => activity),
      rows: rows.map(({ cells }) => cells),
    });
    const drawn = rows.map((row, at): PartialReading['rows'][number] => {
      const name = row.drawn && columns[row.drawn.column - 1];
      if (!row.drawn || name === undefined || name === null) return partial.rows[at] ?? empty;
      const { column, kind, to, text } = row.drawn;
      const leadsTo = to > rows.length ? [] : [{ row: to, column, text }];
      return {
        performers: [{ name, column, basis: 'written', confidence: 0.95, because: 'Digambar.' }],
        symbols: [{ column, kind, text: '', certainty: 1, leadsTo }],
      };
    });
    return inferPerformers({ ...partial, rows: drawn });
  });

const empty: PartialReading['rows'][number] = { performers: [], symbols: [] };

test('whatever was read, only the decisions of the office are missing', () => {
  fc.assert(
    fc.property(anyReading, (reading) => expectSound(draftDefinition(reading, { id: 'contoh' }))),
    { numRuns: 500 },
  );
});
