import type { SourceBlock, TextBlock } from '../../source/source-document.ts';
import type { AlignedLine, Piece } from './aligned-line.ts';
import { alignedTable } from './aligned-table.ts';
import type { AlignedColumn } from './find-columns.ts';
import { splitRegions } from './split-regions.ts';

/**
 * The text blocks of a file without tables, those lines made tables whose columns are told by
 * blanks. Two blanks part two pieces; one is a space between words.
 */
export function alignedBlocks(blocks: readonly SourceBlock[]): SourceBlock[] {
  const sources = new Map<AlignedLine, { text: string; page: number | undefined; block: number }>();
  let top = 0;
  for (const [block, { lines, page }] of blocks.filter(isText).entries()) {
    for (const text of lines) {
      sources.set({ pieces: piecesOf(text), top, bottom: top + 1 }, { text, page, block });
      top += 1;
    }
    // The blank lines between two blocks.
    top += 1;
  }
  let columns: readonly AlignedColumn[] = [];
  return splitRegions([...sources.keys()]).flatMap((region): SourceBlock[] => {
    const [first] = region;
    const page = first ? sources.get(first)?.page : undefined;
    const table = alignedTable(region, page, columns);
    const isClear = table?.isNumbered === true && table.columns.length >= LEAST_COLUMNS;
    if (isClear) columns = table.columns;
    if (isClear) return [table.block];
    return textBlocks(region.flatMap((line) => sources.get(line) ?? []));
  });
}

/**
 * Blanks alone tell the rows of a table only where they are numbered; and fewer columns are labels
 * beside their values.
 */
const LEAST_COLUMNS = 5;

const isText = (block: SourceBlock): block is TextBlock => block.type === 'text';

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(([piece], i, all) => {
    const from = all[i]?.index ?? 0;
    return { text: piece, from, to: from + piece.length };
  });
}

function textBlocks(
  lines: readonly { text: string; page: number | undefined; block: number }[],
): TextBlock[] {
  const blocks: { lines: string[]; page: number | undefined; block: number }[] = [];
  for (const { text, page, block } of lines) {
    const last = blocks.at(-1);
    if (last?.block === block) last.lines.push(text);
    else blocks.push({ lines: [text], page, block });
  }
  return blocks.map(({ lines: texts, page }) => ({
    type: 'text',
    lines: texts,
    ...(page === undefined ? {} : { page }),
  }));
}
