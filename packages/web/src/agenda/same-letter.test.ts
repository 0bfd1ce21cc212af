import { expect, it } from 'vitest';
import { listSameLetters } from './same-letter.ts';

const entry = (sender: string, letterNumber: string, isHidden = false) => ({
  sender,
  letterNumber,
  isHidden,
});

it('knows a letter again, however its number is typed', () => {
  const known = [
    entry('Desa Contoh Jaya', '400/12/DS/2026'),
    entry('Desa Contoh Raya', '400/12/DS/2026'),
    entry('Desa Contoh Jaya', '400/13/DS/2026'),
    entry('Desa Contoh Jaya', '400/12/DS/2026', true),
  ];
  const letter = { sender: ' desa contoh jaya', letterNumber: '400 / 12 / ds / 2026' };
  expect(listSameLetters(letter, known)).toEqual([known[0]]);
});

it('does not take two letters without a number for the same', () => {
  expect(listSameLetters({ sender: 'Desa', letterNumber: '' }, [entry('Desa', '')])).toEqual([]);
  expect(listSameLetters({ sender: '', letterNumber: '1' }, [entry('', '1')])).toEqual([]);
});
