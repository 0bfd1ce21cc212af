import type { SheetData } from '../sheet/sheet-data.ts';
import { escapeText } from './escape.ts';
import { renderAnnex } from './render-annex.ts';
import { renderDrawing } from './render-drawing.ts';
import { renderHeader } from './render-header.ts';
import { renderTable } from './render-table.ts';
import { styleOf } from './style.ts';

/** One file with the sheet as plain tables; nothing is loaded from anywhere, nothing runs. */
export function renderHtml(data: SheetData): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(data.title)}</title>
<style>${styleOf(data)}</style>
</head>
<body>
${data.mark === null ? '' : `<p class="draft">${escapeText(data.mark)}</p>\n`}<main>
${renderDrawing(data)}${renderHeader(data.header)}
${renderTable(data)}
</main>
${data.annex === null ? '' : renderAnnex(data.annex)}</body>
</html>
`;
}
