import { draftDefinition, openSource, readSheets, type SheetReading } from '@tuntas/reader';
import { printText } from '@tuntas/naskah';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeedText } from '../../sops/seed-text.ts';
import { sheetCells } from '../../sops/sheet-cells.ts';
import { readShippedText, SHIPPED } from '../../sops/shipped.ts';
import { READ_FORMATS, readBack } from './read-back.ts';

/** The symbols that the print draws as characters; the official texts have lost theirs. */
const SIGNS = /[⬭▭◇⬠]/gu;

/** Cells at the end of a line are blank, or the text has lost them. */
const withoutBlankEnd = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));

describe.each(SHIPPED)('the official text $seed, read and printed', ({ seed }) => {
  const official = readSeedText(readShippedText(seed));
  let reading: SheetReading;
  beforeAll(async () => {
    const bytes = new TextEncoder().encode(readShippedText(seed));
    const [first] = readSheets(await openSource(bytes, 'sop.txt')).sheets;
    if (first === undefined) throw new Error(`No sheet in ${seed}`);
    reading = first;
  });

  test('has every cell in the printed text, word for word', () => {
    const definition = draftDefinition(reading, { id: 'sop' });
    const printed = readSeedText(printText(definition).replaceAll(SIGNS, ''));
    expect({ ...printed, table: withoutBlankEnd(printed.table), words: [] }).toEqual({
      ...official,
      table: withoutBlankEnd(official.table),
      words: [],
    });
    expect(printed.words.toSorted()).toEqual(official.words.toSorted());
  });

  test.each(READ_FORMATS)('has every cell in the print as %s', async (format) => {
    const definition = draftDefinition(reading, { id: 'sop' });
    const [again] = await readBack(definition, { format });
    expect(again?.sheet).toEqual(reading.sheet);
    const { words: _, table, ...others } = official;
    const cells = sheetCells(again?.sheet ?? definition.sheet);
    expect({ ...cells, table: withoutBlankEnd(cells.table) }).toEqual({
      ...others,
      table: withoutBlankEnd(table),
    });
  });
});
