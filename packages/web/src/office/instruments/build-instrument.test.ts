import { checkInstrument, type Instrument } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { buildInstrument, formOfInstrument, NEW_ITEM } from './build-instrument.ts';

const newId = (words: string, taken: readonly string[]) => `${words.toLowerCase()}-${taken.length}`;
const INDEX: Instrument = {
  slug: 'indeks',
  title: 'Indeks',
  guide: 'Diisi bersama',
  items: [
    {
      id: 'makan',
      text: 'Makan',
      kind: 'choice',
      options: [
        { label: 'Dibantu', score: 1 },
        { label: 'Mandiri', score: 2 },
      ],
    },
    { id: 'anak', text: 'Jumlah anak', kind: 'number', optional: true, counts: true },
    { id: 'suhu', text: 'Suhu', kind: 'number', decimals: true },
    { id: 'lain', text: 'Lain-lain', kind: 'text' },
  ],
  bands: [{ from: 0, label: 'Rendah' }],
};

test('what was kept comes back from its form as it was', () => {
  expect(checkInstrument(INDEX)).toEqual([]);
  const built = buildInstrument(formOfInstrument(INDEX), 'indeks', newId);
  expect(built).toEqual({ ok: true, instrument: INDEX });
});

test('a new item gets an id of its own, a moved one keeps its', () => {
  const form = formOfInstrument(INDEX);
  const items = [{ ...NEW_ITEM, text: 'Mandi', options: 'Ya\nTidak' }, ...form.items.toReversed()];
  const built = buildInstrument({ ...form, items }, 'indeks', newId);
  expect(built.ok && built.instrument.items.map(({ id }) => id)).toEqual([
    'mandi-4',
    'lain',
    'suhu',
    'anak',
    'makan',
  ]);
});

test('every field that is wrong is told', () => {
  const items = [
    { ...NEW_ITEM, options: 'Ya' },
    { ...NEW_ITEM, text: 'Dua', options: 'Ya\nYa' },
  ];
  const built = buildInstrument({ title: ' ', guide: '', items, bands: 'nol' }, 'indeks', newId);
  expect(built).toEqual({
    ok: false,
    problems: {
      title: expect.stringContaining('nama') as string,
      bands: expect.stringContaining('baris') as string,
      items: {
        0: {
          text: expect.stringContaining('pertanyaan') as string,
          options: expect.stringContaining('dua') as string,
        },
        1: { options: expect.stringContaining('dua kali') as string },
      },
    },
  });
});

test('an answer without a score is told with its line, a band out of reach with its score', () => {
  const item = { ...NEW_ITEM, text: 'Rumah', options: 'Milik sendiri = 3\nMenumpang = banyak' };
  const form = { title: 'Contoh', guide: '', items: [item], bands: '5 = Layak' };
  expect(buildInstrument(form, 'contoh', newId)).toMatchObject({
    problems: {
      items: { 0: { options: expect.stringContaining('Baris 2, “Menumpang = banyak”') as string } },
    },
  });
  const items = [{ ...item, options: 'Milik sendiri = 3\nMenumpang = 0' }];
  expect(buildInstrument({ ...form, items }, 'contoh', newId)).toMatchObject({
    problems: { bands: expect.stringContaining('Skor 5 (Layak)') as string, items: {} },
  });
  expect(buildInstrument({ ...form, items, bands: '3 = Layak' }, 'contoh', newId).ok).toBe(true);
});
