import type { SopDefinition } from '@tuntas/sop';
import { beforeAll, describe, expect, test } from 'vitest';
import { printSheet } from './print-sheet.ts';
import { buildLongSheet } from './testing/long-sheet.ts';
import { askPoppler, hasPoppler } from './testing/poppler.ts';
import { getShipped, SHIPPED } from './testing/read-shipped.ts';
import { findMissing, listSheetTexts, wordsOf } from './testing/sheet-texts.ts';

const print = (definition: SopDefinition, more = {}): Promise<Uint8Array> =>
  printSheet(definition, { format: 'pdf', ...more });

/** The words of a PDF in the order of its tags, as a screen reader meets them. */
function taggedWords(pdf: Uint8Array): string[] {
  const tree = askPoppler('pdfinfo', pdf, ['-struct-text']);
  const texts = [...tree.matchAll(/^\s*(?:H\d )?"(.*)"(?: \(block\))?$/gm)].map(
    ([, text = '']) => text,
  );
  // A line that ends in a slash or a hyphen goes on without a space.
  return wordsOf(texts.join('\n').replaceAll(/(?<=\S[/-])\n(?=\p{L})/gu, ''));
}

describe.skipIf(!hasPoppler())('a second program finds in the printed sheet', () => {
  const cases = [
    ...SHIPPED.flatMap((one) => [[one.id, 'a4', one] as const, [one.id, 'f4', one] as const]),
    ['40 rows', 'a4', buildLongSheet()] as const,
  ];

  test.each(cases)(
    '%s on %s: every cell word for word and in order',
    async (_, paper, definition) => {
      const pdf = await print(definition, { paper });
      expect(findMissing(listSheetTexts(definition), taggedWords(pdf))).toBeUndefined();
      const laidOut = askPoppler('pdftotext', pdf, []).replaceAll(/\s+/g, '');
      const missing = listSheetTexts(definition)
        .flatMap(wordsOf)
        .filter((w) => !laidOut.includes(w));
      expect(missing).toEqual([]);
    },
    60_000,
  );

  test('nothing but the sheet, its page numbers and the words on lines', async () => {
    const definition = getShipped('lamandau-lansia-terlantar');
    const pdf = await print(definition);
    const known = new Set(listSheetTexts(definition).flatMap(wordsOf));
    const foreign = taggedWords(pdf).filter((word) => !known.has(word));
    expect(new Set(foreign)).toEqual(new Set(['Ya', 'Tidak']));
  });

  test('a changed word is noticed', async () => {
    const definition = getShipped('lamandau-lansia-terlantar');
    const words = taggedWords(await print(definition));
    const texts = listSheetTexts(definition);
    expect(findMissing(texts, words)).toBeUndefined();
    expect(findMissing([...texts.slice(0, 5), 'Verifikasi'], words)).toBe('Verifikasi');
    expect(findMissing([...texts].reverse(), words)).toBeDefined();
  });

  describe('with 40 rows', () => {
    let pdf: Uint8Array = new Uint8Array();
    beforeAll(async () => {
      pdf = await print(buildLongSheet());
    }, 60_000);
    const page = (number: number): string =>
      askPoppler('pdftotext', pdf, ['-layout', '-f', `${number}`, '-l', `${number}`]);

    test('headings, running head and page number on every page of the table', () => {
      const pages = Number(/Pages:\s+(\d+)/.exec(askPoppler('pdfinfo', pdf, []))?.[1]);
      expect(pages).toBeGreaterThan(3);
      expect(page(1)).not.toContain('Penanganan Orang Terlantar secara Menyeluruh   ');
      for (let number = 2; number <= pages; number += 1) {
        const text = page(number);
        expect(text).toContain('KEGIATAN');
        expect(text).toMatch(/DINAS SOSIAL KABUPATEN CONTOH +Penanganan .* +1\/2026/);
        expect(text).toContain(`Halaman ${number} dari ${pages}`);
      }
    });

    test('every letter of a break on two pages', () => {
      const letters = Array.from({ length: 5 }, (_, at) => page(at + 1)).map(
        (text) => new Set([...text.matchAll(/(?<!\S)[A-E](?!\S)/g)].map(([letter]) => letter)),
      );
      for (const letter of ['A', 'B', 'C', 'D', 'E']) {
        expect(letters.filter((found) => found.has(letter))).toHaveLength(2);
      }
    });
  });

  test('tags for headings, text for symbols, and one embedded font family', async () => {
    const pdf = await print(getShipped('lahat-asistensi-rehabilitasi-sosial'));
    const tree = askPoppler('pdfinfo', pdf, ['-struct-text']);
    expect(tree.match(/^ +TH /gm)?.length).toBe(23);
    expect(tree).toContain('/Scope /Column');
    expect(tree.match(/^ +Figure/gm)?.length).toBe(13);
    const fonts = askPoppler('pdffonts', pdf, []).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Arimo-(Regular|Bold|Italic) .* yes +yes +yes/);
  });
});
