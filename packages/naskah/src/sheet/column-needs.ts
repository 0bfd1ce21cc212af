import type { Sheet } from '@tuntas/sop';
import { measureTexts, type TextToMeasure } from './measure-texts.ts';
import { cellLines, listHeadCells, listTextColumns, type TextColumn } from './table-cells.ts';

/** What the texts of one column need, for letters of one point: sizes grow with the letters. */
export interface ColumnNeed {
  /** Of the longest piece that cannot be broken. */
  readonly longestWord: number;
  /** Widths of all lines when nothing is broken, cell by cell. */
  readonly cells: readonly (readonly number[])[];
}

export interface ColumnNeeds {
  readonly texts: ReadonlyMap<TextColumn, ColumnNeed>;
  /** Longest word of each actor heading. */
  readonly actors: readonly number[];
}

/** Large, so that rounding does not show when the widths are scaled down. */
const PROBE = 100;

export function measureColumnNeeds(sheet: Sheet): ColumnNeeds {
  const { before, after } = listTextColumns(sheet);
  const columns = [...before, ...after];
  const items: TextToMeasure[] = [];
  const ask = (text: string, weight: TextToMeasure['weight']): number =>
    items.push({ lines: [text], size: PROBE, weight, width: null }) - 1;
  const askWords = (text: string, weight: TextToMeasure['weight']): number[] =>
    words(text).map((word) => ask(word, weight));

  const heads = listHeadCells(sheet).filter(({ row }) => row < 2);
  const asked = columns.map((column) => {
    const cells = sheet.rows.map((row) => cellLines(sheet, row, column));
    return {
      column,
      cells: cells.map((lines) => lines.map((line) => ask(line, 'regular'))),
      words: [
        ...cells.flat().flatMap((line) => askWords(line, 'regular')),
        ...askWords(sheet.columns[column] ?? '', 'bold'),
      ],
    };
  });
  const actors = sheet.performers.map(({ name }) => askWords(name, 'bold'));
  // A group heading may be the longest word over narrow columns; its first column carries it.
  const groups = heads.filter(({ isGroup }) => isGroup).map(({ text }) => askWords(text, 'bold'));

  const sizes = measureTexts(items);
  const widthOf = (index: number): number => (sizes[index]?.width ?? 0) / PROBE;
  const longest = (indexes: readonly number[]): number =>
    Math.min(
      LONGEST_WORD,
      indexes.reduce((most, index) => Math.max(most, widthOf(index)), 0),
    );
  const groupNeed = longest(groups.flat());
  return {
    texts: new Map(
      asked.map(({ column, cells, words: wordIndexes }) => [
        column,
        {
          longestWord: Math.max(longest(wordIndexes), column === 'requires' ? groupNeed / 3 : 0),
          cells: cells.map((lines) => lines.map(widthOf)),
        },
      ]),
    ),
    actors: actors.map((indexes) =>
      Math.max(longest(indexes), groupNeed / Math.max(1, sheet.performers.length)),
    ),
  };
}

/**
 * In heights of a letter: some 26 letters, one more than "mempertanggungjawabkannya". What is
 * longer is no word but an address; `break-long` in the templates breaks it anywhere.
 */
const LONGEST_WORD = 13.5;

/** Pieces at whose ends a line may break: at white space, after a slash or hyphen before a letter. */
const words = (text: string): string[] =>
  text.split(/\s+|(?<=[/-])(?=\p{L})/u).filter((word) => word !== '');
