import type { ShelfItem } from '@tuntas/api';
import { expect, test } from 'vitest';
import { filterShelf } from './filter-shelf.ts';

const item = (title: string, office: string, year: number | null): ShelfItem => ({
  officeId: 1,
  office,
  versionId: title,
  version: 1,
  title,
  number: '800/13-c',
  year,
  performers: 4,
  rows: 7,
});
const shelf = [
  item('Pemulangan Orang Terlantar', 'Dinas Sosial Lamandau', 2023),
  item('Rehabilitasi Lansia', 'Dinas Sosial Lahat', null),
];
const found = (words: string, office = '') =>
  filterShelf(shelf, { words, office }).map(({ title }) => title);

test('all words must stand somewhere, in any order and case', () => {
  expect(found('')).toHaveLength(2);
  expect(found(' terlantar PEMULANGAN ')).toEqual(['Pemulangan Orang Terlantar']);
  expect(found('lamandau 2023 800/13')).toEqual(['Pemulangan Orang Terlantar']);
  expect(found('lansia 2023')).toEqual([]);
  expect(found('', 'Dinas Sosial Lahat')).toEqual(['Rehabilitasi Lansia']);
  expect(found('pemulangan', 'Dinas Sosial Lahat')).toEqual([]);
});
