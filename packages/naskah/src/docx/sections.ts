import type { Annex } from '../annex/annex.ts';
import { contentWidth, type Paper } from '../sheet/paper.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { field, paragraph, run, type Look } from './paragraph.ts';
import { table } from './table.ts';
import { twips } from './units.ts';
import { element, xmlFile } from './xml.ts';
import { NAMESPACES } from './namespaces.ts';

const RUNNING: Look = { size: 7.5, color: '464646' };
const MARK: Look = { size: 9, bold: true, color: 'A3170F' };
const LINES = 2;
const GAP = 3;

/** Of the width, as in the printed sheet. */
const SHARES = [0.33, 0.42, 0.25];

/**
 * Kept free below the rows: Word adds the lines of a table to the heights of its rows, and sets a
 * paragraph behind a table.
 */
const SPARE = 10;

/** Running head of the sheet: office, name and number. */
export function sheetHeader({ running, paper }: SheetData): string {
  const width = contentWidth(paper);
  const texts = [running.office, running.name, running.number];
  const cells = texts.map((text, index) => ({
    padding: { side: index === 1 ? 6 : 0, top: 0 },
    open: ['top', 'left', 'right'] as const,
    content: paragraph(
      { ...RUNNING, align: (['left', 'center', 'right'] as const)[index] ?? 'left' },
      run(text, RUNNING),
    ),
  }));
  const height = LINES * 1.2 * RUNNING.size + GAP;
  const row = { cells, height, exact: true };
  const body = table({
    widths: SHARES.map((share) => share * width),
    rows: [row],
    lines: 'rows',
    caption: 'Kepala halaman',
  });
  return part('w:hdr', body + paragraph({ size: 1, lineHeight: 1, style: 'Header' }));
}

/** Running head of the annex: nobody can take its pages for the signed sheet. */
export function annexHeader({ heading, disclaimer }: Annex): string {
  const look = { ...RUNNING, bold: true };
  const content = run(`${heading} – ${disclaimer}`, look);
  return part('w:hdr', paragraph({ ...look, style: 'Header', align: 'center' }, content));
}

/**
 * @param total the field that counts the pages; it begins with `known`.
 * @param mark stands before the number, in the same line: a page has room for one.
 */
export function footer(
  total: 'NUMPAGES' | 'SECTIONPAGES',
  known: number,
  mark: string | null,
): string {
  return footerOf(mark, [
    run('Halaman ', RUNNING),
    field('PAGE', '1', RUNNING),
    run(' dari ', RUNNING),
    field(total, String(known), RUNNING),
  ]);
}

/** How many pages an annex takes only Word counts; other programs leave the number as it is here. */
export function annexFooter(mark: string | null): string {
  return footerOf(mark, [run('Lampiran, halaman ', RUNNING), field('PAGE', '1', RUNNING)]);
}

function footerOf(mark: string | null, numbers: readonly string[]): string {
  const runs = [...(mark === null ? [] : [run(mark, MARK), run('  ·  ', RUNNING)]), ...numbers];
  return part(
    'w:ftr',
    paragraph({ ...(mark === null ? RUNNING : MARK), style: 'Footer', align: 'center' }, ...runs),
  );
}

/** Paper and running heads of a part of the document, by the ids of their relationships. */
export function sectionProperties(
  { width, height, margin }: Paper,
  ids: { readonly header: string; readonly footer: string; readonly firstFooter?: string },
): string {
  const isSheet = ids.firstFooter !== undefined;
  const reference = (name: string, type: string, id: string): string =>
    element(`w:${name}Reference`, { 'w:type': type, 'r:id': id });
  return element(
    'w:sectPr',
    {},
    reference('header', 'default', ids.header),
    reference('footer', 'default', ids.footer),
    ids.firstFooter === undefined ? '' : reference('footer', 'first', ids.firstFooter),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height), 'w:orient': 'landscape' }),
    element('w:pgMar', {
      'w:top': twips(margin.top),
      'w:right': twips(margin.side),
      'w:bottom': twips(margin.bottom - SPARE),
      'w:left': twips(margin.side),
      'w:header': twips(margin.top / 3),
      'w:footer': twips(margin.bottom / 3),
      'w:gutter': 0,
    }),
    isSheet ? '' : element('w:pgNumType', { 'w:start': 1 }),
    // The first page of the sheet has no running head: its words stand there large.
    isSheet ? element('w:titlePg', {}) : '',
  );
}

const part = (name: string, content: string): string => xmlFile(element(name, NAMESPACES, content));
