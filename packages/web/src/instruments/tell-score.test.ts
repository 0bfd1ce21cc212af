import type { Instrument } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { tellScore } from './tell-score.ts';

const INDEX: Instrument = {
  slug: 'indeks',
  title: 'Indeks',
  guide: '',
  items: [
    {
      id: 'makan',
      text: 'Makan',
      kind: 'choice',
      options: [
        { label: 'Dibantu', score: 0.5 },
        { label: 'Mandiri', score: 2 },
      ],
    },
    { id: 'lain', text: 'Lain-lain', kind: 'text', optional: true },
  ],
  bands: [{ from: 0, label: 'Bergantung' }],
};

test('the score is told once everything that counts is answered', () => {
  expect(tellScore(INDEX, {})).toBe('0 dari 2 butir dijawab');
  expect(tellScore(INDEX, { makan: 'Dibantu' })).toBe(
    '1 dari 2 butir dijawab · Skor 0,5 dari 2 · Bergantung',
  );
});
