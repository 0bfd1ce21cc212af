import { offsets } from '../sheet/page-cells.ts';
import type { HeadCell } from '../sheet/table-cells.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { escapeText } from './escape.ts';

type Table = SheetData['table'];
type Row = Table['pages'][number]['rows'][number];

/** The matrix as one table, its spans as on the sheet; each row carries its slice of the drawing. */
export function renderTable({ caption, table }: SheetData): string {
  const { head, pages, widths } = table;
  const page = pages[0];
  const rows = page?.rows ?? [];
  const tops = offsets(rows.map(({ height }) => height));
  return `<table class="matrix">
<caption><h1>${escapeText(caption.text)}</h1></caption>
<colgroup>${widths.map((width) => `<col style="width: ${point(width)}">`).join('')}</colgroup>
<thead>
${renderHead(head).join('\n')}
</thead>
<tbody>
${rows.map((row, index) => renderRow(row, tops[index] ?? 0, page?.width ?? 0, table)).join('\n')}
</tbody>
</table>`;
}

function renderHead(head: readonly HeadCell[]): string[] {
  const rowCount = Math.max(...head.map(({ row }) => row)) + 1;
  return Array.from({ length: rowCount }, (_, at) => {
    const cells = head
      .filter(({ row }) => row === at)
      .map(({ text, rowSpan, columnSpan, isGroup }) => {
        const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${
          columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
        }`;
        return at === 2
          ? `<td>${escapeText(text)}</td>`
          : `<th scope="${isGroup || columnSpan > 1 ? 'colgroup' : 'col'}"${spans}>${escapeText(text)}</th>`;
      });
    return `<tr${at === 2 ? ' class="numbers"' : ''}>${cells.join('')}</tr>`;
  });
}

function renderRow(row: Row, top: number, width: number, { actors }: Table): string {
  const height = row.height;
  const text = ({ column, lines }: Row['before'][number]): string => {
    const words = escapeText(lines.join('\n'));
    return column === 'activity'
      ? `<th scope="row">${words}</th>`
      : `<td class="${column}">${words}</td>`;
  };
  const cells = row.actors.map((actor, index) => {
    const slice =
      index === 0
        ? `<svg class="slice" viewBox="0 ${round(top)} ${round(width)} ${round(height)}" preserveAspectRatio="none" style="width: ${point(width)}" aria-hidden="true"><use href="#drawing"/></svg>`
        : '';
    const symbols = actor.symbols.map(
      ({ title }) => `<span role="img" aria-label="${escapeText(title)}"></span>`,
    );
    const marks = actor.marks.map(
      ({ lines, box }) =>
        `<span class="mark" style="left: ${point(box.x)}; top: ${round((100 * box.y) / height)}%; width: ${point(box.width)}">${escapeText(lines.join('\n'))}</span>`,
    );
    const joined = [
      actors[index]?.joined === true ? 'open-right' : '',
      actors[index - 1]?.joined === true ? 'open-left' : '',
    ].filter((name) => name !== '');
    const more = ['actor', ...joined].join(' ');
    return `<td class="${more}">${slice}${symbols.join('')}${marks.join('')}</td>`;
  });
  const all = [...row.before.map(text), ...cells, ...row.after.map(text)];
  return `<tr style="height: ${point(height)}">${all.join('')}</tr>`;
}

const round = (length: number): number => Math.round(length * 100) / 100;
const point = (length: number): string => `${round(length)}pt`;
