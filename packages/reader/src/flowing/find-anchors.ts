import { matchLabel, type LabelMatch } from '../lexicon/index.ts';

/** A label found somewhere in a text. */
export interface Anchor {
  readonly match: LabelMatch;
  /** Where the label begins, and where what comes after it begins. */
  readonly start: number;
  readonly end: number;
}

/** Longer texts are no single sheet; it also bounds the time. */
const MOST_CHARACTERS = 60_000;
const LONGEST_LABEL = 90;
const MOST_WORDS = 5;
const SURE = 0.85;
/** Headings of columns stand close together, which makes them surer. */
const FAIR = 0.7;

/**
 * The labels in a text without columns, wherever they stand. A label begins with a capital, and so
 * does what comes after it, or it is a number, a bullet, a colon or the end of the line: the same
 * words in a sentence do not count.
 */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  const capitals = /(?<![\p{L}\p{N}/])[\p{Lu}0](?=[\p{L}.\s])/gu;
  const all = text.slice(0, MOST_CHARACTERS);
  const labels = rememberLabels();
  for (let found = capitals.exec(all); found !== null; found = capitals.exec(all)) {
    const anchor = anchorAt(all, found.index, labels);
    if (anchor === undefined) continue;
    anchors.push(anchor);
    capitals.lastIndex = Math.max(anchor.end, found.index + 1);
  }
  return anchors;
}

type Labels = (text: string) => LabelMatch | undefined;

/** The same few words begin thousands of times in a long text. */
function rememberLabels(): Labels {
  const known = new Map<string, LabelMatch | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, matchLabel(text));
    return known.get(text);
  };
}

function anchorAt(all: string, start: number, labels: Labels): Anchor | undefined {
  const near = all.slice(start, start + LONGEST_LABEL);
  const words = [...near.matchAll(/[^\s:]+/gu)].slice(0, MOST_WORDS);
  let best: Anchor | undefined;
  for (const word of words) {
    if (!/\p{L}/u.test(word[0])) continue;
    // In a sentence the labels are counted up: "Nomor SOP, Tanggal Revisi, …".
    if (word[0].endsWith(',')) break;
    const length = word.index + word[0].length;
    const match = labels(near.slice(0, length));
    if (match === undefined || match.confidence < (match.kind === 'column' ? FAIR : SURE)) continue;
    if (best !== undefined && match.confidence < best.match.confidence) continue;
    // The value may be glued to the label: "Nama SOPProsedur …".
    const labelEnd = match.value === '' ? length : near.indexOf(match.label) + match.label.length;
    if (match.value !== '' && !isGlued(near, labelEnd)) continue;
    const rest = all.slice(start + labelEnd);
    const isOneWord = !/\s/u.test(match.label.trim());
    if (match.kind === 'header' && isOneWord) continue;
    if (match.kind === 'section' && !endsLabel(rest, isOneWord, labels)) continue;
    if (match.kind === 'column' && !endsLabel(rest, false, labels)) continue;
    const gap = /^(?:[\s.]*:)?[^\S\n]*/u.exec(rest)?.[0].length ?? 0;
    best = { match, start, end: start + labelEnd + gap };
  }
  return best;
}

const isGlued = (text: string, at: number): boolean =>
  /[\p{L}]/u.test(text[at - 1] ?? '') && /[\p{Lu}\d]/u.test(text[at] ?? '');

/** What comes after the heading of a list or a column; one word alone needs a surer end. */
function endsLabel(rest: string, isOneWord: boolean, labels: Labels): boolean {
  if (/^\s*(?:$|:|\d|[-–•\uf000-\uf0ff])|^[^\S\n]*\n/u.test(rest)) return true;
  if (!isOneWord) return /^\s*[\p{Lu}(]/u.test(rest);
  const words = rest.trimStart().slice(0, LONGEST_LABEL).split(/\s+/u);
  return [1, 2, 3].some((count) => {
    const next = labels(words.slice(0, count).join(' '));
    return next?.kind === 'section' && next.value === '' && next.confidence >= SURE;
  });
}
