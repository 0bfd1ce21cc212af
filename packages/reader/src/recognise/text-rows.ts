import type { TableBlock, TextBlock } from '../source/source-document.ts';

/** Gaps of a line that are columns: a tab, or three blanks. */
const GAP = /\t+|\s{3,}/u;

/** Before the only words of a line: they stand in the right one of two columns. */
const BESIDE = /^(?:\t|\s{20})/u;

/** Lines of running text as a table, a row for each line, so that labels beside values are seen. */
export function textRows({ lines, page }: TextBlock): TableBlock {
  const rows = lines.map((line) => {
    const filled = line.trim().split(GAP);
    const isBeside = filled.length === 1 && BESIDE.test(line) && !line.includes(':');
    const texts = isBeside ? ['', ...filled] : filled;
    return {
      cells: texts.map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        paragraphs: text === '' ? [] : [{ text }],
      })),
      ...(page === undefined ? {} : { page }),
    };
  });
  return {
    type: 'table',
    columns: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    rows,
    shapes: [],
    edges: [],
  };
}
