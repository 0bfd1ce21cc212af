import { escapeText } from '../html/escape.ts';
import type { SheetData } from '../sheet/sheet-data.ts';

/** Gives a drawing whose letters are outlines its title, and the words of the sheet in order. */
export function describeSvg(svg: string, data: SheetData): string {
  const start = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  const opening = svg.slice(0, start).replace('<svg', '<svg role="img" lang="id"');
  const title = `<title>${escapeText(data.title)}</title>`;
  return `${opening}${title}<desc>${escapeText(listWords(data).join('\n'))}</desc>${svg.slice(start).replaceAll(/>\s+</g, '><')}`;
}

/** Every text of the sheet, one entry per cell, in reading order. */
function listWords({ mark, header, caption, table }: SheetData): string[] {
  return [
    mark ?? '',
    header.office,
    header.unit,
    ...header.identity.flatMap(({ label, lines }) => [label, lines.join(' ')]),
    ...header.lists.flatMap(({ label, items }) => [
      label,
      ...items.map(({ mark, text }) => `${mark} ${text}`.trim()),
    ]),
    caption.text,
    ...table.head.map(({ text }) => text),
    ...table.pages.flatMap(({ rows }) =>
      rows.flatMap(({ before, actors, after }) => [
        ...before.map(({ lines }) => lines.join(' ')),
        ...actors.flatMap(({ marks }) => marks.map(({ lines }) => lines.join(' '))),
        ...after.map(({ lines }) => lines.join(' ')),
      ]),
    ),
  ].filter((text) => text !== '');
}
