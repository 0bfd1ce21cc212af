import { layoutMatrix, layoutSheet, type MatrixLayout, type SopDefinition } from '@tuntas/sop';
import { useMemo } from 'react';
import { shapeOf, type MatrixShape } from './table-shape.ts';
import { useRowHeights } from './use-row-heights.ts';
import { drawingFontSize, usualActorWidths, widthsOf, type MatrixWidths } from './widths.ts';

export interface Matrix {
  readonly shape: MatrixShape;
  readonly widths: MatrixWidths;
  /** Size of the letters in the drawing, in pixels of the table. */
  readonly fontSize: number;
  /** What the drawing needs at least; a row may be higher because of its words. */
  readonly minimumHeights: readonly number[];
  /** Goes on the table body whose rows are measured. */
  readonly body: ReturnType<typeof useRowHeights>['body'];
  readonly heights: readonly number[];
  /** Undefined until the rows are measured. */
  readonly layout: MatrixLayout | undefined;
}

/**
 * The sheet is drawn as it is printed; the compact table is for work on the flow and shows where steps
 * without a row begin. Lays the table out so that the drawing has room, measures its rows, and
 * draws to measure.
 */
export function useMatrix(definition: SopDefinition, isCompact: boolean): Matrix {
  const { sheet } = definition;
  const layOut = isCompact ? layoutMatrix : layoutSheet;
  const shape = useMemo(() => shapeOf(sheet), [sheet]);
  const fontSize = drawingFontSize(isCompact);
  const least = useMemo(
    () =>
      layOut(definition, {
        columnWidths: usualActorWidths(shape, isCompact),
        rowHeights: sheet.rows.map(() => 0),
        fontSize,
      }),
    [layOut, definition, sheet, shape, isCompact, fontSize],
  );
  const widths = useMemo(
    () => widthsOf(shape, least.columnWidths, isCompact),
    [shape, least, isCompact],
  );
  const { body, heights } = useRowHeights();
  const layout = useMemo(
    () =>
      heights.length === sheet.rows.length
        ? layOut(definition, { columnWidths: widths.actors, rowHeights: heights, fontSize })
        : undefined,
    [layOut, definition, sheet, widths, heights, fontSize],
  );
  return { shape, widths, fontSize, minimumHeights: least.rowHeights, body, heights, layout };
}
