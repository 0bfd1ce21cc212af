import type { SopDefinition } from '../definition/definition.ts';
import { listDrawnSteps } from './drawn-steps.ts';
import { exitName } from './exit-labels.ts';
import { keepOnSheet } from './keep-on-sheet.ts';
import { layoutDrawn } from './layout-drawn.ts';
import { readLinks } from './links.ts';
import { assertFits, type MatrixGeometry, type MatrixLayout } from './matrix-layout.ts';

/**
 * The matrix as the official sheet shows it, in one piece: the symbols of the printed pages (see
 * `keepOnSheet`) without their breaks. `selfExits` are the ways back to their own row that it does
 * not draw. See `layoutMatrix` for what holds for a layout.
 */
export function layoutSheet(definition: SopDefinition, geometry: MatrixGeometry): MatrixLayout {
  assertFits(definition, geometry);
  const all = listDrawnSteps(definition);
  const whole = readLinks(definition, all);
  const { drawn, links } = keepOnSheet(definition, whole, all);
  const rows = { first: 1, last: definition.sheet.rows.length };
  const undrawn = whole.selves.filter(
    ({ from, exit }) =>
      !links.steps.some((link) => link.from.step.id === from.step.id && link.exit === exit),
  );
  return {
    ...layoutDrawn(definition, geometry, drawn, links, rows),
    selfExits: undrawn.map(({ from, exit, through }) => ({
      ...{ stepId: from.step.id, row: from.row, exit: exit.exit, through },
      label: exitName(from, exit),
    })),
  };
}
