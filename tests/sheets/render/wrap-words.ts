/** Lines of at most `room` in the given measure; a longer word stands alone and sticks out. */
export function wrapWords(
  text: string,
  room: number,
  measure: (line: string) => number = (line) => line.length,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}
