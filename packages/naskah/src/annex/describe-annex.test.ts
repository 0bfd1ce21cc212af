import { checkDefinition, nameLaw } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { getShipped, SHIPPED } from '../testing/read-shipped.ts';
import { basisWords, dayWords, deciderWords } from './basis-words.ts';
import { describeAnnex } from './describe-annex.ts';

const pulang = getShipped('lamandau-pemulangan-orang-terlantar');
const sectionOf = (heading: string, definition = pulang) =>
  describeAnnex(definition).sections.find((section) => section.heading === heading);

/** Every object with exactly the key `decided`, anywhere below. */
function countDecided(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Object.keys(value).join() === 'decided') return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countDecided(part), 0);
}

test.each(SHIPPED.map((definition) => [definition.id, definition] as const))(
  '%s: every addition, every decision and every finding is there',
  (_, definition) => {
    const added = definition.flow.steps.filter(({ row }) => row === undefined);
    expect(sectionOf('Tambahan', definition)?.rows.map(([, title]) => title)).toEqual(
      added.map(({ title }) => title),
    );
    expect(sectionOf('Keputusan kantor', definition)?.rows).toHaveLength(
      countDecided(definition.flow),
    );
    expect(sectionOf('Catatan pemeriksaan', definition)?.rows).toHaveLength(
      checkDefinition(definition).length,
    );
    for (const { columns, rows } of describeAnnex(definition).sections) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  },
);

test('says of every row who performs it and why that is known', () => {
  expect(sectionOf('Pelaksana tiap baris')?.rows.map(([row]) => row)).toEqual(
    pulang.sheet.rows.map(({ no }) => no),
  );
  expect(sectionOf('Pelaksana tiap baris')?.rows[2]).toEqual([
    '3',
    'Menyiapkan persyaratan dan membuat rekomendasi',
    'Susun konsep',
    'Kasi',
    'tertulis: baris 3, Kegiatan: "Kasi"',
  ]);
});

test('a proposal is never shown as decided', () => {
  const draft = structuredClone(pulang);
  const step = draft.flow.steps[1];
  if (step) step.basis.by = { inferred: 'kalimat baris 2' };
  expect(sectionOf('Usulan yang belum diputuskan')).toBeUndefined();
  expect(sectionOf('Usulan yang belum diputuskan', draft)?.rows).toEqual([
    ['baris 2', 'Dikerjakan Staf / Peksos', 'kalimat baris 2'],
  ]);
});

test('demo decisions are marked, days are words', () => {
  expect(dayWords('2026-11-02')).toBe('2 November 2026');
  expect(deciderWords('Kadis', true)).toBe('Kadis (contoh)');
  expect(deciderWords('Kadis (kantor contoh)', true)).toBe('Kadis (kantor contoh)');
  expect(deciderWords('Kadis', undefined)).toBe('Kadis');
  expect(basisWords({ decided: { by: 'Kadis', on: '2026-01-31', why: 'sebab' } })).toBe(
    'diputuskan Kadis, 31 Januari 2026: sebab',
  );
});

test('findings know the laws that the office itself holds for ended', () => {
  const named = nameLaw(pulang.sheet.legalBases[2] ?? '');
  const ended = {
    laws: [{ law: '', ...named, since: '2020', by: 'dicabut Aturan Contoh' }],
    programmes: [],
  };
  const found = describeAnnex(pulang, ended).sections.at(-1)?.rows.flat().join('\n');
  expect(found).toContain('dicabut Aturan Contoh');
});
