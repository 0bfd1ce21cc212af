import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { layoutMatrixPages } from './layout-matrix-pages.ts';
import { layoutSheet } from './layout-sheet.ts';

const geometryOf = (sop: ReturnType<typeof buildDefinition>) => ({
  columnWidths: sop.sheet.performers.map(() => 80),
  rowHeights: sop.sheet.rows.map(() => 60),
});

test.each(RELEASED_SOPS.map(({ definition }) => [definition.id, definition] as const))(
  'the symbols of %s are those of the printed sheet',
  (_, sop) => {
    const geometry = geometryOf(sop);
    const endless = { first: Infinity, next: Infinity };
    const [page] = layoutMatrixPages(sop, geometry, endless);
    const shapes = (layout = page?.layout) =>
      layout?.symbols.map(({ id, row, column, shape }) => [id, row, column, shape]);
    expect(shapes(layoutSheet(sop, geometry))).toEqual(shapes());
  },
);

test('a way back through a step without a row is listed, and its pentagon is not drawn', () => {
  const definition = buildDefinition([
    buildStep('cek', 'check', { complete: 'arsip', incomplete: 'lengkapi' }),
    buildStep('lengkapi', 'receive', { onward: 'cek' }, { added: true }),
    buildStep('arsip', 'archive', { closed: null }),
  ]);
  const [, added] = definition.flow.steps;
  if (added) delete added.row;
  const { symbols, selfExits } = layoutSheet(definition, geometryOf(definition));
  expect(symbols.map(({ shape }) => shape)).not.toContain('pentagon');
  expect(symbols.map(({ shape }) => shape)).not.toContain('diamond');
  expect(selfExits).toMatchObject([{ stepId: 'cek', exit: 'incomplete', through: ['lengkapi'] }]);
});
