import type { HeaderBlock } from '../sheet/header-block.ts';
import { escapeText } from './escape.ts';

/** The block of identity: a table of labels and values, and the six lists in pairs. */
export function renderHeader({ office, unit, identity, lists }: HeaderBlock): string {
  const rows = identity.map(({ label, lines }, index) => {
    const left =
      index === 0
        ? `<td rowspan="${identity.length}" class="office">${renderOffice(office)}${
            unit === '' ? '' : `<p class="unit">${escapeText(unit)}</p>`
          }</td>`
        : '';
    return `<tr>${left}<th scope="row">${escapeText(label)}</th><td>${lines.map(escapeText).join('<br>')}</td></tr>`;
  });
  const pairs = [0, 2, 4].map((at) => {
    const pair = lists.slice(at, at + 2);
    const heads = pair.map(({ label }) => `<th scope="col">${escapeText(label)}</th>`);
    const cells = pair.map(({ items }) => `<td>${renderItems(items)}</td>`);
    return `<tr>${heads.join('')}</tr>\n<tr>${cells.join('')}</tr>`;
  });
  return `<table class="identity">
${rows.join('\n')}
</table>
<table class="lists">
${pairs.join('\n')}
</table>`;
}

function renderOffice(lines: HeaderBlock['office']): string {
  return lines
    .map(
      ({ text, isAddress }) => `<p${isAddress ? ' class="address"' : ''}>${escapeText(text)}</p>`,
    )
    .join('');
}

/** Numbers as written, so the list counts nothing by itself. */
function renderItems(items: HeaderBlock['lists'][number]['items']): string {
  const entries = items.map(
    ({ mark, text }) => `<li>${escapeText(mark === '' ? text : `${mark} ${text}`)}</li>`,
  );
  return entries.length === 0 ? '' : `<ul style="list-style: none">${entries.join('')}</ul>`;
}
