import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SopDefinition } from '../definition/definition.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { findCrossedWords, findFaults } from '../testing/find-faults.ts';
import { wildDefinition, wildGeometry } from '../testing/wild-definition.ts';
import { layoutMatrixPages } from './layout-matrix-pages.ts';
import type { MatrixGeometry, MatrixPage } from './matrix-layout.ts';

const shipped = (name: string): SopDefinition =>
  parse(readFileSync(new URL(`../../../../sops/${name}.yaml`, import.meta.url), 'utf8'));
const SHIPPED = [
  'palangka-raya-rehabilitasi-anak-lansia',
  'lahat-asistensi-rehabilitasi-sosial',
  'lamandau-lansia-terlantar',
  'lamandau-pemulangan-orang-terlantar',
];
const ENDLESS = { first: Infinity, next: Infinity };
const geometryOf = ({ sheet }: SopDefinition): MatrixGeometry => ({
  columnWidths: sheet.performers.map(() => 60),
  rowHeights: sheet.rows.map(() => 40),
  fontSize: 8,
});

/** Letters of the pentagons of all pages, with the rows that their titles name. */
const pentagonsOf = (pages: readonly MatrixPage[]) =>
  pages.flatMap(({ layout }, page) =>
    layout.symbols
      .filter(({ shape }) => shape === 'pentagon')
      .map(({ text, title }) => ({ page, text, leaves: title.includes('lanjut ke') })),
  );

