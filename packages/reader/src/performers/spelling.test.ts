import { expect, test } from 'vitest';
import { inferPerformers } from './infer-performers.ts';
import { isNearWord, mendSpelling } from './spelling.ts';
import { buildPartial } from './testing/build-partial.ts';

test('slips of the keys in long words are seen through, other words are not', () => {
  expect(isNearWord('kasubabg', 'kasubbag')).toBe(true);
  expect(isNearWord('korodinator', 'koordinator')).toBe(true);
  expect(isNearWord('staf', 'stap')).toBe(false);
  expect(isNearWord('pemohon', 'pelapor')).toBe(false);
  expect(mendSpelling('KAIDS Kesehatan')).toBe('kadis Kesehatan');
  expect(mendSpelling('Kasi Pelayanan')).toBe('Kasi Pelayanan');
});

const leader = (columns: readonly string[], activities: readonly string[], row: number) =>
  inferPerformers(buildPartial({ columns, activities })).rows[row]?.performers[0];

test('a heading that the sentence says, with a slip of the keys, is its column', () => {
  const columns = ['konsetpor', 'Kasubabg TU', 'Sekretaris Daerah'];
  const activities = ['Konseptor membuat konsep surat', 'Kasubbag TU mengoreksi dan memaraf'];
  expect(leader(columns, activities, 0)).toMatchObject({ name: 'konsetpor', column: 1 });
  expect(leader(columns, activities, 1)).toMatchObject({ name: 'Kasubabg TU', column: 2 });
});

test('a heading of two words comes before what one of them means elsewhere', () => {
  const columns = ['PNS', 'ATASAN LANGSUNG', 'KEPALA BADAN'];
  expect(leader(columns, ['Atasan Langsung mempertimbangkan permintaan'], 0)).toMatchObject({
    name: 'ATASAN LANGSUNG',
    column: 2,
  });
});

test('one habit alone is not told as sure', () => {
  const columns = ['Pengelola OPD', 'Analis', 'Kepala Badan', 'BKN'];
  const { confidence = 0 } = leader(columns, ['Menyampaikan berkas usul'], 0) ?? {};
  expect(confidence).toBeLessThan(0.75);
});

test('a row without a mark among marked ones is asked about, whoever the sentence names', () => {
  const partial = buildPartial({
    columns: ['Pemohon', 'Staf', 'Camat'],
    activities: ['Pemohon mengajukan berkas', 'Staf memeriksa berkas', 'Camat menandatangani'],
  });
  const marked = partial.rows.map((row, i) => ({
    ...row,
    performers:
      i === 1
        ? []
        : [
            {
              ...{ name: i === 0 ? 'Pemohon' : 'Camat', column: i + 1, confidence: 0.95 },
              ...{ basis: 'written' as const, because: 'Ada tanda.' },
            },
          ],
  }));
  const { rows, questions } = inferPerformers({ ...partial, rows: marked });
  expect(rows[1]?.performers[0]).toMatchObject({ name: 'Staf', confidence: 0.74 });
  expect(questions.map(({ where }) => where)).toEqual(['rows[1].performers']);
});
