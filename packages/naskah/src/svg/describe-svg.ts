import { escapeText } from '../html/escape.ts';
import type { SheetData } from '../sheet/sheet-data.ts';

/** Gives a drawing whose letters are outlines its title, and the words of the sheet in order. */
export function describeSvg(svg: string, data: SheetData): string {
  const start = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  const opening = svg.slice(0, start).replace('<svg', '<svg role="img" lang="id"');
  const title = `<title>${escapeText(data.title)}</title>`;
  const words = `<desc>${escapeText(listWords(data).join('\n'))}</desc>`;
  const pages = withOnePaper(svg.slice(start), opening).replaceAll(/>\s+</g, '><');
  return `${opening}${title}${words}${pages}`;
}

/**
 * One white paper below all pages. The typesetter paints that of every page at the top of the first,
 * where it would cover what is there.
 */
function withOnePaper(pages: string, opening: string): string {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
  const bare = pages.replaceAll(PAPER, (path, wide: string) =>
    Math.abs(Number(wide) - Number(width)) < 1 ? '' : path,
  );
  return `<path fill="#ffffff" d="M 0 0h ${width}v ${height}h -${width}Z"/>${bare}`;
}

const PAPER =
  /<path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v [\d.]+ h ([\d.]+) v -[\d.]+ Z ?"\/>/g;

/** Every text of the sheet, one entry per cell, in reading order. */
function listWords({ mark, header, caption, table }: SheetData): string[] {
  return [
    mark ?? '',
    header.office.map(({ text }) => text).join(' '),
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
