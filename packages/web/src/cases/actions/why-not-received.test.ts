import { expect, it } from 'vitest';
import { whyNotReceived } from './why-not-received.ts';

const days = { today: '2026-11-24', letterOn: '2026-11-22' };

it.each(['2026-11-22', '2026-11-24', '', 'lusa'])('has nothing against "%s"', (on) => {
  expect(whyNotReceived(on, days)).toBeUndefined();
});

it('says at once that a day cannot be', () => {
  expect(whyNotReceived('2020-01-01', days)).toBe(
    'Sebelum surat masuk diterima (22/11/2026). Periksa tanggalnya.',
  );
  expect(whyNotReceived('2026-11-25', days)).toBe('Tanggal ini sesudah hari ini.');
});
