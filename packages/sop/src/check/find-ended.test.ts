import { expect, test } from 'vitest';
import { buildDefinition } from '../testing/build-definition.ts';
import { checkDefinition } from './check-definition.ts';
import { ENDED_TABLE } from './ended-laws.ts';
import { endedBy, endedOn, formatSince, joinEnded, type EndedTable } from './ended-table.ts';
import { findEnded } from './find-ended.ts';

const table = (change: Partial<EndedTable>): EndedTable => ({
  laws: [],
  programmes: [],
  ...change,
});
const { sheet } = buildDefinition([]);
const law = { law: 'Perda 5/2014', since: '2027-03-01', by: 'dicabut Perda 1/2027' };
const programme = {
  name: 'Bantuan X',
  words: ['bantuan x', 'BX-1'],
  since: '2020',
  by: 'digantikan Bantuan Y',
};

test('a law is found by kind, number and year, whatever the writing', () => {
  const legalBases = ['1. PERATURAN DAERAH Kab. Contoh No. 05 Thn 2014', 'Perda 6/2014'];
  const found = findEnded({ ...sheet, legalBases }, table({ laws: [law] }));
  expect(found.map(({ path }) => path)).toEqual(['/sheet/legalBases/0']);
});

test.each([
  ['Perda Kab. Contoh No. 5 Tahun 2014', 1],
  ['Perda Nomor 5 Tahun 2014', 1],
  ['Perda Kota Contoh Nomor 5 Tahun 2014', 0],
])('%s is the law of Kabupaten Contoh: %i', (line, count) => {
  const laws = [{ ...law, region: 'kabupaten contoh' }];
  expect(findEnded({ ...sheet, legalBases: [line] }, table({ laws }))).toHaveLength(count);
});

test('the warning names the region that the entry names', () => {
  const laws = [{ law: 'Perbup 8/2022', region: 'teluk rimba', since: '2024', by: 'dicabut' }];
  const legalBases = ['Perbup Teluk Rimba Nomor 8 Tahun 2022', 'Perbup Contoh Nomor 8 Tahun 2022'];
  const definition = buildDefinition([], {}, { legalBases });
  const found = checkDefinition(definition, undefined, table({ laws })).filter(
    ({ code }) => code === 'LAW_NOT_IN_FORCE',
  );
  expect(found.map(({ path }) => path)).toEqual(['/sheet/legalBases/0']);
  expect(found[0]?.message).toContain('Perbup 8/2022 (Teluk Rimba)');
});

test('a programme is found by whole words, once', () => {
  const found = findEnded(
    { ...sheet, equipment: ['Bantuan Xenon', 'Data bx 1,'], warnings: ['Bantuan  X'] },
    table({ programmes: [programme, { ...programme, name: 'BANTUAN X' }] }),
  );
  expect(found).toMatchObject([{ path: '/sheet/equipment/1', entry: programme }]);
});

test('an end that is still to come warns from its day on', () => {
  const both = joinEnded(ENDED_TABLE, table({ laws: [law] }));
  const warnings = (day: string) =>
    checkDefinition(
      buildDefinition([], {}, { legalBases: ['Perda No. 5 Tahun 2014'] }),
      undefined,
      endedBy(both, day),
    ).filter(({ code }) => code === 'LAW_NOT_IN_FORCE');
  expect(warnings('2027-02-28')).toEqual([]);
  expect(warnings('2027-03-01')).toMatchObject([
    { message: 'Perda 5/2014 tidak berlaku lagi sejak 1 Maret 2027: dicabut Perda 1/2027.' },
  ]);
});

test('a bare year ends on its first day', () => {
  expect(endedOn({ since: '2009' })).toBe('2009-01-01');
  expect(endedOn({ since: '2009-11' })).toBe('2009-11-01');
  expect(endedOn({ since: '2009-11-16' })).toBe('2009-11-16');
  expect(formatSince('2009-11')).toBe('November 2009');
  expect([formatSince('2009'), formatSince('2009-01-16')]).toEqual(['2009', '16 Januari 2009']);
  expect(endedBy(table({ programmes: [programme] }), '2019-12-31').programmes).toEqual([]);
});
