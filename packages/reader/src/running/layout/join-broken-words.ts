import { isOfficeWord } from '../../formats/pdf/is-office-word.ts';
import { judgeBreak } from '../../formats/pdf/judge-break.ts';
import { wordOf } from '../../formats/pdf/line-ends.ts';
import type { SourceParagraph, UnsureLineEnd } from '../../source/source-document.ts';

/** Lines of one cell as a paragraph, with the ends at which a word may have been broken. */
export interface JoinedLines {
  /** One line for each line of the cell, but for words that were broken. */
  readonly text: string;
  /** A word was put together: this file breaks words at the edge of a column. */
  readonly isBroken: boolean;
  readonly unsure: readonly UnsureLineEnd[];
}

/**
 * Puts words together that a narrow column has broken: "Permohon" / "an cuti". Only where the whole
 * is a word and the halves are not two; other halves that can hardly stand alone are unsure.
 */
export function joinBrokenWords(lines: readonly string[]): JoinedLines {
  const unsure: UnsureLineEnd[] = [];
  let [text = ''] = lines;
  let isBroken = false;
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    const first = text.split(/\s/u).at(-1) ?? '';
    const [rest = ''] = line.split(' ', 1);
    const end = judgeEnd(first, rest, line === rest ? (lines[at + 1] ?? '') : '');
    if (end === 'broken') isBroken = true;
    if (end === 'unsure') unsure.push({ read: `${first} ${rest}`, other: `${first}${rest}` });
    text = end === 'broken' ? text + line : `${text}\n${line}`;
  }
  return { text, isBroken, unsure };
}

/** The paragraph; that a word may be broken is only worth a question in a file that breaks some. */
export function toParagraph(
  { text, unsure }: JoinedLines,
  breaksWords: boolean,
): readonly SourceParagraph[] {
  if (text.trim() === '') return [];
  const lineEnds = breaksWords ? unsure : [];
  return [{ text: text.trim(), ...(lineEnds.length > 0 && { lineEnds }) }];
}

/** `below`: the next line, when that of `rest` holds nothing else. */
function judgeEnd(first: string, rest: string, below: string): 'apart' | 'broken' | 'unsure' {
  // "Masing" / "-masin" / "g".
  const before = first.split('-').at(-1) ?? '';
  if (/^-\p{L}{2}/u.test(rest) && isTwin(before, rest.slice(1))) return 'broken';
  if (!/\p{L}$/u.test(before) || !/^\p{Ll}/u.test(rest)) return 'apart';
  const isCapitals = /^\p{Lu}{2,}$/u.test(before);
  const halves = [wordOf(before), wordOf(rest)] as const;
  const verdict = judgeBreak(...halves, { isAlone: false, known: new Set() });
  if (verdict === 'two-words' || isCapitals) return 'apart';
  const [more = ''] = below.split(' ', 1);
  const wholes = [
    halves.join(''),
    ...(/^\p{Ll}/u.test(more) ? [halves.join('') + wordOf(more)] : []),
  ];
  if (wholes.some(isOfficeWord) || isTwin(first.split('-').at(-2) ?? '', wholes[0] ?? '')) {
    return 'broken';
  }
  return 'unsure';
}

/** "Masing" and "masing", or its beginning. */
function isTwin(word: string, half: string): boolean {
  return half.length > 1 && word !== '' && wordOf(word).startsWith(wordOf(half));
}
