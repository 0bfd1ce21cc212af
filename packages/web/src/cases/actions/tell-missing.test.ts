import type { OfferedAction } from '@tuntas/api';
import { expect, it } from 'vitest';
import { tellMissing } from './tell-missing.ts';

const names = { performer: (id: string) => id.toUpperCase() };
const confirmAs = (...ids: string[]): OfferedAction => ({
  type: 'confirm',
  label: '',
  tone: 'neutral',
  to: [],
  as: ids.map((performerId) => ({ performerId, title: performerId })),
  needs: { reason: false, verdicts: null, disposisi: false, receipt: false, choose: false },
});

it('names the others a person waits for', () => {
  expect(tellMissing(['staf'], [], names)).toBe('Menunggu STAF menyatakan bagiannya selesai.');
  expect(tellMissing(['staf', 'kasi', 'tu'], [], names)).toBe(
    'Menunggu STAF, KASI dan TU menyatakan bagiannya selesai.',
  );
});

it('never tells a person to wait for their own post', () => {
  expect(tellMissing(['staf'], [confirmAs('staf')], names)).toBe(
    'Bagian Anda belum dinyatakan selesai.',
  );
  expect(tellMissing(['staf', 'kasi'], [confirmAs('staf')], names)).toBe(
    'Menunggu Anda dan KASI menyatakan bagiannya selesai.',
  );
});
