import { describe, expect, test } from 'vitest';
import { openSource, readSheets } from '../../reader/src/index.ts';
import { printSheet } from './print-sheet.ts';
import { buildLongSheet } from './testing/long-sheet.ts';
import { getShipped, SHIPPED } from './testing/read-shipped.ts';
import { listSheetTexts } from './testing/sheet-texts.ts';
import { UnprintableText } from './typesetting/unprintable-text.ts';

const lansia = getShipped('lamandau-lansia-terlantar');
const bytes = new TextDecoder('latin1');

describe('the same sheet again', () => {
  test.each(['pdf', 'docx', 'html', 'svg'] as const)(
    '%s has the same bytes',
    async (format) => {
      const options = { format, paper: 'f4', annex: true } as const;
      const first = await printSheet(lansia, options);
      await printSheet(getShipped('palangka-raya-rehabilitasi-anak-lansia'), options);
      expect(await printSheet(lansia, options)).toEqual(first);
    },
    60_000,
  );
});

describe('the PDF', () => {
  test('claims PDF/A-2a, its language and its title', async () => {
    const pdf = bytes.decode(await printSheet(lansia, { format: 'pdf' }));
    expect(pdf).toMatch(/pdfaid:part>2</);
    expect(pdf).toMatch(/pdfaid:conformance>A</);
    expect(pdf).toMatch(/\/Lang \(id-ID\)/);
    expect(pdf).toMatch(/<rdf:li xml:lang="[^"]*">SOP /);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Alt \(Baris 4: /);
  });

  test('bears the day of the sheet, not of printing', async () => {
    const pdf = bytes.decode(await printSheet(lansia, { format: 'pdf' }));
    expect(pdf).toMatch(/\/CreationDate \(D:20231130/);
  });

  test('has the size of the paper, in landscape', async () => {
    const sizeOf = async (paper: 'a4' | 'f4') =>
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
        .exec(bytes.decode(await printSheet(lansia, { format: 'pdf', paper })))
        ?.slice(1)
        .map((length) => Math.round((Number(length) / 72) * 25.4));
    expect(await sizeOf('a4')).toEqual([297, 210]);
    expect(await sizeOf('f4')).toEqual([330, 215]);
  });

  test('is not printed with letters that the font lacks', async () => {
    const odd = structuredClone(lansia);
    odd.sheet.warnings.push('\u{F0B7} Jangan menunda 中');
    await expect(printSheet(odd, { format: 'pdf' })).rejects.toThrow(UnprintableText);
    await expect(printSheet(odd, { format: 'svg' })).rejects.toThrow(/U\+F0B7.*U\+4E2D/);
    await expect(printSheet(lansia, { format: 'pdf' })).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe.each(SHIPPED.map((definition) => [definition.id, definition] as const))(
  '%s',
  (_, definition) => {
    test('the HTML read again is the sheet', async () => {
      const html = await printSheet(definition, { format: 'html' });
      const source = await openSource(new TextEncoder().encode(html), 'lembar.html');
      const [reading] = readSheets(source).sheets;
      expect(reading?.sheet).toEqual({
        ...definition.sheet,
        approvedBy: expect.objectContaining({ written: definition.sheet.approvedBy.written }),
      });
    });

    test('neither additions nor decisions stand in it without the annex', async () => {
      const html = await printSheet(definition, { format: 'html' });
      const full = await printSheet(definition, { format: 'html', annex: true });
      const added = definition.flow.steps.filter((step) => step.row === undefined);
      expect(added.length).toBeGreaterThan(0);
      for (const { title } of added) {
        expect(html).not.toContain(title);
        expect(full).toContain(title);
      }
      expect(html).not.toMatch(/contoh|LAMPIRAN/);
      expect(full.indexOf('bukan bagian dari lembar SOP yang disahkan')).toBeGreaterThan(
        full.indexOf('</main>'),
      );
    });

    test('the SVG has every text in its description', async () => {
      const svg = await printSheet(definition, { format: 'svg' });
      const description = /<desc>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? '';
      const words = description.replaceAll(/\s+/g, ' ');
      for (const text of listSheetTexts(definition)) expect(words).toContain(text);
    });
  },
);

test('the HTML is one file that loads nothing and runs nothing', async () => {
  const html = await printSheet(buildLongSheet(), { format: 'html', annex: true });
  expect(html).not.toMatch(/<script|<link|<img|url\(|https?:/);
  expect(html).toContain('<caption>');
  expect(html.match(/<th scope="row">/g)?.length).toBe(6 + 40);
});

test('markup in a text stays text', async () => {
  const odd = structuredClone(lansia);
  odd.sheet.name = '#panic("x") $x$ *tebal* <b>"ini" & itu</b> \\ @rujuk';
  const html = await printSheet(odd, { format: 'html' });
  expect(html).toContain('&lt;b&gt;&quot;ini&quot; &amp; itu&lt;/b&gt;');
  await expect(printSheet(odd, { format: 'pdf' })).resolves.toBeInstanceOf(Uint8Array);
});

test('a row higher than a page goes on on the next', async () => {
  const long = structuredClone(lansia);
  const row = long.sheet.rows[2];
  if (row) row.activity = 'mempertanggungjawabkan pelaksanaan kegiatan '.repeat(400).trim();
  await expect(printSheet(long, { format: 'pdf' })).resolves.toBeInstanceOf(Uint8Array);
});
