import type { SopDefinition } from '../definition/definition.ts';
import { listDrawnSteps } from './drawn-steps.ts';
import { layoutDrawn } from './layout-drawn.ts';
import { readLinks } from './links.ts';
import { assertFits, type MatrixGeometry, type MatrixLayout } from './matrix-layout.ts';

/**
 * Lays out the Pelaksana matrix of a definition. The same input gives the same layout.
 *
 * Holds for every definition that the checker accepts: a connector crosses no symbol but its own
 * two, no two connectors lie upon each other, words lie on no symbol and on no other words, and
 * no line runs along a border of the table. Sizes that would not allow it are enlarged, see
 * `MatrixLayout.rowHeights`.
 */
export function layoutMatrix(definition: SopDefinition, geometry: MatrixGeometry): MatrixLayout {
  assertFits(definition, geometry);
  const drawn = listDrawnSteps(definition);
  const rows = { first: 1, last: definition.sheet.rows.length };
  return layoutDrawn(definition, geometry, drawn, readLinks(definition, drawn), rows);
}
