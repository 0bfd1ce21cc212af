import { expect, test } from 'vitest';
import { exitLabel } from './exit-label.ts';
import type { StepKind } from './kinds.ts';

const KINDS: Readonly<Record<string, StepKind>> = {
  paraf: 'paraf',
  ttd: 'sign',
  kirim: 'hand-over',
};
const labelOf = (to: string[], label?: string): string =>
  exitLabel(
    { kind: 'draft' },
    { exit: 'drafted', to, ...(label !== undefined && { label }) },
    (id) => KINDS[id],
  );

test('a draft is called after what it goes to', () => {
  expect(labelOf(['paraf'])).toBe('Ajukan paraf');
  expect(labelOf(['ttd'])).toBe('Ajukan tanda tangan');
  expect(labelOf(['kirim'])).toBe('Konsep selesai');
  expect(labelOf(['paraf', 'ttd'])).toBe('Ajukan paraf');
});

test('the own label goes before, and other kinds have their usual one', () => {
  expect(labelOf(['ttd'], 'Serahkan konsep')).toBe('Serahkan konsep');
  expect(exitLabel({ kind: 'draft' }, { exit: 'back', to: ['ttd'] }, (id) => KINDS[id])).toBe(
    'Kembalikan',
  );
  expect(exitLabel({ kind: 'sign' }, { exit: 'signed', to: ['kirim'] }, (id) => KINDS[id])).toBe(
    'Tanda tangani',
  );
});
