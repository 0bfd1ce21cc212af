import { findBreak, type DrawnGrid, type DrawnSheet, type GridCell } from '../drawn-sheet.ts';
import type { Damage } from '../layout.ts';
import type { Random } from '../random.ts';

/** A page as offices put it on their site: tables with spans, lists, some stray markup. */
export function htmlText(random: Random, sheets: readonly DrawnSheet[], damage: Damage): string {
  const style: Style = {
    nonBreaking: damage !== 'clean' && random.chance(0.3),
    hasListMarkup: random.chance(0.7),
    hasHeadRows: random.chance(0.4),
    isMessy: damage !== 'clean' && random.chance(0.4),
    breaksTable: damage === 'damaged' && random.chance(0.4),
    isNested: damage === 'damaged' && random.chance(0.2),
  };
  const parts = sheets.map((sheet) => sheetParts(random, sheet, style).join('\n'));
  const body = parts.join(
    random.pick(['<hr>', '<p>&nbsp;</p>', '<div style="page-break-after:always"></div>']),
  );
  const inner = style.isNested ? `<table><tr><td>${body}</td></tr></table>` : body;
  const foot = damage === 'damaged' ? '<p>Halaman 1 dari 2</p>' : '';
  const script = damage === 'clean' ? '' : '<script>var sop = "Nomor SOP";</script>';
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>SOP</title>${script}<style>td{border:1px solid}</style></head><body>${inner}${foot}</body></html>`;
}

interface Style {
  readonly nonBreaking: boolean;
  readonly hasListMarkup: boolean;
  readonly hasHeadRows: boolean;
  readonly isMessy: boolean;
  readonly breaksTable: boolean;
  readonly isNested: boolean;
}

function sheetParts(random: Random, sheet: DrawnSheet, style: Style): string[] {
  return sheet.blocks.map((block) => {
    if (block.type === 'lines') return block.lines.map((line) => `<p>${escape(line)}</p>`).join('');
    return gridHtml(random, block, style);
  });
}

function gridHtml(random: Random, grid: DrawnGrid, style: Style): string {
  const breakAt = style.breaksTable && grid.rows.length > 8 ? findBreak(grid) : undefined;
  const rows = grid.rows.map((row, i) => {
    const tag = row.isHeading && style.hasHeadRows ? 'th' : 'td';
    const cells = row.cells.map((cell) => cellHtml(random, cell, tag, style)).join('');
    const cut = i === breakAt ? '</table><p>&nbsp;</p><table border="1">' : '';
    return `${cut}<tr>${cells}</tr>`;
  });
  return `<table border="1">${rows.join('\n')}</table>`;
}

function cellHtml(random: Random, cell: GridCell, tag: string, style: Style): string {
  const spans =
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '') +
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '');
  const close = style.isMessy && random.chance(0.3) ? '' : `</${tag}>`;
  return `<${tag}${spans}>${inner(random, cell, style)}${close}`;
}

function inner(random: Random, cell: GridCell, style: Style): string {
  const texts = cell.paragraphs.map(({ text }) => words(random, text, style));
  if (cell.paragraphs.some(({ label }) => label)) {
    if (style.hasListMarkup) return `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;
    return cell.paragraphs
      .map(({ label }, i) => `<p>${label === undefined ? '' : `${label} `}${texts[i]}</p>`)
      .join('');
  }
  if (texts.length === 1)
    return texts[0] === '' && random.chance(0.3) ? '&nbsp;' : (texts[0] ?? '');
  return random.chance(0.5) ? texts.join('<br>') : texts.map((text) => `<p>${text}</p>`).join('\n');
}

function words(random: Random, text: string, style: Style): string {
  let html = escape(text).replace(/\n/g, '<br>');
  if (style.nonBreaking) html = html.replace(/ (?=\d)/g, '&nbsp;');
  if (style.isMessy && random.chance(0.2) && html !== '') {
    html = `<span style="font-size:11.0pt"><b>${html}</b><o:p></o:p></span>`;
  }
  return html;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
