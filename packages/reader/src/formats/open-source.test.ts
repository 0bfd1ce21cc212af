import { describe, expect, it } from 'vitest';
import { openSource } from './open-source.ts';
import { kindOf } from './sniff-source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf16 = (text: string): string => text.replace(/./g, '$&\0');

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
