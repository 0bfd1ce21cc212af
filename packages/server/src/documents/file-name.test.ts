import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from './file-name.ts';

const PDF = 'application/pdf';

test.each([
  ['Surat Pengantar.pdf', 'Surat Pengantar.pdf'],
  ['SURAT.PDF', 'SURAT.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\Staf\\surat.pdf', 'surat.pdf'],
  ['surat.exe', 'surat.exe.pdf'],
  ['surat\u202efdp.exe', 'suratfdp.exe.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
  ['"x".pdf', '_x_.pdf'],
  ['\0', 'berkas.pdf'],
  ['...', 'berkas.pdf'],
  ['', 'berkas.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['con.pdf', '_con.pdf'],
  ['LPT1.tar.pdf', '_LPT1.tar.pdf'],
])('%j becomes %j', (given, name) => {
  expect(safeFileName(given, PDF)).toBe(name);
});

test('a photo keeps either of its endings', () => {
  expect(safeFileName('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg');
  expect(safeFileName('foto', 'image/jpeg')).toBe('foto.jpg');
});

test('is always short, clean and of the right ending; cleaning twice changes nothing', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('.', ' ', '/', '\\', '\0', '\u202e', 'a', 'é', '😀') }),
  );
  fc.assert(
    fc.property(anyName, (given) => {
      const name = safeFileName(given, PDF);
      expect(Array.from(name).length).toBeLessThanOrEqual(151);
      expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.pdf$/u);
      expect(name).not.toMatch(/^\.|^\s/);
      expect(safeFileName(name, PDF)).toBe(name);
    }),
  );
});
