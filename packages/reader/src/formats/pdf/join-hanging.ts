import { beginsItem } from '../wrapped-lines.ts';
import type { Word } from './page-content.ts';
import type { WordLine } from './text-lines.ts';

/** Gap between two columns, and the most between two lines of one value, in letter heights. */
const COLUMN_GAP = 1.5;
const LINE_GAP = 2.2;
/** How far words of one column may begin apart, in points. */
const SAME_LEFT = 3;

/**
 * Lines of a value that stands beside its label, joined to its first line: post, name and NIP under
 * "Disahkan oleh". Only above `upTo`, where the header stands; the order of words is kept.
 */
export function joinHanging(lines: readonly WordLine[], upTo: number): WordLine[] {
  const joined: WordLine[] = [];
  let anchor: { index: number; label: number; value: number; bottom: number } | undefined;
  for (const line of lines) {
    const columns = columnsOf(line.words);
    const value = columns.at(-1) ?? [];
    const left = value[0]?.left ?? 0;
    const others = columns.slice(0, -1).flat();
    const owner = anchor && joined[anchor.index];
    const isHanging =
      anchor &&
      owner &&
      line.bottom < upTo &&
      line.top - anchor.bottom < line.size * LINE_GAP &&
      Math.abs(left - anchor.value) < SAME_LEFT &&
      others.every(({ right }) => right < (anchor?.label ?? 0)) &&
      !beginsItem(value[0]?.text ?? '');
    if (anchor && owner && isHanging) {
      joined[anchor.index] = { ...owner, words: [...owner.words, ...beside(owner, value)] };
      anchor = { ...anchor, bottom: line.bottom };
      const right = Math.max(...others.map((word) => word.right));
      if (others.length > 0) joined.push({ ...line, words: others, right });
      continue;
    }
    joined.push(line);
    const label = columns.at(-2)?.[0]?.left;
    anchor =
      label === undefined
        ? undefined
        : { index: joined.length - 1, label, value: left, bottom: line.bottom };
  }
  return joined;
}

function columnsOf(words: readonly Word[]): Word[][] {
  const columns: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    const isApart = before === undefined || word.left - before.right > word.size * COLUMN_GAP;
    if (isApart) columns.push([word]);
    else columns.at(-1)?.push(word);
    before = word;
  }
  return columns;
}

/** The words as they would stand behind the line, so that they count as the same column. */
function beside({ words }: WordLine, value: readonly Word[]): Word[] {
  const end = words.at(-1);
  const [first] = value;
  if (end === undefined || first === undefined) return [];
  const shift = end.right + end.size * 0.3 - first.left;
  return value.map((word) => ({ ...word, left: word.left + shift, right: word.right + shift }));
}
