import { expect, test } from 'vitest';
import { writeNote } from './write-note.ts';

test('days are written for people, other numbers stay', () => {
  const note = 'Versi 2, berlaku mulai 2026-11-22; nomor 800/13-d/2023';
  expect(writeNote(note, () => '22 Nov 2026')).toBe(
    'Versi 2, berlaku mulai 22 Nov 2026; nomor 800/13-d/2023',
  );
});
