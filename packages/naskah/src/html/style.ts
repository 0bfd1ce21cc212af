import { contentWidth } from '../sheet/paper.ts';
import type { SheetData } from '../sheet/sheet-data.ts';

/** The style sheet inside the file. Arimo, Arial and Liberation Sans have the same widths. */
export function styleOf({ paper, table, caption, mark }: SheetData): string {
  const { scale } = table;
  const { side, top, bottom } = paper.margin;
  return `
@page { size: ${paper.width}pt ${paper.height}pt; margin: ${top}pt ${side}pt ${bottom}pt;${mark === null ? '' : markOfPages(mark)} }
body { margin: 0 auto; padding: 12pt; width: ${contentWidth(paper)}pt; background: #fff; color: #000;
  font: 9pt/1.2 Arimo, Arial, "Liberation Sans", Helvetica, sans-serif; }
* { box-sizing: border-box; }
${mark === null ? '' : MARK_STYLE}body { box-sizing: content-box; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
h1, p { margin: 0; }
td, th { border: 0.5pt solid #333; white-space: pre-line; overflow-wrap: break-word; }
.identity th, .identity td, .lists th, .lists td { padding: 4pt 5pt; text-align: left; font-weight: 400; }
.identity th { width: 17%; }
.identity .office { width: 50%; padding-top: 56pt; text-align: center; font-size: 12pt; font-weight: 700; }
.identity .office .address { font-size: 9pt; font-weight: 400; }
.identity .office .unit { margin-top: 6pt; font-size: 11pt; }
.lists td { border-top: 0; padding-top: 0; padding-bottom: 3pt; vertical-align: top; }
.lists th { border-bottom: 0; border-top: 0; font-weight: 700; }
.lists tr:nth-child(n + 3) th { border-top: 0.5pt solid #333; }
.lists ul { margin: 0; padding: 0; }
.lists li { padding-left: 1em; text-indent: -1em; margin-bottom: 1.5pt; }
.matrix { margin-top: 14pt; font-size: ${scale.text}pt; break-before: page; }
.matrix caption { padding-bottom: 6pt; }
.matrix h1 { font-size: ${caption.size}pt; }
.matrix td, .matrix th { padding: 0 ${scale.inset}pt; font-weight: 400; text-align: left; }
.matrix tr { break-inside: avoid; }
.matrix thead th { padding: ${scale.inset}pt; background: #eee; font-weight: 700; text-align: center; }
.matrix .numbers td { font-size: 0.85em; text-align: center; }
.matrix .no, .matrix .time { text-align: center; }
.matrix .actor { position: relative; padding: 0; }
.matrix .open-right { border-right: 0; }
.matrix .open-left { border-left: 0; }
.mark { position: absolute; text-align: center; font-size: ${scale.drawing}pt; }
.store { position: absolute; }
.slice { position: absolute; left: 0; top: 0; height: 100%; pointer-events: none; }
#drawing text { text-anchor: middle; dominant-baseline: central; }
.symbol { fill: #fff; stroke: #000; stroke-width: 0.8; }
.line { fill: none; stroke: #000; stroke-width: 0.75; }
.back { stroke-dasharray: 3 1.6; }
.annex { break-before: page; margin-top: 36pt; padding-top: 10pt; border-top: 2pt dashed #555; }
.annex h1 { font-size: 14pt; margin-bottom: 6pt; }
.annex small { font-weight: 400; }
.annex h2 { font-size: 10.5pt; margin: 12pt 0 2pt; break-after: avoid; }
.annex table { font-size: 8.5pt; }
.annex caption { text-align: left; padding-bottom: 3pt; }
.annex td, .annex th { padding: 2pt 4pt; border-width: 0.5pt 0; text-align: left; vertical-align: top; }
.annex tr { break-inside: avoid; }
@media print { body { padding: 0; } .matrix { margin-top: 0; } .annex { margin-top: 0; border-top: 0; padding-top: 0; } .identity, .lists { font-size: 8.5pt; } .lists tr { break-inside: avoid; } * { print-color-adjust: exact; } }
`;
}

/** On the screen it stays in view; on paper each page has its own, in the margin. */
const MARK_STYLE = `.draft { position: sticky; top: 0; z-index: 1; margin: 0 0 8pt; padding: 3pt; background: #fff;
  color: #a3170f; font-size: 11pt; font-weight: 700; text-align: center; }
@media print { .draft { position: static; } }
`;

const markOfPages = (mark: string): string =>
  ` @top-center { content: ${JSON.stringify(mark)}; color: #a3170f; font: 700 10pt Arimo, Arial, sans-serif; }`;
