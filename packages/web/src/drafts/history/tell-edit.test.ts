import { readFileSync } from 'node:fs';
import { parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { tellEdit, tellPlace } from './tell-edit.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');

test('a change is told with the names people know', () => {
  const step = 'verifikasi-kelengkapan';
  const words = tellEdit({ type: 'set-performers', step, by: ['kasi', 'kabid'] }, definition);
  expect(words).toContain('Verifikasi data kelengkapan');
  expect(words).toContain('Kasi, Kabid');
  const exit = { exit: 'refuse', ends: true as const };
  expect(tellEdit({ type: 'set-exit', step, exit }, definition)).toContain('“Tolak”');
});

test.each([
  ['/sheet/rows/4/time', 'baris 5, waktu'],
  ['/sheet/effectiveOn/written', 'tanggal efektif'],
  ['/sheet/legalBases/1', 'dasar hukum butir 2'],
  ['/sheet/performers/0/name', 'kolom pelaksana butir 1'],
])('%s is %s', (path, words) => {
  expect(tellPlace(path)).toBe(words);
});
