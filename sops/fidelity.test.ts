import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '@tuntas/sop';
import { readSeedText } from './seed-text.ts';
import { sheetCells } from './sheet-cells.ts';
import { readShipped, readShippedText, SHIPPED } from './shipped.ts';

type Path = readonly (string | number)[];
type Node = string | number | readonly Node[] | { readonly [key: string]: Node };

/** Read from words that are already there; not part of the sheet's own text. */
const DERIVED = new Set(['day', 'post', 'rank', 'nip', 'span', 'column']);
const isDerived = (path: Path): boolean =>
  DERIVED.has(String(path.at(-1))) || path.join('/') === 'approvedBy/name';

function textsOf(node: Node, path: Path = []): { path: Path; text: string }[] {
  if (isDerived(path) || typeof node === 'number') return [];
  if (typeof node === 'string') return [{ path, text: node }];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child as Node, [...path, key]));
}

const wordsOf = (sheet: Sheet): string[] =>
  textsOf(sheet as Node)
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => word !== '');

function withText(sheet: Sheet, path: Path, text: string): Sheet {
  const copy = structuredClone(sheet);
  let node = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  node[path.at(-1) ?? ''] = text;
  return copy;
}

const count = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const matches = (sheet: Sheet, seed: ReturnType<typeof readSeedText>): boolean => {
  const { words: _, ...cells } = seed;
  return JSON.stringify(sheetCells(sheet)) === JSON.stringify(cells);
};

describe.each(SHIPPED)('$file', ({ file, seed: seedFile }) => {
  const { sheet } = readShipped(file);
  const seed = readSeedText(readShippedText(seedFile));

  test('every header value and every cell of the table is the official one', () => {
    const { words: _, ...cells } = seed;
    expect(sheetCells(sheet)).toEqual(cells);
    expect(matches(sheet, seed)).toBe(true);
  });

  test('no word is missing and none is added', () => {
    expect(count(wordsOf(sheet))).toEqual(count(seed.words));
  });

  test('what was read beside a text stands in that text', () => {
    const { written, ...parts } = sheet.approvedBy;
    for (const part of Object.values(parts)) expect(written).toContain(part);
    for (const date of [sheet.madeOn, sheet.revisedOn, sheet.effectiveOn]) {
      const year = date.day?.slice(0, 4);
      const dayOfMonth = date.day === undefined ? undefined : Number(date.day.slice(8));
      expect(/\d{4}/.exec(date.written)?.[0]).toBe(year);
      expect(/\d+/.exec(date.written)?.[0]).toSatisfy(
        (digits) =>
          (digits === undefined && dayOfMonth === undefined) || Number(digits) === dayOfMonth,
      );
    }
  });

  test('changing any one text of the sheet is noticed', () => {
    const texts = textsOf(sheet as Node);
    const change = fc.oneof(
      fc.constant((text: string) => (text === '' ? 'isi' : '')),
      fc.constant((text: string) => `${text} x`),
      fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1)) + '?' + text),
      fc.nat().map((at) => (text: string) => {
        const cut = at % Math.max(text.length, 1);
        return text.slice(0, cut) + text.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(fc.nat(texts.length - 1), change, (at, apply) => {
        const { path, text } = texts[at] ?? { path: [], text: '' };
        const changed = apply(text);
        fc.pre(changed.trim() !== text.trim());
        expect(matches(withText(sheet, path, changed), seed)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('a row or an item left out or doubled is noticed', () => {
    const lists = ['rows', 'legalBases', 'qualifications', 'equipment', 'performers'] as const;
    for (const list of lists) {
      sheet[list].forEach((item, at) => {
        const without = structuredClone(sheet);
        without[list].splice(at, 1);
        expect(matches(without, seed)).toBe(false);
        const doubled = structuredClone(sheet);
        (doubled[list] as unknown[]).splice(at, 0, item);
        expect(matches(doubled, seed)).toBe(false);
      });
    }
  });
});

test('typing errors, odd numbers and blanks of the officials are kept', () => {
  const palangka = readShipped('palangka-raya-rehabilitasi-anak-lansia.yaml').sheet;
  const lahat = readShipped('lahat-asistensi-rehabilitasi-sosial.yaml').sheet;
  const lansia = readShipped('lamandau-lansia-terlantar.yaml').sheet;
  const pulang = readShipped('lamandau-pemulangan-orang-terlantar.yaml').sheet;

  expect(palangka.number).toBe('/Rehsos /03/2017');
  expect(palangka.labels.equipment).toBe('Peralatan/perengkapan');
  expect(palangka.approvedBy.nip?.replaceAll(' ', '')).toHaveLength(17);
  expect(lahat.revisedOn).toEqual({ written: '-' });
  expect(lahat.rows[7]?.activity).toContain('asisemen');
  expect(lahat.rows[1]?.marks).toEqual([{ column: 1, text: 'Belum lengkap' }]);
  expect([lansia.name, lansia.effectiveOn.written]).toEqual(['', '']);
  expect(lansia.rows.map(({ time }) => time)).toEqual([
    '',
    '15 Menit',
    '2 Menit',
    '5 Menit',
    '',
    '',
    '3 Menit',
  ]);
  expect(pulang.columns.note).toBe('Keterangann');
  expect(pulang.rows[0]?.activity).toContain('Terakit');
  expect(pulang.rows[4]?.activity).toContain(pulang.rows[5]?.activity ?? 'row 6');
});
