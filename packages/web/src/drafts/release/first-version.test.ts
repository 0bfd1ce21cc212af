import type { AlikeSop } from '@tuntas/api';
import { expect, test } from 'vitest';
import { tellFirst } from './first-version.ts';

const old: AlikeSop = {
  sopId: 'surat-masuk',
  versionId: '01a20000-0000-7000-8000-000000000001',
  title: 'Penanganan surat masuk',
  number: '800/7',
  sameNumber: true,
  sameName: true,
  versions: [{ version: 2, status: 'withdrawn' }],
};

test('a first version is called new only where nothing is like it', () => {
  expect(tellFirst([]).lead).toMatch(/Belum ada SOP dengan nama atau nomor ini/);
  expect(tellFirst([]).items).toEqual([]);
});

test('a second SOP of one name is told with what was there before', () => {
  const { lead, items } = tellFirst([old]);
  expect(lead).toMatch(/SOP terpisah/);
  expect(lead).not.toMatch(/belum pernah|belum ada/i);
  expect(items).toEqual([
    'Penanganan surat masuk · 800/7 · versi 2 (tidak berlaku lagi) · nomor dan namanya sama',
  ]);
});
