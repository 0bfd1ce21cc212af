import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { SopDefinition } from '@tuntas/sop';
import { renderSheet, type PrintOptions } from '../render-sheet.ts';
import { buildLongSheet } from '../testing/long-sheet.ts';
import { getShipped, SHIPPED } from '../testing/read-shipped.ts';

type Files = Readonly<Record<string, string>>;

function print(definition: SopDefinition, more: Partial<PrintOptions> = {}): Uint8Array {
  const printed = renderSheet(definition, { ...more, format: 'docx' });
  if (typeof printed === 'string') throw new Error('A DOCX is bytes');
  return printed;
}

const open = (bytes: Uint8Array): Files =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const attributes = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value);

const lansia = getShipped('lamandau-lansia-terlantar');
const long = buildLongSheet();
const cases = [
  ...SHIPPED.map((one) => [one.id, one, {}] as const),
  ['40 rows on F4, with the annex', long, { paper: 'f4', annex: true }] as const,
];

describe.each(cases)('%s', (_, definition, options) => {
  let files: Files = {};
  let document = '';
  beforeAll(() => {
    files = open(print(definition, options));
    document = files['word/document.xml'] ?? '';
  });

  test('every part is XML', async () => {
    for (const [fileName, contents] of Object.entries(files)) {
      const { errors } = await validateXML({
        xml: { fileName: 'part.xml', contents },
        normalization: 'format',
      });
      expect([fileName, errors.map(({ message }) => message)]).toEqual([fileName, []]);
    }
  });

  test('every part has its content type and is reached by a relationship', () => {
    const types = files['[Content_Types].xml'] ?? '';
    const typed = attributes(types, /PartName="\/([^"]+)"/g);
    const targets = [
      ...attributes(files['_rels/.rels'] ?? '', / Target="([^"]+)"/g),
      ...attributes(files['word/_rels/document.xml.rels'] ?? '', / Target="([^"]+)"/g).map(
        (target) => `word/${target}`,
      ),
    ].toSorted();
    const parts = Object.keys(files).filter((name) => !/\.rels$|^\[/.test(name));
    expect(typed.toSorted()).toEqual(parts.toSorted());
    expect(targets).toEqual(parts.toSorted());
  });

  test('every id that the text names is a relationship', () => {
    const ids = attributes(files['word/_rels/document.xml.rels'] ?? '', / Id="([^"]+)"/g);
    const named = attributes(document, / r:id="([^"]+)"/g);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(ids).toContain(id);
  });

  test('every drawing has a number of its own, and connectors join two symbols', () => {
    const numbers = attributes(document, /<wp:docPr id="(\d+)"/g);
    expect(new Set(numbers).size).toBe(numbers.length);
    const symbols = attributes(document, /<wp:docPr id="(\d+)" name="(?:Mulai|Pros|Kep|Peng)/g);
    const joined = attributes(document, /<a:(?:st|end)Cxn id="(\d+)"/g);
    const connectors = document.match(/<wps:cNvCnPr>/g) ?? [];
    expect(connectors.length).toBeGreaterThanOrEqual(definition.sheet.rows.length - 1);
    expect(joined.length).toBe(2 * connectors.length);
    for (const id of joined) expect(symbols).toContain(id);
  });

  test('no drawing begins above or left of the cell that holds it', () => {
    const offsets = attributes(document, /<wp:posOffset>(-?\d+)</g).map(Number);
    // 1.5 points of free room beside words that begin at the very edge of the matrix.
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(-1.5 * 12_700);
  });

  test('rows stay whole, and the headings come again on every page', () => {
    const matrix = document.split('<w:tbl>')[2] ?? '';
    const rows = matrix.split('<w:tr>').slice(1);
    const headings = rows.map((row) => row.includes('<w:tblHeader/>'));
    const { columns } = definition.sheet;
    expect(headings.lastIndexOf(true)).toBe(columns.numbers === undefined ? 1 : 2);
    expect(headings.filter(Boolean).length).toBe(headings.lastIndexOf(true) + 1);
    expect(rows.length - headings.lastIndexOf(true) - 1).toBe(definition.sheet.rows.length);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
  });
});

test('a page of the layout begins where the rows before it fill one', () => {
  const document = open(print(long))['word/document.xml'] ?? '';
  const letters = new Set(attributes(document, /descr="Penghubung ([A-Z]):/g));
  expect(letters.size).toBeGreaterThan(0);
  // One for the caption, one for each further page of the matrix.
  expect(document.match(/<w:pageBreakBefore\/>/g)?.length).toBe(4);
});

test('the paper lies across', () => {
  const sizeOf = (paper: 'a4' | 'f4') => {
    const document = open(print(lansia, { paper }))['word/document.xml'] ?? '';
    const [, width, height] =
      /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"/.exec(document) ?? [];
    return [width, height].map((length) => Math.round((Number(length) / 1440) * 25.4));
  };
  expect(sizeOf('a4')).toEqual([297, 210]);
  expect(sizeOf('f4')).toEqual([330, 215]);
});

test('says its title and its language, and counts its pages', () => {
  const files = open(print(lansia));
  expect(files['docProps/core.xml']).toMatch(/<dc:title>SOP [^<]+<.*<dc:language>id-ID</);
  expect(files['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
  expect(files['word/footer1.xml']).toMatch(/ PAGE .* NUMPAGES /);
});

test('the archive does not say when it was made', () => {
  const bytes = print(lansia);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([0, 0x21]);
});

test('words stay words that look like markup', () => {
  const odd = structuredClone(lansia);
  odd.sheet.name = 'A <b> & "c" ]]> d';
  const document = open(print(odd))['word/document.xml'] ?? '';
  expect(document).toContain('A &lt;b&gt; &amp; &quot;c&quot; ]]&gt; d<');
});

test('letters that the font of the PDF lacks are left to Word', () => {
  const odd = structuredClone(lansia);
  odd.sheet.warnings.push('\u{F0B7} Jangan menunda 中');
  expect(open(print(odd))['word/document.xml']).toContain('\u{F0B7} Jangan menunda 中');
});

test('the annex stands behind the sheet in a section of its own, and only when asked', () => {
  const plain = open(print(lansia))['word/document.xml'] ?? '';
  const files = open(print(lansia, { annex: true }));
  const full = files['word/document.xml'] ?? '';
  expect(plain).not.toContain('LAMPIRAN');
  expect(full.indexOf('LAMPIRAN PENGATURAN')).toBeGreaterThan(full.indexOf('<w:sectPr>'));
  expect(full.match(/<w:sectPr>/g)?.length).toBe(2);
  expect(files['word/header2.xml']).toContain('bukan bagian dari lembar SOP yang disahkan');
  expect(files['word/footer1.xml']).toContain(' SECTIONPAGES ');
});

test('a row higher than a page may go on on the next', () => {
  const high = structuredClone(lansia);
  const row = high.sheet.rows[2];
  if (row) row.activity = 'mempertanggungjawabkan pelaksanaan kegiatan '.repeat(400).trim();
  const document = open(print(high))['word/document.xml'] ?? '';
  const whole = document.match(/<w:cantSplit\/>/g)?.length ?? 0;
  expect((document.match(/<w:tr>/g)?.length ?? 0) - whole).toBe(1);
});
