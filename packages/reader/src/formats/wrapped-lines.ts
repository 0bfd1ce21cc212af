/** "1.", "2)", "a.", "(b)", "IV.", "-", "•": what begins an item of a list. */
const ITEM = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|[-–•▪●○*])$/;
/** Not "2.01" or "1.000". */
const JOINED_ITEM = /^(?:\d{1,2}|[a-z])[.)][^\s\d]/;

/** Whether a line that begins with these words begins an item of a list. */
export function beginsItem(line: string): boolean {
  const [first = ''] = line.trimStart().split(' ', 1);
  return ITEM.test(first) || JOINED_ITEM.test(first);
}

const COUNTED = /^(\(?)(\d{1,2}|[a-zA-Z])([.)])\s/;

/** "a. Surat" and "b. Kartu": the line begins with the next number or letter of the same list. */
export function countsOn(item: string, line: string): boolean {
  const [above, below] = [item, line].map((text) => COUNTED.exec(text.trimStart()));
  if (!above || !below) return false;
  const [, open, mark = '', close] = above;
  const next = /\d/.test(mark)
    ? String(Number(mark) + 1)
    : String.fromCharCode(mark.charCodeAt(0) + 1);
  return below[1] === open && below[2] === next && below[3] === close;
}

/** "Undang-" and "Undang" were one word; so were "Panti/" and "Jompo". */
export function joinWrapped(above: string, below: string): string {
  return /[\p{L}\d][-/]$/u.test(above) ? above + below : `${above} ${below}`;
}
