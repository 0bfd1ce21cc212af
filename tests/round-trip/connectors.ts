import { layoutMatrixPages, type SopDefinition, type Step } from '@tuntas/sop';
import type { SheetReading } from '@tuntas/reader';

/** From one cell of the matrix to another, each as "row/column", counted from 1. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

const place = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}/${column}`;

/** Columns of those who perform a step, the leading one first; of who records it when none has. */
export function listColumns({ flow }: SopDefinition, { by, recordedBy = [] }: Step): number[] {
  const columnsOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => flow.performers.find((performer) => performer.id === id)?.column ?? []);
  const own = columnsOf(by);
  return own.length > 0 ? own : columnsOf(recordedBy);
}

/** Connectors as the layout has them, with the lines between joint performers. */
export function listDrawn(definition: SopDefinition): Way[] {
  const { performers, rows } = definition.sheet;
  const sizes = { columnWidths: performers.map(() => 0), rowHeights: rows.map(() => 0) };
  const endless = { first: Infinity, next: Infinity };
  const layouts = layoutMatrixPages(definition, sizes, endless).map(({ layout }) => layout);
  const symbols = new Map(layouts.flatMap((each) => each.symbols.map((one) => [one.id, one])));
  return layouts
    .flatMap((each) => each.connectors)
    .map(({ from, to }) => {
      const [start, end] = [symbols.get(from), symbols.get(to)];
      if (start === undefined || end === undefined) throw new Error(`No ends: ${from}, ${to}`);
      return { from: place(start), to: place(end) };
    });
}

/** Connectors of a reading. */
export function listRead({ rows }: SheetReading): Way[] {
  return rows.flatMap(({ symbols }, index) =>
    symbols.flatMap((symbol) =>
      symbol.leadsTo.map((target) => ({
        from: place({ row: index + 1, column: symbol.column }),
        to: place(target),
      })),
    ),
  );
}

/** In one order, each way once: two exits to the same step are two lines between the same cells. */
export const sortWays = (ways: readonly Way[]): string[] =>
  [...new Set(ways.map(({ from, to }) => `${from} > ${to}`))].toSorted();

/**
 * The same without the column in which a connector arrives in another row: at which of several
 * joint performers it does so depends on the room there.
 */
export const sortSteps = (ways: readonly Way[]): string[] =>
  sortWays(
    ways.map(({ from, to }) => {
      const [row = ''] = to.split('/');
      return { from, to: from.startsWith(`${row}/`) ? to : row };
    }),
  );
