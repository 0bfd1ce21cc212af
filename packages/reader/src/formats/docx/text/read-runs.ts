import {
  childOf,
  descend,
  integerOf,
  switchOf,
  valueOf,
  type XmlElement,
} from '../xml/xml-element.ts';
import { FieldState } from './field-state.ts';
import type { PageCounter } from './page-counter.ts';
import type { Styles } from './styles.ts';
import { readableText, symbolCharacter } from '../../symbol-characters.ts';

export interface Runs {
  readonly text: string;
  /** `w:drawing` and `w:pict`, as they stand. */
  readonly drawings: readonly XmlElement[];
  /** Largest size of the words, half points; undefined when the style decides. */
  readonly fontSize?: number;
  readonly page?: number;
}

interface Collected {
  text: string;
  readonly drawings: XmlElement[];
  readonly fields: FieldState;
  fontSize: number;
  page: number | undefined;
}

interface RunStyles {
  readonly styles: Styles;
  readonly pages: PageCounter;
  /** The paragraph's style hides its words. */
  readonly isHidden: boolean;
}

/** What was removed with track changes, or prints elsewhere. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:sdtPr', 'w:rt']);

/** The words of a paragraph as they print: field results, not instructions; nothing deleted. */
export function readRuns(paragraph: XmlElement, styles: RunStyles): Runs {
  const { text: none, page, fontSize: unset } = { text: '', page: undefined, fontSize: 0 };
  const into: Collected = {
    ...{ text: none, page, fontSize: unset },
    drawings: [],
    fields: new FieldState(),
  };
  readInline(paragraph, into, styles);
  return {
    text: into.text.replace(/\n+$/, ''),
    drawings: into.drawings,
    ...(into.fontSize === 0 ? {} : { fontSize: into.fontSize }),
    ...(into.page === undefined ? {} : { page: into.page }),
  };
}

function readInline(element: XmlElement, into: Collected, styles: RunStyles): void {
  for (const child of element.children) {
    if (skipped.has(child.name)) continue;
    if (child.name === 'w:r') readRun(child, into, styles);
    else if (child.name === 'm:t') addText(into, child.text, styles);
    else if (child.name === 'w:sdt') readControl(child, into, styles);
    else readInline(child, into, styles);
  }
}

/** A content control; the hint that stands in an empty one is no value. */
function readControl(control: XmlElement, into: Collected, styles: RunStyles): void {
  if (showsHint(control)) return;
  const content = childOf(control, 'w:sdtContent');
  if (content) readInline(content, into, styles);
}

export function showsHint(control: XmlElement): boolean {
  return switchOf(descend(control, 'w:sdtPr', 'w:showingPlcHdr')) ?? false;
}

function readRun(run: XmlElement, into: Collected, styles: RunStyles): void {
  const look = childOf(run, 'w:rPr');
  const style = valueOf(childOf(look, 'w:rStyle'));
  const isHidden =
    switchOf(childOf(look, 'w:vanish')) ??
    (style === undefined ? undefined : styles.styles.style(style).isHidden) ??
    styles.isHidden;
  const fonts = childOf(look, 'w:rFonts')?.attributes;
  const font = fonts?.ascii ?? fonts?.hAnsi;
  const lengthBefore = into.text.length;
  for (const child of run.children) readPiece(child, { font, isHidden }, into, styles);
  if (into.text.length > lengthBefore) {
    into.fontSize = Math.max(into.fontSize, integerOf(valueOf(childOf(look, 'w:sz'))) ?? 0);
  }
}

interface RunLook {
  readonly font: string | undefined;
  readonly isHidden: boolean;
}

function readPiece(piece: XmlElement, look: RunLook, into: Collected, styles: RunStyles): void {
  switch (piece.name) {
    case 'w:fldChar':
      into.fields.take(piece.attributes.fldCharType);
      return;
    case 'w:lastRenderedPageBreak':
      styles.pages.countNotedBreak();
      return;
    case 'w:drawing':
    case 'w:pict':
      if (!look.isHidden) into.drawings.push(piece);
      return;
    case 'w:br':
      if (piece.attributes.type === 'page') styles.pages.countSetBreak();
      if (into.text === '' && piece.attributes.type !== undefined) return;
      break;
    case 'w:ruby':
      readInline(childOf(piece, 'w:rubyBase') ?? piece, into, styles);
      return;
    default:
  }
  if (look.isHidden) return;
  const words = wordsOf(piece, look.font);
  if (words !== '') addText(into, words, styles);
}

function wordsOf(piece: XmlElement, font: string | undefined): string {
  switch (piece.name) {
    case 'w:t':
      return readableText(
        piece.attributes['xml:space'] === 'preserve'
          ? folded(piece.text)
          : folded(trimmed(piece.text)),
        font,
      );
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym': {
      const code = Number.parseInt(piece.attributes.char ?? '', 16);
      return Number.isNaN(code) ? '' : symbolCharacter(piece.attributes.font, code);
    }
    default:
      return '';
  }
}

/** Only XML's own white space goes: a no-break space is a word to Word. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** A line end inside an element is none in print. */
function folded(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function addText(into: Collected, words: string, { pages }: RunStyles): void {
  if (into.fields.isInInstruction) return;
  into.page ??= pages.page;
  pages.countText();
  into.text += words;
}
