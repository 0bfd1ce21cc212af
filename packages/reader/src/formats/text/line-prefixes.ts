/** Fewer lines may begin alike by chance. */
const LEAST_LINES = 8;
/** Share of the filled lines that have to show the prefix. */
const LEAST_SHARE = 0.9;
const QUOTE = /^[^\S\n]*>+[^\S\n]?/;
const NUMBER = /^[^\S\n]*(\d{1,5})(?:[.:|]|(?=[^\S\n])|$)[^\S\n]?/;

/** "[09.41, 12/5/2023] Contoh Rekan: ", as a chat program copies a message. */
const STAMP = /^\[?\d{1,2}[.:/]\d{2}[^\]\n]{0,24}\d{2,4}\]\s?[^:\n]{1,40}:\s/;
/** A line that the chat shows in bold. */
const BOLD = /^\*(?=\S)([^*\n]+)\*$/;

/**
 * Takes what stands before every line and belongs to no sheet: the ">" of a quoted mail, the
 * stamp of a chat message, the counted lines of an editor. Numbers that do not count every line are those of lists.
 */
export function dropLinePrefixes(text: string): string {
  const lines = text.split('\n');
  if (areQuoted(lines)) return lines.map((line) => line.replace(QUOTE, '')).join('\n');
  if (areCounted(lines)) return lines.map((line) => line.replace(NUMBER, '')).join('\n');
  if (!STAMP.test(lines[0] ?? '')) return text;
  return lines.map((line) => line.replace(STAMP, '').replace(BOLD, '$1')).join('\n');
}

function areQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => QUOTE.test(line)).length;
  return quoted >= LEAST_LINES && quoted >= filled.length * LEAST_SHARE;
}

/** Each line begins with the number after that of the line above. */
function areCounted(lines: readonly string[]): boolean {
  let [counted, filled, last] = [0, 0, 0];
  for (const line of lines) {
    if (line.trim() === '') continue;
    filled += 1;
    const number = Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    // An editor counts its blank lines, too, and another program may have dropped these.
    if (number > last && number - last <= 3) counted += 1;
    last = number;
  }
  return counted >= LEAST_LINES && counted >= filled * LEAST_SHARE;
}
