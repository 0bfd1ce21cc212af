import type { Annex, AnnexSection } from '../annex/annex.ts';
import { paragraph, run, type Look } from './paragraph.ts';
import { table, type Row } from './table.ts';

const TEXT: Look = { size: 8.5 };
const HEAD: Look = { size: 8.5, bold: true };
const PADDING = { side: 4, top: 2 };

/** What the office settled, in a part of the document that has a heading of its own. */
export function renderAnnex(
  { heading, disclaimer, about, sections }: Annex,
  width: number,
): string {
  const title = { size: 14, bold: true };
  const apart = { size: 10 };
  return [
    paragraph(
      { ...title, style: 'Heading1', after: 6 },
      run(heading, title),
      run(` – ${disclaimer}`, apart),
    ),
    paragraph(apart, run(about, apart)),
    ...sections.map((section) => renderSection(section, width)),
  ].join('');
}

function renderSection(
  { heading, intro, columns, rows, none }: AnnexSection,
  width: number,
): string {
  const name = { size: 10.5, bold: true };
  const title = paragraph(
    { ...name, style: 'Heading2', before: 12, after: 2, keepsNext: true },
    run(heading, name),
  );
  if (rows.length === 0) return title + paragraph(TEXT, run(none, TEXT));
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const row = (texts: readonly string[], look: Look, isHeading: boolean): Row => ({
    ...(isHeading && { isHeading }),
    cells: texts.map((text) => ({ padding: PADDING, content: paragraph(look, run(text, look)) })),
  });
  const head = columns.map(({ text }) => text);
  return [
    title,
    paragraph({ ...TEXT, after: 3, keepsNext: true }, run(intro, TEXT)),
    table({
      widths: columns.map(({ share }) => (share / shares) * width),
      rows: [row(head, HEAD, true), ...rows.map((cells) => row(cells, TEXT, false))],
      lines: 'rows',
      caption: heading,
    }),
    paragraph({ size: 1, lineHeight: 1 }),
  ].join('');
}
