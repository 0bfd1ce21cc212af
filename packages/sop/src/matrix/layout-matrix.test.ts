import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SopDefinition } from '../definition/definition.ts';
import { findFaults } from '../testing/find-faults.ts';
import { wildDefinition, wildGeometry } from '../testing/wild-definition.ts';
import { layoutMatrix } from './layout-matrix.ts';
import type { MatrixGeometry, MatrixLayout } from './matrix-layout.ts';

const shipped = (name: string): SopDefinition =>
  parse(readFileSync(new URL(`../../../../sops/${name}.yaml`, import.meta.url), 'utf8'));
const SHIPPED = [
  'palangka-raya-rehabilitasi-anak-lansia',
  'lahat-asistensi-rehabilitasi-sosial',
  'lamandau-lansia-terlantar',
  'lamandau-pemulangan-orang-terlantar',
];
const screen = ({ sheet }: SopDefinition): MatrixGeometry => ({
  columnWidths: sheet.performers.map(() => 72),
  rowHeights: sheet.rows.map(() => 64),
});

test.each(SHIPPED)('%s is drawn without a fault', (name) => {
  const definition = shipped(name);
  const layout = layoutMatrix(definition, screen(definition));
  expect(findFaults(layout)).toEqual([]);
  const rows = new Set(layout.symbols.map(({ row }) => row));
  expect([...rows].sort((a, b) => a - b)).toEqual(definition.sheet.rows.map((_, i) => i + 1));
  expect(layoutMatrix(definition, screen(definition))).toEqual(layout);
});

test('no definition and no size of the table leads to a faulty drawing', () => {
  fc.assert(
    fc.property(
      wildDefinition.chain((definition) =>
        fc.record({ definition: fc.constant(definition), geometry: wildGeometry(definition) }),
      ),
      ({ definition, geometry }) => {
        const layout = layoutMatrix(definition, geometry);
        expect(findFaults(layout, geometry.fontSize)).toEqual([]);
        layout.rowHeights.forEach((height, index) =>
          expect(height).toBeGreaterThanOrEqual(geometry.rowHeights[index] ?? 0),
        );
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('the fault finder finds planted faults', () => {
  const definition = shipped('lamandau-lansia-terlantar');
  const layout = layoutMatrix(definition, screen(definition));
  const [first, second] = layout.connectors;
  const shifted = (by: number): MatrixLayout => ({
    ...layout,
    symbols: layout.symbols.map((s, i) =>
      i === 1 ? { ...s, box: { ...s.box, y: s.box.y + by } } : s,
    ),
  });
  expect(first && second).toBeTruthy();
  expect(findFaults(shifted(40)).join()).toMatch(/does not touch/);
  expect(findFaults(shifted(400)).join()).toMatch(/outside its cell/);
  const doubled = {
    ...layout,
    connectors: layout.connectors.flatMap((c) => [c, { ...c, id: `${c.id}2` }]),
  };
  expect(findFaults(doubled).join()).toMatch(/lies on/);
});

describe('what the official sheet shows', () => {
  const of = (name: string): MatrixLayout => {
    const definition = shipped(name);
    return layoutMatrix(definition, screen(definition));
  };

  test('start and end are capsules, decisions diamonds with Ya and Tidak', () => {
    const { symbols, connectors } = of('lamandau-pemulangan-orang-terlantar');
    const shapeIn = (row: number): string[] =>
      symbols.filter((s) => s.row === row && s.id.includes('@')).map(({ shape }) => shape);
    expect(shapeIn(1)).toEqual(['capsule']);
    expect(shapeIn(2)).toEqual(['diamond']);
    expect(shapeIn(7)).toEqual(['capsule']);
    const paraf = connectors.filter(({ from }) => from === 'paraf-kabid@3');
    expect(paraf.map(({ exit, label }) => [exit, label?.lines.join(' ')])).toEqual([
      ['initialled', 'Ya'],
      ['back', 'Tidak'],
    ]);
  });

  test('joint performers have two symbols in a row, joined by a line', () => {
    const { symbols, connectors } = of('palangka-raya-rehabilitasi-anak-lansia');
    const verify = symbols.filter(
      ({ stepId, id }) => stepId === 'verifikasi-calon' && id.includes('@'),
    );
    expect(verify.map(({ column, shape }) => [column, shape])).toEqual([
      [4, 'diamond'],
      [5, 'box'],
    ]);
    expect(
      connectors.find(({ kind, from }) => kind === 'joint' && from === 'verifikasi-calon@4')?.to,
    ).toBe('verifikasi-calon@5');
  });

  test('added steps stand beside the sheet; lines through them are collapsed and say so', () => {
    const { symbols, connectors, added, selfExits } = of('palangka-raya-rehabilitasi-anak-lansia');
    expect(symbols.some(({ stepId }) => stepId === 'paraf-surat-pengantar')).toBe(false);
    expect(
      connectors.find(({ from, kind }) => from === 'susun-rujukan@5' && kind === 'forward'),
    ).toMatchObject({
      to: 'koordinasi-panti@3',
      through: ['paraf-surat-pengantar', 'tanda-tangan-surat-pengantar'],
    });
    expect(added.find(({ stepId }) => stepId === 'lengkapi-berkas')).toMatchObject({
      reference: 'T3',
      fromRows: [5],
      toRows: [5],
      ends: false,
    });
    const pentagon = symbols.find(({ id }) => id === 'verifikasi-calon.more-papers');
    expect(pentagon).toMatchObject({ shape: 'pentagon', text: 'T3' });
    expect(selfExits.filter(({ row }) => row === 7).map(({ exit }) => exit)).toEqual([
      'waiting-list',
      'no-answer',
    ]);
  });

  test('an outside party without a column is drawn where the office records it', () => {
    const { symbols } = of('lamandau-lansia-terlantar');
    expect(symbols.find(({ row }) => row === 1)).toMatchObject({ column: 1, shape: 'capsule' });
  });

  test('a text in an actor cell keeps its cell, spans of headings counted', () => {
    const { marks } = of('lahat-asistensi-rehabilitasi-sosial');
    expect(marks).toMatchObject([{ row: 2, column: 1, lines: ['Belum', 'lengkap'] }]);
  });

  test('sizes that do not fit the sheet are refused', () => {
    const definition = shipped('lamandau-lansia-terlantar');
    expect(() => layoutMatrix(definition, { columnWidths: [70], rowHeights: [] })).toThrow(
      RangeError,
    );
  });
});