test('every page of any definition is drawn without a fault, and every row is on one page', () => {
  fc.assert(
    fc.property(
      wildDefinition.chain((definition) =>
        fc.record({
          definition: fc.constant(definition),
          geometry: wildGeometry(definition),
          room: fc.record({
            first: fc.integer({ min: 0, max: 500 }),
            next: fc.integer({ min: 0, max: 700 }),
          }),
        }),
      ),
      ({ definition, geometry, room }) => {
        const pages = layoutMatrixPages(definition, geometry, room);
        const rows = pages.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(rows).toEqual(definition.sheet.rows.map((_, index) => index + 1));
        pages.forEach((page, index) => {
          expect(findFaults(page.layout, geometry.fontSize)).toEqual([]);
          const isOneRow = page.first === page.last;
          if (!isOneRow) {
            expect(page.layout.height).toBeLessThanOrEqual(index === 0 ? room.first : room.next);
          }
          expect(page.layout.columnWidths).toEqual(pages[0]?.layout.columnWidths);
        });
        const pentagons = pentagonsOf(pages);
        for (const { text, page, leaves } of pentagons) {
          expect(
            pentagons.some(
              (other) => other.text === text && other.leaves !== leaves && other.page !== page,
            ),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

describe.each(SHIPPED)('%s', (name) => {
  const definition = shipped(name);

  test('shows no addition, and no line runs through words', () => {
    for (const room of [ENDLESS, { first: 200, next: 260 }, { first: 140, next: 140 }]) {
      for (const page of layoutMatrixPages(definition, geometryOf(definition), room)) {
        expect(findFaults(page.layout, 8)).toEqual([]);
        expect(findCrossedWords(page.layout)).toEqual([]);
        expect(page.layout.symbols.filter(({ text }) => /^T\d/.test(text))).toEqual([]);
      }
    }
  });

  test('begins and ends with a capsule; a diamond has two ways out, all others at most one on', () => {
    const [page] = layoutMatrixPages(definition, geometryOf(definition), ENDLESS);
    const { symbols = [], connectors = [] } = page?.layout ?? {};
    expect(symbols[0]?.shape).toBe('capsule');
    expect(symbols.at(-1)?.row).toBe(definition.sheet.rows.length);
    expect(symbols.filter(({ shape }) => shape === 'capsule').length).toBeGreaterThanOrEqual(2);
    for (const { id, shape } of symbols) {
      const out = connectors.filter(({ from, kind }) => from === id && kind !== 'joint');
      if (shape === 'diamond') {
        expect(out.length).toBeGreaterThan(1);
        expect(out.every(({ label }) => label !== null)).toBe(true);
      }
      if (shape === 'capsule') expect(out.length).toBeLessThanOrEqual(1);
    }
  });
});

test('papers that an outside party without a column completes come back to where they were received', () => {
  const definition = shipped('lamandau-pemulangan-orang-terlantar');
  const [page] = layoutMatrixPages(definition, geometryOf(definition), ENDLESS);
  const { symbols = [], connectors = [] } = page?.layout ?? {};
  const [received, checked] = [1, 2].map((row) => symbols.find((symbol) => symbol.row === row));
  expect(checked?.shape).toBe('diamond');
  expect(connectors.some(({ from, to }) => from === checked?.id && to === received?.id)).toBe(true);
});

test('an applicant who completes the papers is drawn as a return to the applicant', () => {
  const definition = shipped('lahat-asistensi-rehabilitasi-sosial');
  const [page] = layoutMatrixPages(definition, geometryOf(definition), ENDLESS);
  const { symbols = [], connectors = [] } = page?.layout ?? {};
  expect(symbols.find(({ row }) => row === 2)?.shape).toBe('diamond');
  expect(
    connectors.find(({ from, exit }) => from === 'cek-persyaratan@2' && exit === 'incomplete'),
  ).toMatchObject({ kind: 'back', to: 'laporan-masuk@1', label: { lines: ['Tidak'] } });
});

describe('a way over a break', () => {
  const definition = buildDefinition([
    buildStep('a', 'receive', { onward: 'b' }),
    buildStep('b', 'consider', { onward: 'c' }, { by: ['kasi'] }),
    buildStep('c', 'check', { complete: 'd', incomplete: 'a' }, { by: ['kabid'] }),
    buildStep('d', 'archive', { closed: null }),
  ]);
  const geometry = geometryOf(definition);

  test('goes on at the pentagon with the same letter', () => {
    const pages = layoutMatrixPages(definition, geometry, { first: 140, next: 200 });
    expect(pages.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const titles = pages.map(({ layout }) =>
      layout.symbols.filter(({ shape }) => shape === 'pentagon').map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['Penghubung A: lanjut ke baris 3', 'Penghubung B: dari baris 3'],
      ['Penghubung B: lanjut ke baris 1', 'Penghubung A: dari baris 2'],
    ]);
  });

  test('needs no pentagon where everything fits', () => {
    const pages = layoutMatrixPages(definition, geometry, ENDLESS);
    expect(pages).toHaveLength(1);
    expect(pentagonsOf(pages)).toEqual([]);
  });

  test('leaves a row that is higher than a page on a page of its own', () => {
    const tall = { ...geometry, rowHeights: [40, 900, 40, 40] };
    const pages = layoutMatrixPages(definition, tall, { first: 300, next: 300 });
    expect(pages.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
    ]);
  });
});

test.each(SHIPPED)(
  'the pages of %s are filled before the next, and the last holds something',
  (name) => {
    const definition = shipped(name);
    const geometry = geometryOf(definition);
    const [whole] = layoutMatrixPages(definition, geometry, ENDLESS);
    const height = whole?.layout.height ?? 0;
    for (const share of [0.55, 0.7, 0.8]) {
      const room = { first: height * share, next: height };
      const pages = layoutMatrixPages(definition, geometry, room);
      const [first, last] = [pages[0], pages.at(-1)];
      expect(pages.length).toBe(2);
      const next = whole?.layout.rowHeights[first?.last ?? 0] ?? 0;
      const isFull = (first?.layout.height ?? 0) + next > room.first * 0.9;
      expect(isFull || (last?.layout.height ?? 0) < 0.5 * room.next).toBe(true);
      expect(last?.layout.height ?? 0).toBeGreaterThan(0.1 * room.next);
    }
  },
);
