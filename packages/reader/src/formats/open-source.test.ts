import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceProblem } from '../source/source-problem.ts';
import { openSource } from './open-source.ts';
import { Drawing } from './pdf/testing/draw.ts';
import { writePdf } from './pdf/testing/write-pdf.ts';
import { kindOf } from './sniff-source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf16 = (text: string): string => text.replace(/./g, '$&\0');

const pages = Array.from({ length: 12 }, (_, i) => {
  const drawing = new Drawing(595);
  for (let y = 40; y < 560; y += 20) {
    drawing.text(40, y, `${i}. Menerima surat permohonan`).box(30, y - 12, 300, 20);
  }
  return { width: 842, height: 595, content: drawing.content };
});
const FILES: Record<string, Uint8Array> = {
  pdf: writePdf(pages),
  html: bytes(
    `<!doctype html><table>${'<tr><td rowspan=2>1<td>Menerima &amp; mencatat<td><ol><li>a</ol>'.repeat(120)}</table>`,
  ),
  text: bytes('1.\tMenerima "surat"\t\t3 menit\n"x\ny"\tz\t|\t;\n\f'.repeat(200)),
};

describe('formats told by their bytes', () => {
  const old = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
  it.each([
    ['a PDF', latin('%PDF-1.4'), 'pdf'],
    [
      'a PDF after lines of a printer',
      latin(`\u001b%-12345X@PJL\n${' '.repeat(500)}%PDF-1.4`),
      'pdf',
    ],
    ['a DOCX', latin('PK\u0003\u0004....[Content_Types].xml...word/document.xml'), 'docx'],
    ['a workbook', latin('PK\u0003\u0004....[Content_Types].xml...xl/workbook.xml'), 'xlsx'],
    [
      'OpenDocument',
      latin('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text'),
      'odt',
    ],
    ['an archive', latin('PK\u0003\u0004..foto.jpg'), 'zip'],
    ['an old Word file', latin(`${old}${utf16('WordDocument')}`), 'doc'],
    ['a locked DOCX', latin(`${old}${utf16('EncryptedPackage')}`), 'locked-office'],
    ['RTF', latin('{\\rtf1\\ansi'), 'rtf'],
    ['a picture', latin('\u00ff\u00d8\u00ff\u00e0JFIF'), 'image'],
    ['a page', bytes('<!-- x -->\n<!DOCTYPE html><p>a'), 'html'],
    ['a page in UTF-16', latin(`\u00ff\u00fe${utf16('<html><body>')}`), 'html'],
    ['text with stray tags', bytes('NO SOP\t12\t <p>PEMERINTAH</p>'), 'text'],
    ['nothing', new Uint8Array(), 'unknown'],
  ])('knows %s', (_name, file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it('lets the name decide only where the bytes do not', () => {
    expect(kindOf(bytes('<p>a'), 'sop.html')).toBe('html');
    expect(kindOf(bytes('tanpa tanda'), 'sop.html')).toBe('text');
    expect(kindOf(latin('%PDF-1.4'), 'sop.txt')).toBe('pdf');
  });

  it('names the kind that is not read', async () => {
    await expect(openSource(latin('{\\rtf1'))).rejects.toThrow(/^SOURCE_UNKNOWN_FORMAT: rtf$/);
    await expect(openSource(new Uint8Array(20_000_001))).rejects.toThrow('SOURCE_TOO_LARGE');
  });
});

/** A document, or a SourceProblem; anything else fails the test. */
async function opens(file: Uint8Array, name: string): Promise<void> {
  try {
    await openSource(file, name);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceProblem);
  }
}

describe.each(Object.entries(FILES))('a damaged file: %s', (format, file) => {
  it('is read or refused, wherever it is cut off', async () => {
    const step = file.length > 20_000 ? 1000 : 100;
    for (let end = 0; end <= file.length; end += step) {
      await opens(file.subarray(0, end), `x.${format}`);
    }
  });

  it('is read or refused, whatever bytes are changed', async () => {
    const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const damaged = file.slice();
        for (const { at, to } of changes) damaged[at] = to;
        await opens(damaged, `x.${format}`);
      }),
      { numRuns: 60 },
    );
  });
});
