import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceProblem, type SourceProblemCode } from '../../source/source-problem.ts';
import { readDocx } from './read-docx.ts';
import { buildDocx, docxEntries } from './testing/build-docx.ts';
import { cell, item, list, listFamily, p, row, table } from './testing/word-xml.ts';

/**
 * What a hostile file may cost: milliseconds of the processor, which other work on the machine does
 * not lengthen, and bytes of memory, those touched and let go included.
 */
const longest = 5_000;
const mostMemory = 300_000_000;

function expectRefused(bytes: Uint8Array, ...codes: readonly SourceProblemCode[]): void {
  const memoryBefore = process.memoryUsage.rss();
  const begin = process.cpuUsage();
  let found: unknown;
  try {
    readDocx(bytes);
  } catch (error) {
    found = error;
  }
  expect(millisecondsSince(begin)).toBeLessThan(longest);
  expect(process.memoryUsage.rss() - memoryBefore).toBeLessThan(mostMemory);
  expect(found).toBeInstanceOf(SourceProblem);
  expect(codes).toContain((found as SourceProblem).code);
}

function millisecondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

function withDocument(xml: string | Uint8Array): Uint8Array {
  const document = typeof xml === 'string' ? strToU8(xml) : xml;
  return zipSync({ ...docxEntries({ body: '' }), 'word/document.xml': document }, { level: 1 });
}

function readWord(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const open = `<w:document xmlns:w="${wordNamespace}"><w:body>`;
const close = '</w:body></w:document>';

describe('files that are no readable DOCX', () => {
  it('refuses what is no zip, a zip of something else, and an empty file', () => {
    expectRefused(strToU8('Standar Operasional Prosedur'), 'SOURCE_UNKNOWN_FORMAT');
    expectRefused(new Uint8Array(), 'SOURCE_UNKNOWN_FORMAT');
    expectRefused(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'SOURCE_UNKNOWN_FORMAT');
  });

  it('tells an encrypted document from a legacy one', () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expectRefused(ole, 'SOURCE_UNKNOWN_FORMAT');
    const encrypted = ole.slice();
    const name = 'EncryptedPackage';
    for (let i = 0; i < name.length; i += 1) encrypted[1024 + 2 * i] = name.charCodeAt(i);
    expectRefused(encrypted, 'SOURCE_LOCKED');
  });

  it('refuses a zip entry under a password', () => {
    const bytes = buildDocx({ body: p('rahasia') });
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (readWord(bytes, at) === 0x02014b50) bytes[at + 8] = 1;
    }
    expectRefused(bytes, 'SOURCE_LOCKED');
  });

  it('refuses a file that is cut off anywhere', () => {
    const bytes = buildDocx({ body: p('x'.repeat(500)) });
    for (let length = 4; length < bytes.length; length += 97) {
      expectRefused(bytes.slice(0, length), 'SOURCE_DAMAGED');
    }
  });

  it('refuses bytes that changed', () => {
    const bytes = buildDocx({ body: p('Kepala Dinas menandatangani surat') });
    // The first mention of the part is its own header; its bytes follow.
    const name = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml');
    let refused = 0;
    for (let at = name + 40; at < name + 240; at += 10) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      try {
        readDocx(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceProblem);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(10);
  });

  it('refuses XML that is not well formed, and a document without a body', () => {
    expectRefused(withDocument(`${open}<w:p></w:body>`), 'SOURCE_DAMAGED');
    expectRefused(withDocument(`<w:document xmlns:w="${wordNamespace}"/>`), 'SOURCE_DAMAGED');
    expectRefused(withDocument(''), 'SOURCE_DAMAGED');
  });
});

