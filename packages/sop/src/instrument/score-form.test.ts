import { expect, test } from 'vitest';
import { checkInstrument, findUnreachableBands } from './check-instrument.ts';
import type { Instrument } from './instrument.ts';
import { listAnswers } from './list-answers.ts';
import { parseItemNumber, scoreForm } from './score-form.ts';

const INDEX: Instrument = {
  slug: 'indeks-contoh',
  title: 'Indeks contoh',
  guide: '',
  items: [
    {
      id: 'makan',
      text: 'Makan',
      kind: 'choice',
      options: [
        { label: 'Tidak mampu', score: 0 },
        { label: 'Dibantu', score: 0.1 },
        { label: 'Mandiri', score: 2 },
      ],
    },
    {
      id: 'jalan',
      text: 'Berjalan',
      kind: 'yes-no',
      options: [
        { label: 'Ya', score: 0.2 },
        { label: 'Tidak', score: 0 },
      ],
    },
    { id: 'usia', text: 'Usia', kind: 'number' },
    { id: 'lain', text: 'Lain-lain', kind: 'text', optional: true },
  ],
  bands: [
    { from: 0, label: 'Bergantung' },
    { from: 2, label: 'Mandiri' },
  ],
};
const answer = (answers: Readonly<Record<string, string>>, instrument = INDEX) =>
  scoreForm(
    instrument,
    3,
    Object.entries(answers).map(([item, given]) => ({ item, answer: given })),
  );

test('the sum, the highest sum and its meaning are kept with the words of every answer', () => {
  expect(answer({ makan: 'Dibantu', jalan: 'Ya', usia: '71' })).toEqual({
    ok: true,
    result: {
      form: 'indeks-contoh',
      title: 'Indeks contoh',
      version: 3,
      answers: [
        { item: 'makan', text: 'Makan', answer: 'Dibantu', score: 0.1 },
        { item: 'jalan', text: 'Berjalan', answer: 'Ya', score: 0.2 },
        { item: 'usia', text: 'Usia', answer: '71' },
        { item: 'lain', text: 'Lain-lain', answer: '' },
      ],
      score: 0.3,
      most: 2.2,
      band: 'Bergantung',
    },
  });
  const best = answer({ makan: 'Mandiri', jalan: 'Tidak', usia: '71' });
  expect(best).toMatchObject({ result: { score: 2, band: 'Mandiri' } });
});

test('a form without scores has none', () => {
  const plain = answer({ usia: '60' }, { ...INDEX, items: INDEX.items.slice(2), bands: [] });
  expect(plain.ok && plain.result).not.toHaveProperty('score');
});

test('a number may count itself; then there is no highest score', () => {
  const items = [{ id: 'anak', text: 'Jumlah anak', kind: 'number', counts: true } as const];
  const counted = answer({ anak: '3' }, { ...INDEX, items });
  expect(counted).toMatchObject({ ok: true, result: { score: 3, band: 'Mandiri' } });
  expect(counted.ok && counted.result).not.toHaveProperty('most');
});

test.each([
  [{ makan: 'Mandiri', jalan: ' ' }, 'FORM_INCOMPLETE', ['Berjalan', 'Usia']],
  [{ makan: 'Mandri', jalan: 'Ya', usia: '7' }, 'FORM_ANSWER_INVALID', ['Makan']],
  [{ makan: 'Mandiri', jalan: 'Ya', usia: 'tua' }, 'FORM_ANSWER_INVALID', ['Usia']],
  [{ makan: 'Mandiri', jalan: 'Ya', usia: '-5' }, 'FORM_ANSWER_INVALID', ['Usia']],
  [{ makan: 'Mandiri', jalan: 'Ya', usia: '3,5' }, 'FORM_ANSWER_INVALID', ['Usia']],
  [{ tidur: 'Ya' }, 'FORM_ANSWER_INVALID', ['tidur']],
] as const)('%j is refused', (answers, code, items) => {
  expect(answer(answers as Readonly<Record<string, string>>)).toEqual({ ok: false, code, items });
});

test('an instrument that cannot be filled in is told where', () => {
  expect(checkInstrument(INDEX)).toEqual([]);
  const [makan, jalan, usia] = INDEX.items;
  if (!makan || !jalan || !usia) throw new Error('three items');
  const { options: _, ...open } = makan;
  const wrong: Instrument = {
    ...INDEX,
    items: [open, jalan, { ...usia, id: 'jalan' }, { ...jalan, id: 'lari', counts: true }],
    bands: [...INDEX.bands].reverse(),
  };
  expect(checkInstrument(wrong).map(({ path }) => path)).toEqual([
    '/items/0/options',
    '/items/2/id',
    '/items/3/counts',
    '/bands/1',
  ]);
});

test('blank answers, and those to items that are gone, are not given', () => {
  expect(listAnswers(INDEX, { makan: ' Mandiri ', lain: ' ', tidur: 'Ya' })).toEqual([
    { item: 'makan', answer: 'Mandiri' },
  ]);
});

test('a number may be a part where the item says so, and is never below 0', () => {
  expect(parseItemNumber({ decimals: true }, '36,5')).toBe(36.5);
  expect(parseItemNumber({ decimals: true }, '-1')).toBeUndefined();
  expect(parseItemNumber({}, '36,0')).toBe(36);
});

test('an answer without a score beside others that have one is told', () => {
  const options = [{ label: 'Milik sendiri', score: 3 }, { label: 'Menumpang = banyak' }];
  const items: Instrument['items'] = [{ id: 'rumah', text: 'Rumah', kind: 'choice', options }];
  expect(checkInstrument({ ...INDEX, items, bands: [] })).toMatchObject([
    { path: '/items/0/options/1', message: expect.stringContaining('tanpa skor') as string },
  ]);
});

test('a band that no answers can reach is told', () => {
  const bands = (...from: number[]) => ({
    ...INDEX,
    bands: from.map((one) => ({ from: one, label: `mulai ${one}` })),
  });
  // From 0 to 2,2.
  expect(checkInstrument(bands(0, 2.2))).toEqual([]);
  expect(checkInstrument(bands(0, 5)).map(({ path }) => path)).toEqual(['/bands/1']);
  expect(findUnreachableBands(bands(-3, 0, 3))).toEqual([0, 2]);
  expect(findUnreachableBands({ ...bands(0), items: INDEX.items.slice(2) })).toEqual([0]);
  const counted = { id: 'anak', text: 'Anak', kind: 'number', counts: true } as const;
  expect(findUnreachableBands({ ...bands(500), items: [counted] })).toEqual([]);
});
