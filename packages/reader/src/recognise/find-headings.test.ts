import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { HEADER, HEADING, only, ROWS, texts } from './testing/plain-sheet.ts';

test('a numbered step above a repeated heading stays a step, whatever its words could be', () => {
  const [first = [], second = [], third = []] = ROWS;
  const like = [...second.slice(0, 5), 'Pelaksanaan kegiatan (lihat lampiran)', ...second.slice(6)];
  const reading = only([HEADER, table([...HEADING, first, like, ...HEADING, third])]);
  expect(texts(reading)).toEqual([
    '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
    '2 | Memeriksa berkas | Pelaksanaan kegiatan (lihat lampiran) | 10 menit | Berkas lengkap | Cek',
    '3 | Menandatangani surat | Surat | 1 jam | Surat pengantar | ',
  ]);
});
