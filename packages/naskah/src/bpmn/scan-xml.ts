/** What the text of an XML file tells before anything is made of it. */
export interface XmlScan {
  /** Why it is not to be read, one Indonesian sentence; undefined when nothing speaks against it. */
  readonly problem?: string;
  /** Line (from 1) of the element with this id. */
  readonly lineOf: (id: string) => number | undefined;
}

const MOST_CHARACTERS = 3_000_000;
const MOST_ELEMENTS = 60_000;
const DEEPEST = 100;

/**
 * Walks once over the tags of a file: no entities or document types, no nesting without end, and the
 * line on which each id stands. Takes time in proportion to the length of the text, whatever it is.
 */
export function scanXml(xml: string): XmlScan {
  const lines = new Map<string, number>();
  const lineOf = (id: string): number | undefined => lines.get(id);
  if (xml.length > MOST_CHARACTERS) return { problem: 'Berkas terlalu besar.', lineOf };
  let [line, seen, depth, count] = [1, 0, 0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    for (; seen < at; seen++) if (xml.charCodeAt(seen) === 10) line += 1;
    const end = endOfMark(xml, at);
    if (end === undefined) return { problem: 'Berkas terpotong.', lineOf };
    if (/^<!(DOCTYPE|ENTITY)/i.test(xml.slice(at, at + 9))) {
      return { problem: `Baris ${line}: berkas tidak boleh memuat DOCTYPE atau ENTITY.`, lineOf };
    }
    const isTag = xml[at + 1] !== '!' && xml[at + 1] !== '?';
    if (isTag) {
      const tag = xml.slice(at, end);
      if (tag.startsWith('</')) depth -= 1;
      else {
        if (!tag.endsWith('/')) depth += 1;
        const id = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
        const name = id?.[1] ?? id?.[2];
        if (name !== undefined && !lines.has(name)) lines.set(name, line);
      }
      count += 1;
      if (depth > DEEPEST) return { problem: `Baris ${line}: susunan terlalu dalam.`, lineOf };
      if (count > 2 * MOST_ELEMENTS) return { problem: 'Berkas terlalu rumit.', lineOf };
    }
    at = end;
  }
  return { lineOf };
}

/** Index of the last character of a tag, comment, CDATA section or instruction. */
function endOfMark(xml: string, at: number): number | undefined {
  const closing = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.startsWith('<?', at)
        ? '?>'
        : undefined;
  if (closing !== undefined) {
    const end = xml.indexOf(closing, at);
    return end < 0 ? undefined : end + closing.length - 1;
  }
  let quote = '';
  for (let i = at + 1; i < xml.length; i++) {
    const letter = xml[i] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return i;
  }
  return undefined;
}
