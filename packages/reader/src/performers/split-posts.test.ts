import { expect, test } from 'vitest';
import { splitPosts } from './split-posts.ts';

test('a new post begins a new name', () => {
  expect(splitPosts('Kepala Dinas Sekretaris Kasi')).toEqual({
    names: ['Kepala Dinas', 'Sekretaris', 'Kasi'],
    isSure: true,
  });
});

test('where the staff works is no post of its own', () => {
  expect(splitPosts('Pemohon Petugas Front Office Camat').names).toEqual([
    'Pemohon',
    'Petugas Front Office',
    'Camat',
  ]);
  expect(splitPosts('Staf Loket Kasir').names).toEqual(['Staf Loket', 'Kasir']);
});

test('staff of the administration may be two columns, which is not sure', () => {
  expect(splitPosts('Staf TU').isSure).toBe(false);
  expect(splitPosts('Kasubag TU')).toEqual({ names: ['Kasubag TU'], isSure: true });
});
