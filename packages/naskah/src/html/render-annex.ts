import type { Annex, AnnexSection } from '../annex/annex.ts';
import { escapeText } from './escape.ts';

/** What the office settled, under a heading that nobody can take for the signed sheet. */
export function renderAnnex({ heading, disclaimer, about, sections }: Annex): string {
  return `<aside class="annex" aria-labelledby="annex">
<h1 id="annex">${escapeText(heading)} <small>– ${escapeText(disclaimer)}</small></h1>
<p>${escapeText(about)}</p>
${sections.map(renderSection).join('\n')}
</aside>
`;
}

function renderSection({ heading, intro, columns, rows, none }: AnnexSection): string {
  const title = `<h2>${escapeText(heading)}</h2>`;
  if (rows.length === 0) return `${title}\n<p>${escapeText(none)}</p>`;
  const heads = columns.map(
    ({ text, share }) => `<th scope="col" style="width: ${share}%">${escapeText(text)}</th>`,
  );
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`,
  );
  return `${title}
<table>
<caption>${escapeText(intro)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}
