import { expect, it } from 'vitest';
import { StartRefused } from '../start-refused.ts';
import { restoreFailed } from './restore-failed.ts';

const fault = (code: string, message = code) => Object.assign(new Error(message), { code });

it.each([
  [fault('ENOSPC'), /^Ruang di media tujuan \(\/x,.*habis/],
  [fault('53100', 'could not extend file'), /^Ruang di media tujuan/],
  [new StartRefused('initdb: No space left on device'), /^Ruang di media tujuan/],
  [new StartRefused('Tabel x tidak sama.'), /^Tabel x tidak sama\./],
  [new Error('Connection terminated unexpectedly'), /\(Connection terminated unexpectedly\)/],
])('%s becomes a reason and how it stands', (error, reason) => {
  const { exitCode, message } = restoreFailed(error, '/x');
  expect(exitCode).toBe(2);
  expect(message).toMatch(reason);
  expect(message).toMatch(/tetap tanpa isi.*jalankan lagi perintah yang sama\.$/);
});
