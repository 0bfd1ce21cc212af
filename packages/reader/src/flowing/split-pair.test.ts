import { expect, test } from 'vitest';
import { splitPair } from './split-pair.ts';

test('two lists that count beside each other', () => {
  const text = [
    '1. Undang-Undang Nomor 2 Tahun 1981 1. D3 Metrologi',
    'tentang Metrologi Legal 2. Penera berijazah',
    '2. Peraturan Daerah Nomor 5 Tahun 2019',
  ].join('\n');
  expect(splitPair(text)).toEqual({
    left: [
      '1. Undang-Undang Nomor 2 Tahun 1981 tentang Metrologi Legal',
      '2. Peraturan Daerah Nomor 5 Tahun 2019',
    ],
    right: ['1. D3 Metrologi', '2. Penera berijazah'],
  });
});

test('a list with bullets is not the one that counts, wherever its lines begin', () => {
  const text = ['• UU Metrologi 1. Penera', '• Perda Tera', '2. Juru ukur'].join('\n');
  expect(splitPair(text)).toEqual({
    left: ['• UU Metrologi', '• Perda Tera'],
    right: ['1. Penera', '2. Juru ukur'],
  });
});

test('the number of a law begins no item', () => {
  expect(splitPair('1. Peraturan Menteri Nomor 2 tentang Tera').right).toEqual([]);
});
