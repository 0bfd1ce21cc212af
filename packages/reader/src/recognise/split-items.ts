import type { SectionField } from '../lexicon/index.ts';
import type { SourceParagraph } from '../source/source-document.ts';
import { fold, paragraphText, printedLabel } from './fold.ts';
import { splitInline } from './split-inline.ts';
import { guessItems, guessShortLaws, splitByStarters } from './split-starters.ts';

export interface Items {
  /** Each item as written, its number kept. */
  readonly items: readonly string[];
  /** Set when items may hide in one text: how it could be parted. */
  readonly guess?: readonly string[];
}

/** Number, letter or bullet that begins an item, with the kind of its series. */
const MARKER =
  /^(?:(?<digits>\(?\d{1,2}[.)]|\d{1,2}\.?(?=\s+\D))|(?<letter>\(?[a-z][.)])|(?<roman>\(?[ivx]{1,5}[.)])|(?<bullet>[-–—•●▪■◦○➢➤✓✔*·]|o(?=\s)))\s*(?=\S)/iu;

interface Line {
  readonly text: string;
  readonly series?: string;
  readonly isParagraph: boolean;
}

/**
 * The items of a list section. Parts what numbers, bullets, paragraphs, semicolons or the beginnings
 * of laws part; leaves together what only a reader could part, and then offers a guess. `isPainted`:
 * told from lines on paper, where the items of a list can have run together.
 */
export function splitItems(
  paragraphs: readonly SourceParagraph[],
  section: SectionField,
  isPainted = false,
): Items {
  const blocks = joinLines(linesOf(paragraphs));
  const isOneText = blocks.length === 1 || isPainted;
  const parted = blocks.map((text, i): Items => {
    // Where the next block goes on counting, a number within this one begins nothing.
    if (numberOf(blocks[i + 1]) === (numberOf(text) ?? NaN) + 1) return { items: [text] };
    const inline = splitInline(text);
    if (inline !== undefined) return { items: inline };
    const items = isOneText ? splitByStarters(text, section) : undefined;
    if (items !== undefined) return withHiddenLaws(items, section);
    const guess = isOneText ? guessItems(text, section, isPainted) : undefined;
    // A number or bullet before the text says that it is one item; a lone capital is a name in it.
    const isOne = section !== 'legalBases' && MARKER.test(text) && guess?.length === 2;
    if (isOne) return { items: [text] };
    return { items: [text], ...(guess ? { guess } : {}) };
  });
  const items = parted.flatMap((part) => part.items);
  if (parted.every(({ guess }) => guess === undefined)) return { items };
  return { items, guess: parted.flatMap((part) => part.guess ?? part.items) };
}

/** Laws of a kind that is not known can hide in the one before them. */
function withHiddenLaws(items: readonly string[], section: SectionField): Items {
  if (section !== 'legalBases') return { items };
  const guess = items.flatMap((item) => guessShortLaws(item) ?? [item]);
  return guess.length > items.length ? { items, guess } : { items };
}

function numberOf(text = ''): number | undefined {
  const [digits] = /\d+/u.exec(MARKER.exec(text)?.groups?.['digits'] ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function linesOf(paragraphs: readonly SourceParagraph[]): Line[] {
  return paragraphs.flatMap((paragraph) => {
    if (fold(paragraph.text) === '') return [];
    const lines = paragraph.text.split('\n').filter((line) => fold(line) !== '');
    return lines.map((line, i): Line => {
      const text = i === 0 ? paragraphText({ ...paragraph, text: line }) : fold(line);
      const isListed = i === 0 && paragraph.listLabel !== undefined;
      const isBullet = isListed && printedLabel(paragraph) === '';
      const series = isBullet ? 'bullet' : seriesOf(text);
      return { text, isParagraph: i === 0, ...(series === undefined ? {} : { series }) };
    });
  });
}

function seriesOf(text: string): string | undefined {
  const groups = MARKER.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return Object.keys(groups).find((name) => groups[name] !== undefined);
}

/** Lines to items: with markers, each marker of the outer series begins one. */
function joinLines(lines: readonly Line[]): string[] {
  const outer = lines.find(({ series }) => series !== undefined)?.series;
  const items: string[] = [];
  const longest = Math.max(...lines.map(({ text }) => text.length));
  let last: Line | undefined;
  for (const line of lines) {
    const begins =
      last === undefined ||
      (outer === undefined ? isApart(last, line, longest) : line.series === outer);
    if (begins) items.push(line.text);
    else items.push(`${items.pop() ?? ''} ${line.text}`);
    last = line;
  }
  return items;
}

/**
 * Without markers a new paragraph is a new item. A line break within one is, unless the line had no
 * room for the next word or the sentence plainly goes on.
 */
function isApart(above: Line, line: Line, longest: number): boolean {
  if (
    /(?:,|\b(?:dan|atau|di|ke|dari|pada|dengan|untuk|yang|tentang|nomor|tahun))$/iu.test(above.text)
  ) {
    return false;
  }
  if (line.isParagraph) return true;
  if (/^[\p{Ll}(]/u.test(line.text)) return false;
  const [word = ''] = line.text.split(' ');
  return longest < 30 || above.text.length + word.length + 1 < longest * 0.85;
}
