import { halfPoints, twips } from './units.ts';
import { element, words } from './xml.ts';

/** How words look; lengths in points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly color?: string;
}

export interface ParagraphLook extends Look {
  readonly align?: 'left' | 'center' | 'right';
  /** Of one line; default `LINE` times the size. Exact, so that cells are as high everywhere. */
  readonly lineHeight?: number;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  /** By how much the first line begins further left. */
  readonly hanging?: number;
  readonly style?: string;
  readonly startsPage?: boolean;
  readonly keepsNext?: boolean;
  /** `w:sectPr` of the section that it ends. */
  readonly section?: string;
}

/** Height of a line by the size of its letters: as the printed sheet is measured. */
export const LINE = 1.2;

/** A paragraph of runs made by `run`, `tab` or `field`. */
export function paragraph(look: ParagraphLook, ...runs: string[]): string {
  const { size, align, lineHeight = size * LINE, before, after, left, right, hanging } = look;
  const length = (points: number | undefined) => (points ? twips(points) : undefined);
  const isIndented = [left, right, hanging].some((points) => points !== undefined && points !== 0);
  const properties = element(
    'w:pPr',
    {},
    look.style === undefined ? '' : element('w:pStyle', { 'w:val': look.style }),
    look.keepsNext === true ? element('w:keepNext', {}) : '',
    look.startsPage === true ? element('w:pageBreakBefore', {}) : '',
    element('w:spacing', {
      'w:before': length(before) ?? 0,
      'w:after': length(after) ?? 0,
      'w:line': Math.max(20, twips(lineHeight)),
      'w:lineRule': 'exact',
    }),
    isIndented
      ? element('w:ind', {
          'w:left': length(left) ?? 0,
          'w:right': length(right),
          'w:hanging': length(hanging),
        })
      : '',
    align === undefined || align === 'left' ? '' : element('w:jc', { 'w:val': align }),
    runProperties(look),
    look.section ?? '',
  );
  return element('w:p', {}, properties, ...runs);
}

export function run(text: string, look: Look): string {
  if (text === '') return '';
  const written = element('w:t', { 'xml:space': 'preserve' }, words(text));
  return element('w:r', {}, runProperties(look), written);
}

export const tab = (look: Look): string =>
  element('w:r', {}, runProperties(look), element('w:tab', {}));

/** A field that Word fills in, such as PAGE; `known` stands there until it does. */
export const field = (instruction: string, known: string, look: Look): string =>
  element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, run(known, look));

function runProperties({ size, bold, italic, color }: Look): string {
  const halves = halfPoints(size);
  return element(
    'w:rPr',
    {},
    bold === true ? element('w:b', {}) + element('w:bCs', {}) : '',
    italic === true ? element('w:i', {}) + element('w:iCs', {}) : '',
    color === undefined ? '' : element('w:color', { 'w:val': color }),
    element('w:sz', { 'w:val': halves }),
    element('w:szCs', { 'w:val': halves }),
  );
}
