import { expect, test } from 'vitest';
import { ENDED_TABLE } from './ended-laws.ts';
import { findLawReference, formatLawReference, sameRegion } from './law-reference.ts';

test.each([
  ['1 Undang-Undang RI No. 11 Tahun 2009 tentang Kesejahteraan Sosial;', 'UU 11/2009'],
  ['5 UU No.13 Thn.1998 tentang Kesejahteraan Lanjut Usia', 'UU 13/1998'],
  ['Permendagri No.60/2008 tentang Pedoman', 'Permendagri 60/2008'],
  ['Kepres No.52 Tahun 2004 tentang Komisi', 'Keppres 52/2004'],
  ['Peraturan Pemerintah RI Nomor 43 Tahun 1998, tentang upaya', 'PP 43/1998'],
  ['Peraturan Menteri Sosial Nomor 09 Tahun 2018', 'Permensos 9/2018'],
  [
    'Undang – undang Nomor 23 Tahun 2014 sebagaimana dicabut sebagian dengan UU Nomor 1 Tahun 2022',
    'UU 23/2014',
  ],
  ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2016', 'Perppu 1/2016'],
  ['Keputusan Menteri Sosial RI Nomor 22/HUK/1995 tentang Lanjut Usia', 'Kepmensos 22/1995'],
  ['Permensos No. 82/HUK/2005', 'Permensos 82/2005'],
  ['Permen PAN dan RB Nomor 35 Tahun 2012', 'PermenPAN-RB 35/2012'],
  ['Permenpan 35/2012', 'PermenPAN-RB 35/2012'],
  [
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012',
    'PermenPAN-RB 35/2012',
  ],
  ['Peraturan Gubernur Kalimantan Tengah Nomor 5 Tahun 2014', 'Pergub 5/2014'],
  ['Keputusan Bupati Contoh Nomor 12 Tahun 2021', 'Kepbup 12/2021'],
  ['Kepwali Contoh No. 3/2020', 'Kepwali 3/2020'],
  ['Rencana Aksi Nasional Tahun 2009 – 2014', undefined],
  ['Supply chain nomor 3', undefined],
])('%s is %s', (line, law) => {
  const reference = findLawReference(line);
  expect(reference && formatLawReference(reference)).toBe(law);
});

test('regional regulations of two regions are two', () => {
  const regions = ['Perda Kota Contoh No. 5 Tahun 2014', 'Perda Provinsi Contoh No. 5 Tahun 2014'];
  expect(regions.map((line) => findLawReference(line)?.region)).toEqual([
    'kota contoh',
    'provinsi contoh',
  ]);
});

test.each([
  ['Perbup Teluk Rimba 8/2022', 'Peraturan Bupati Kabupaten Teluk Rimba Nomor 8 Tahun 2022', true],
  ['Perbup Teluk Rimba 8/2022', 'Perbup Kab. Contoh No. 8 Tahun 2022', false],
  ['Kepbup Teluk Rimba 8/2022', 'Keputusan Bupati Contoh Nomor 8 Tahun 2022', false],
  ['Perda Kota Contoh 8/2022', 'Perda Kabupaten Contoh 8/2022', false],
])('%s and %s may be of one region: %s', (one, other, expected) => {
  const regions = [one, other].map((line) => findLawReference(line)?.region ?? '');
  expect(sameRegion(regions[0] ?? '', regions[1] ?? '')).toBe(expected);
});

test('every ended law is written as references are', () => {
  for (const { law } of ENDED_TABLE.laws) {
    const reference = findLawReference(law.replace('/', ' Tahun '));
    expect(reference && formatLawReference(reference)).toBe(law);
  }
});
