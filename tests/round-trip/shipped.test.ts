import type { SheetReading } from '@tuntas/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import { readShipped, SHIPPED } from '../../sops/shipped.ts';
import { listColumns, listDrawn, listRead, sortWays } from './connectors.ts';
import { READ_FORMATS, readBack } from './read-back.ts';

const cases = SHIPPED.map(({ file }) => readShipped(file)).flatMap((definition) =>
  READ_FORMATS.flatMap((format) =>
    (format === 'pdf' || format === 'docx' ? (['a4', 'f4'] as const) : (['a4'] as const)).map(
      (paper) => ({ id: definition.id, format, paper, definition }),
    ),
  ),
);

describe.each(cases)('$id as $format on $paper, read again', ({ format, paper, definition }) => {
  let readings: readonly SheetReading[] = [];
  beforeAll(async () => {
    readings = await readBack(definition, { format, paper });
  });

  test('is one sheet, every field of it as it was', () => {
    expect(readings.map(({ sheet }) => sheet)).toEqual([definition.sheet]);
  });

  test('has every row performed by those whose columns have its symbols', () => {
    const found = readings[0]?.rows.map(({ performers }) =>
      performers.map(({ column, basis }) => ({ column, basis })),
    );
    const expected = definition.sheet.rows.map((_row, index) => {
      const steps = definition.flow.steps.filter((step) => step.row === index + 1);
      const columns = [...new Set(steps.flatMap((step) => listColumns(definition, step)))];
      // Only a connector tells which of several leads; a text has none.
      const inOrder = format === 'text' ? columns.toSorted((a, b) => a - b) : columns;
      return inOrder.map((column) => ({ column, basis: 'written' }));
    });
    expect(found).toEqual(expected);
  });

  // A text has the signs of the symbols, but neither their shapes nor connectors.
  if (format === 'text') return;

  test('is sure of every symbol', () => {
    const certainties = readings[0]?.rows.flatMap(({ symbols }) =>
      symbols.map(({ certainty }) => certainty),
    );
    expect(certainties?.length).toBeGreaterThanOrEqual(definition.sheet.rows.length);
    expect(Math.min(...(certainties ?? []))).toBeGreaterThan(0.6);
  });

  test('has every connector between the symbols that it joins', () => {
    const [reading] = readings;
    expect(sortWays(reading ? listRead(reading) : [])).toEqual(sortWays(listDrawn(definition)));
  });
});
