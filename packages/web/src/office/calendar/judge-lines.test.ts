import { HOLIDAYS_2026, parseDaysOff } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { judgeLines } from './judge-lines.ts';

test('each line is new, known or refused, and a line is taken whole', () => {
  const text = [
    '1 Januari 2027\tTahun Baru',
    '1 Januari 2026\tTahun Baru 2026 Masehi',
    '31-32 Januari 2027\tX',
    '15-16 Januari 2026\tIsra Mikraj',
  ].join('\n');
  const judged = judgeLines([...HOLIDAYS_2026], parseDaysOff(text, 'national'));
  expect(judged.map(({ state, why }) => [state, why])).toEqual([
    ['new', ''],
    ['known', ''],
    ['refused', 'Tanggal itu tidak ada dalam kalender.'],
    ['refused', 'Sudah tercatat sebagai “Isra Mikraj Nabi Muhammad S.A.W.”.'],
  ]);
  expect(judged.flatMap(({ days }) => days)).toEqual([
    { on: '2027-01-01', name: 'Tahun Baru', kind: 'national' },
  ]);
});
