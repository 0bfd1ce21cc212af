/** A number, letter or bullet that begins an item. */
const MARKER =
  /(?<=^|[\s\n])(?<!\b(?:nomor|no\.?|tahun|pasal|ayat)\s)(?:(\d{1,2})[.)]?(?=\s*\p{L})|([-•●▪\uf000-\uf0ff]))\s*/giu;

type Side = 'left' | 'right';
type Style = 'numbers' | 'bullets';

export interface TwoLists {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * Two lists that stood beside each other and were copied line by line into one text. Each counts on
 * its own: a number goes to the list that it continues; of two that fit, one in the middle of a line
 * is the right one. A line without a number goes on with the left one.
 */
export function splitPair(text: string): TwoLists {
  const sides = { left: [] as string[], right: [] as string[] };
  const last = { left: 0, right: 0 };
  const style: Partial<Record<Side, Style>> = {};
  let side: Side = 'left';
  const add = (words: string): void => {
    const folded = words.replace(/\s+/gu, ' ').trim();
    if (folded === '') return;
    const list = sides[side];
    if (list.length === 0) list.push(folded);
    else list[list.length - 1] = `${list.at(-1)} ${folded}`.trim();
  };
  for (const line of text.split('\n')) {
    let from = 0;
    for (const marker of line.matchAll(MARKER)) {
      add(line.slice(from, marker.index));
      from = marker.index;
      const isLineStart = line.slice(0, marker.index).trim() === '';
      const number = marker[1] === undefined ? undefined : Number(marker[1]);
      const own: Style = number === undefined ? 'bullets' : 'numbers';
      const fits = (which: Side) => number === last[which] + 1 && (style[which] ?? own) === own;
      // A list that counts is not the one with bullets, wherever its lines begin.
      if (style.left !== undefined && style.left !== own) side = 'right';
      else if (style.right !== undefined && style.right !== own) side = 'left';
      else if (number === undefined) side = isLineStart ? 'left' : 'right';
      else if (fits('left') && fits('right'))
        side = isLineStart || sides.left.length === 0 ? 'left' : 'right';
      else if (fits('left')) side = 'left';
      else if (fits('right')) side = 'right';
      else continue;
      style[side] ??= own;
      if (number !== undefined) last[side] = number;
      sides[side].push('');
    }
    add(line.slice(from));
    // What follows on the next line without a number is most often the left, wider column.
    if (sides.left.length > 0) side = 'left';
  }
  const clean = (list: readonly string[]) => list.filter((item) => item !== '');
  return { left: clean(sides.left), right: clean(sides.right) };
}
