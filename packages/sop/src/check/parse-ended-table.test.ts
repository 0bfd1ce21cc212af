import { expect, test } from 'vitest';
import { parseEndedTable } from './parse-ended-table.ts';

test('reads YAML and JSON, laws by whatever name, and bare years', () => {
  const entries = {
    laws: [
      { law: 'Peraturan Daerah Kab. Contoh Nomor 05 Tahun 2014', since: 2020, by: 'dicabut' },
      { law: 'Permensos 5/2019', since: '2021-05-31', by: 'dicabut', source: 'JDIH' },
    ],
    programmes: [{ name: 'PKSA', since: 2019, by: 'berakhir' }],
  };
  const yaml = `laws:
  - law: Peraturan Daerah Kab. Contoh Nomor 05 Tahun 2014
    since: 2020
    by: dicabut
  - { law: Permensos 5/2019, since: 2021-05-31, by: dicabut, source: JDIH }
programmes: [{ name: PKSA, since: 2019, by: berakhir }]`;
  for (const text of [yaml, JSON.stringify(entries)]) {
    expect(parseEndedTable(text)).toEqual({
      table: {
        laws: [
          { law: 'Perda 5/2014', region: 'kab contoh', since: '2020', by: 'dicabut' },
          { law: 'Permensos 5/2019', since: '2021-05-31', by: 'dicabut', source: 'JDIH' },
        ],
        programmes: [{ name: 'PKSA', words: ['PKSA'], since: '2019', by: 'berakhir' }],
      },
      problems: [],
    });
  }
});

test.each([
  ['[', /bukan YAML/],
  ['hanya kata', /harus berisi laws/],
  ['laws: 3', /“laws” harus berupa daftar/],
  ['hukum: []', /“hukum” tidak dikenal/],
  ['laws: [{ law: Surat Edaran, since: 2020, by: x }]', /^laws ke-1: .*jenis, nomor, dan tahun/],
  ['laws: [{ law: UU 1/2000, since: kemarin, by: x }]', /^laws ke-1: “since”/],
  ['laws: [{ law: UU 1/2000, since: 2020 }]', /“by”/],
  ['laws: [UU 1/2000]', /bukan isian berpasangan/],
  ['programmes: [{ since: 2020, by: x }]', /^programmes ke-1: “name” wajib/],
  ['a: &a [1]\nlaws: *a', /bukan YAML/],
  [`# ${'x'.repeat(500_001)}`, /terlalu besar/],
])('%s is told', (text, problem) => {
  const { table, problems } = parseEndedTable(text);
  expect(problems.join(' ')).toMatch(problem);
  expect(table).toEqual({ laws: [], programmes: [] });
});
