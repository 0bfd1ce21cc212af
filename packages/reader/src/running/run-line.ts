import type { SourceBlock, SourceDocument, SourcePlace } from '../source/source-document.ts';

/** A line of text without its table, with where it came from. */
export interface RunLine {
  /** White space folded. */
  readonly text: string;
  /** As it stands, for columns made of blanks; tabs as eight of them. */
  readonly raw: string;
  readonly place: SourcePlace;
  /** It stood in one line with the part before it. */
  readonly isPart?: true;
  /** A form feed stands before it. */
  readonly opensPage?: true;
}

/** Lines as one text: parts of a line by a blank, others by a line break. */
export function joinLines(lines: readonly RunLine[]): string {
  return lines.reduce(
    (text, line, at) => (at === 0 ? line.text : `${text}${line.isPart ? ' ' : '\n'}${line.text}`),
    '',
  );
}

/** "Halaman 2 dari 3", "- 2 -", "Page 1 of 3": what a page prints about itself. */
const FURNITURE =
  /^(?:(?:hal(?:aman)?|page|hlm)\.?\s*:?\s*\d+(?:\s*(?:dari|of|\/)\s*\d+)?|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*(?:dari|of|\/)\s*\d{1,3}\s*(?:halaman|hal|pages?)?)$/iu;

/** All lines of a document in reading order, cells of tables as lines of their own; also blank ones. */
export function listRunLines({ blocks }: SourceDocument): readonly RunLine[] {
  const lines = blocks.flatMap((block, index) => [
    ...listBreak(block, blocks[index - 1], index),
    ...listBlockLines(block, index),
  ]);
  const own = lines.map((line, at) => (opensPage(line, lines, at, blocks) ? opened(line) : line));
  return own.filter(({ text }, at) => !FURNITURE.test(text) && !isPageNumber(own, at));
}

const opened = (line: RunLine): RunLine => ({ ...line, opensPage: true });

/** Two texts of one page are parted by a blank line, which no block keeps. */
function listBreak(
  block: SourceBlock,
  above: SourceBlock | undefined,
  index: number,
): readonly RunLine[] {
  const areTexts = block.type === 'text' && above?.type === 'text';
  if (!areTexts || block.margin || above.page !== block.page) return [];
  return [{ text: '', raw: '', place: { block: index, row: 0 } }];
}

/** The first line of a page, where the format knows pages. */
function opensPage(
  { place }: RunLine,
  lines: readonly RunLine[],
  at: number,
  blocks: readonly SourceBlock[],
): boolean {
  const above = lines[at - 1];
  if (above === undefined || above.place.block === place.block) return false;
  const [page, before] = [blocks[place.block]?.page, blocks[above.place.block]?.page];
  return page !== undefined && before !== undefined && page !== before;
}

/** A number alone on the last line of a page, or the first. */
function isPageNumber(lines: readonly RunLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !/^\d{1,3}$/u.test(line.text)) return false;
  return (
    lines[at + 1]?.opensPage === true || (line.opensPage === true && lines[at + 1]?.text === '')
  );
}

function listBlockLines(block: SourceBlock, index: number): readonly RunLine[] {
  if (block.type === 'text') {
    if (block.margin) return [];
    return block.lines.map((raw, row) => toLine(raw, { block: index, row }));
  }
  return block.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, paragraphs }) =>
      paragraphs.flatMap(({ text, listLabel }) =>
        (listLabel ? `${listLabel} ${text}` : text)
          .split('\n')
          .map((raw) => toLine(raw, { block: index, row, column })),
      ),
    ),
  );
}

function toLine(raw: string, place: SourcePlace): RunLine {
  const wide = raw.replaceAll('\f', '').replaceAll('\t', '        ').replaceAll('\u00a0', ' ');
  const text = raw.replaceAll(/\s+/gu, ' ').trim();
  return { text, raw: wide, place, ...(raw.includes('\f') && { opensPage: true }) };
}