describe('files made to harm', () => {
  it('refuses an entry of 300 MB', () => {
    const bomb = withDocument(new Uint8Array(300_000_000).fill(32));
    expectRefused(bomb, 'SOURCE_TOO_LARGE');
  });

  it('refuses an entry that says it is small', () => {
    const bomb = withDocument(new Uint8Array(60_000_000).fill(32));
    for (let at = 0; at < bomb.length - 46; at += 1) {
      const signature = readWord(bomb, at);
      const size = signature === 0x02014b50 ? 24 : signature === 0x04034b50 ? 22 : 0;
      if (size > 0) new DataView(bomb.buffer, bomb.byteOffset).setUint32(at + size, 100, true);
    }
    expectRefused(bomb, 'SOURCE_TOO_LARGE');
  });

  it('refuses parts that are only together too large', () => {
    const part = strToU8(`<w:hdr xmlns:w="${wordNamespace}">${' '.repeat(30_000_000)}</w:hdr>`);
    const entries = docxEntries({ body: '', header: '', footer: '', styles: '' });
    const parts = { 'word/header1.xml': part, 'word/footer1.xml': part, 'word/styles.xml': part };
    const bytes = zipSync({ ...entries, ...parts }, { level: 1 });
    expectRefused(bytes, 'SOURCE_TOO_LARGE');
  });

  it('refuses too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, i) => [`a/${i}`, new Uint8Array()]),
    );
    expectRefused(zipSync({ ...docxEntries({ body: '' }), ...many }), 'SOURCE_TOO_LARGE');
  });

  it('refuses 200 MB in one cell, and 30 MB of words', () => {
    const head = strToU8(`${open}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>`);
    const tail = strToU8(`</w:t></w:r></w:p></w:tc></w:tr></w:tbl>${close}`);
    for (const length of [200_000_000, 30_000_000]) {
      const xml = new Uint8Array(head.length + length + tail.length).fill(97);
      xml.set(head);
      xml.set(tail, head.length + length);
      expectRefused(withDocument(xml), 'SOURCE_TOO_LARGE');
    }
  });

  it('refuses XML nested 100,000 deep, known elements or not', () => {
    for (const name of ['w:sdt', 'w:ins', 'x', 'w:tcBorders']) {
      const xml = open + `<${name}>`.repeat(100_000) + `</${name}>`.repeat(100_000) + close;
      expectRefused(withDocument(xml), 'SOURCE_DAMAGED');
    }
  });

  it('refuses tables nested 1,000 deep', () => {
    const inside = '<w:tbl><w:tr><w:tc>'.repeat(1_000) + '</w:tc></w:tr></w:tbl>'.repeat(1_000);
    expectRefused(withDocument(open + inside + close), 'SOURCE_DAMAGED');
  });

  it('refuses document types and entities', () => {
    const entities = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE d [<!ENTITY e0 "ha">${entities.join('')}]>${open}<w:p>&e20;</w:p>${close}`;
    expectRefused(withDocument(bomb), 'SOURCE_DAMAGED');
    expectRefused(
      withDocument(`<!DOCTYPE d SYSTEM "file:///etc/passwd">${open}${close}`),
      'SOURCE_DAMAGED',
    );
    expectRefused(withDocument(`${open}<w:p>&x;</w:p>${close}`), 'SOURCE_DAMAGED');
  });

  it('refuses a million empty paragraphs', () => {
    expectRefused(withDocument(open + '<w:p/>'.repeat(1_000_000) + close), 'SOURCE_TOO_LARGE');
  });

  it('refuses millions of elements that are thrown away', () => {
    const bytes = withDocument(open + '<w:proofErr/>'.repeat(2_900_000) + close);
    expectRefused(bytes, 'SOURCE_TOO_LARGE');
  });

  it('refuses a hundred thousand attributes and a span of a billion columns', () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ');
    expectRefused(withDocument(`${open}<w:p ${attributes}/>${close}`), 'SOURCE_DAMAGED');
    const wide = table([100], [row([cell('', '<w:gridSpan w:val="1000000000"/>')])]);
    expectRefused(buildDocx({ body: wide }), 'SOURCE_DAMAGED');
  });

  it('refuses ten thousand shapes in one table', () => {
    const shape =
      '<w:r><w:pict><v:rect style="position:absolute;width:9pt;height:9pt"/></w:pict></w:r>';
    const body = table([1000], [row([cell(`<w:p>${shape.repeat(10_000)}</w:p>`)])]);
    expectRefused(buildDocx({ body }), 'SOURCE_TOO_LARGE');
  });

  it('ends on styles based on each other and lists without a family', () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const bytes = buildDocx({
      body: p('ada', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="9"/></w:numPr>'),
      styles: style('A', 'B') + style('B', 'A'),
      numbering: '<w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>',
    });
    expect(readDocx(bytes).blocks).toEqual([{ type: 'text', lines: ['ada'] }]);
  });
});

describe('files near the limits', () => {
  it.each([
    ['80,000 paragraphs', '<w:p><w:r><w:t>x</w:t></w:r></w:p>', 80_000, 80_000],
    ['a table of 8,000 rows', row(Array.from({ length: 5 }, () => cell(p('x')))), 8_000, 1],
  ])('reads %s', (_, piece, count, blocks) => {
    const inside = piece.repeat(count);
    const xml = open + (piece.startsWith('<w:tr') ? `<w:tbl>${inside}</w:tbl>` : inside) + close;
    const begin = process.cpuUsage();
    expect(readDocx(withDocument(xml)).blocks).toHaveLength(blocks);
    expect(millisecondsSince(begin)).toBeLessThan(longest);
  });
});

describe('damaged XML', () => {
  const shape =
    '<w:r><w:pict><v:group style="position:absolute;width:90pt;height:20pt" coordsize="900,200">' +
    '<v:rect style="width:200;height:200"><v:textbox><w:txbxContent><w:p><w:r><w:t>A</w:t></w:r></w:p>' +
    '</w:txbxContent></v:textbox></v:rect><v:line from="1,2" to="3,4"/></v:group></w:pict></w:r>';
  const body = table(
    [1000, 2000],
    [row([cell(item(1, 0)), cell(`<w:p>${shape}</w:p>`, '<w:vMerge w:val="restart"/>')])].concat(
      row([cell(p('x'), '<w:gridSpan w:val="2"/>')], '<w:trHeight w:val="300"/>'),
    ),
  );
  const parts = { body, numbering: listFamily(0, [['decimal', '%1.', 1]]) + list(1, 0) };

  it('gives a document or a SourceProblem, never another error', () => {
    const xml = new TextDecoder().decode(docxEntries(parts)['word/document.xml']);
    const piece = fc.constantFrom(
      '',
      '-1',
      '99999999999',
      'NaN',
      '"',
      '>',
      '<w:tc>',
      '</w:tc>',
      'é',
    );
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(30), piece, (at, removed, added) => {
        const broken = xml.slice(0, at) + added + xml.slice(at + removed);
        const entries = { 'word/document.xml': strToU8(broken) };
        try {
          expect(readDocx(buildDocx({ ...parts, entries })).format).toBe('docx');
        } catch (error) {
          expect(error).toBeInstanceOf(SourceProblem);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a document or a SourceProblem for any change of its bytes', () => {
    const bytes = buildDocx(parts);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const broken = bytes.slice();
        broken[at] = byte;
        try {
          expect(readDocx(broken).format).toBe('docx');
        } catch (error) {
          expect(error).toBeInstanceOf(SourceProblem);
        }
      }),
      { numRuns: 500 },
    );
  });
});
