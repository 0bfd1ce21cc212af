import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderSheet, type PrintOptions } from './render-sheet.ts';
import { askPoppler, hasPoppler } from './testing/poppler.ts';
import { getShipped } from './testing/read-shipped.ts';

const MARK = 'KONSEP — belum disahkan';
const sheet = getShipped('lamandau-lansia-terlantar');
const print = (options: PrintOptions) => renderSheet(sheet, options);
const parts = (bytes: Uint8Array | string) =>
  Object.entries(unzipSync(bytes as Uint8Array)).map(
    ([name, part]) => [name, strFromU8(part)] as const,
  );

test.skipIf(!hasPoppler()).each(['a4', 'f4'] as const)(
  'every page of a PDF on %s, of the annex too, says that it is not signed',
  (paper) => {
    const options = { format: 'pdf', paper, annex: true } as const;
    const pdf = print({ ...options, draft: true }) as Uint8Array;
    const pages = askPoppler('pdftotext', pdf, ['-layout']).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.split(MARK)).toHaveLength(2);
    const signed = print(options) as Uint8Array;
    const without = askPoppler('pdftotext', signed, ['-layout']).split('\f').slice(0, -1);
    expect(without).toHaveLength(pages.length);
    expect(without.join('')).not.toContain('KONSEP');
  },
  60_000,
);

test('every foot of a DOCX says it, and the sheet in it is the same', () => {
  const draft = parts(print({ format: 'docx', annex: true, draft: true }));
  const signed = parts(print({ format: 'docx', annex: true }));
  // Only Word counts the pages of a part; no other program shall say "2 dari 1".
  expect(new Map(signed).get('word/footer3.xml')).not.toContain('SECTIONPAGES');
  const feet = draft.filter(([name]) => name.startsWith('word/footer'));
  expect(feet).toHaveLength(3);
  for (const [, xml] of feet) expect(xml).toContain(MARK);
  expect(signed.map(([, xml]) => xml).join('')).not.toContain(MARK);
  const body = new Map(draft).get('word/document.xml');
  expect(body).toBe(new Map(signed).get('word/document.xml'));
  // The first page of each part has a foot of its own or that of all pages.
  expect(body?.match(/<w:footerReference/g)).toHaveLength(3);
});

test('the web page and the drawing say it outside the sheet', () => {
  const html = print({ format: 'html', draft: true }) as string;
  expect(html.indexOf(`<p class="draft">${MARK}</p>`)).toBeGreaterThan(0);
  expect(html.indexOf(MARK, html.indexOf('<body>'))).toBeLessThan(html.indexOf('<main>'));
  expect(html).toContain(`@top-center { content: "${MARK}"`);
  expect(print({ format: 'html' })).not.toContain('draft');
  expect(print({ format: 'svg', draft: true })).toContain(`<desc>${MARK}`);
  expect(print({ format: 'svg' })).not.toContain('KONSEP');
});

test.each(['docx', 'html', 'svg'] as const)(
  'a %s that is not in force says so the same way',
  (format) => {
    const notInForce = 'TIDAK BERLAKU sejak 23 November 2026 — dicabut';
    const marked = print({ format, notInForce });
    const text =
      typeof marked === 'string'
        ? marked
        : parts(marked)
            .map(([, xml]) => xml)
            .join('');
    expect(text).toContain(notInForce);
    const plain = print({ format });
    const other =
      typeof plain === 'string'
        ? plain
        : parts(plain)
            .map(([, xml]) => xml)
            .join('');
    expect(other).not.toContain('TIDAK BERLAKU');
  },
);
