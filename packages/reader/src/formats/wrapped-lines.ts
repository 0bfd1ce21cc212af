/** "1.", "2)", "a.", "(b)", "IV.", "-", "•": what begins an item of a list. */
const ITEM = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|[-–•▪●○*])$/;
const JOINED_ITEM = /^(?:\d{1,2}|[a-z])[.)]\S/;

/** Whether a line that begins with these words begins an item of a list. */
export function beginsItem(line: string): boolean {
  const [first = ''] = line.trimStart().split(' ', 1);
  return ITEM.test(first) || JOINED_ITEM.test(first);
}

/** "Undang-" and "Undang" were one word; so were "Panti/" and "Jompo". */
export function joinWrapped(above: string, below: string): string {
  return /[\p{L}\d][-/]$/u.test(above) ? above + below : `${above} ${below}`;
}
