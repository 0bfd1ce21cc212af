import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_TYPES } from '@tuntas/api';
import { sniffFile } from './sniff-file.ts';
import { aJpeg, aPdf, aPng, DOCX, XLSX, zipOf } from './testing.ts';
import { zipNames } from './zip-directory.ts';

const webp = Buffer.concat([
  Buffer.from('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0', 'latin1'),
  Buffer.alloc(14),
]);

test.each([
  [FILE_TYPES[0], aPdf()],
  [FILE_TYPES[1], aJpeg()],
  [FILE_TYPES[2], aPng()],
  [FILE_TYPES[3], webp],
  [FILE_TYPES[4], zipOf(DOCX)],
  [FILE_TYPES[5], zipOf(XLSX)],
] as const)('knows %s', async (type, bytes) => {
  expect(await sniffFile(bytes)).toBe(type);
});

describe('refuses', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Kepada Yth. Kepala Dinas')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40)])],
    ['a plain ZIP', zipOf({ 'catatan.txt': 'isi' })],
    ['a Java archive', zipOf({ 'META-INF/MANIFEST.MF': 'x', 'A.class': 'x' })],
    ['a ZIP that only lists a document', zipOf({ '[Content_Types].xml': '<Types/>' })],
    ['a DOCX with macros', zipOf({ ...DOCX, 'word/vbaProject.bin': 'x' })],
    ['a DOCX with a path that leads out', zipOf({ ...DOCX, '../../x.xml': 'x' })],
    ['a DOCX cut short', zipOf(DOCX).subarray(0, -8)],
    ['a DOCX with a PDF before it', Buffer.concat([aPdf(), zipOf(DOCX)])],
    ['a PDF that is an archive as well', Buffer.concat([aPdf(), zipOf({ 'a.exe': 'MZ' })])],
    ['an archive hidden by its comment', zipOf({ 'a.js': 'x' }, aPdf().toString('latin1'))],
    ['a photo that is an archive as well', Buffer.concat([aJpeg(), zipOf({ 'a.exe': 'MZ' })])],
    ['a PNG that is a page as well', Buffer.concat([aPng(), Buffer.from('<script>x</script>')])],
    ['a PDF that is a page as well', aPdf('<html><script>alert(1)</script>')],
    ['a photo with a PDF in its head', Buffer.concat([aJpeg(), aPdf()])],
    ['a PDF after junk', Buffer.concat([Buffer.from('junk\n'), aPdf()])],
  ])('%s', async (_, bytes) => {
    expect(await sniffFile(bytes)).toBeUndefined();
  });
});

test('any bytes give an answer, and random ones are nothing allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expect(await sniffFile(Buffer.from(bytes))).toBeUndefined();
    }),
  );
});

test('a damaged document gives an answer, whichever byte is damaged', async () => {
  const whole = zipOf(DOCX);
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged[at] = randomBytes(1)[0] ?? 0;
    const type = await sniffFile(damaged);
    expect([undefined, FILE_TYPES[4]]).toContain(type);
  }
});

test('reads the names of an archive, and none where there is no archive', () => {
  expect(zipNames(zipOf({ a: '1', 'b/c': '2' }, 'catatan'))).toEqual(['a', 'b/c']);
  expect(zipNames(zipOf({}))).toEqual([]);
  expect(zipNames(aPdf())).toBeUndefined();
});
