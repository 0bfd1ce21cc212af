import { layoutMatrixPages, type SopDefinition, type Step } from '@tuntas/sop';
import { openSource, readSheets, type SheetReading } from '@tuntas/reader';
import { printSheet } from '@tuntas/naskah';
import { beforeAll, describe, expect, test } from 'vitest';
import { readShipped, SHIPPED } from '../../sops/shipped.ts';

/** Cells of the matrix by row and actor column, both counted from 1. */
interface Way {
  readonly from: string;
  readonly to: string;
}

const place = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}/${column}`;

/** Columns of those who perform a step, the leading one first; of who records it when none has. */
function listColumns({ flow }: SopDefinition, { by, recordedBy = [] }: Step): number[] {
  const columnsOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => flow.performers.find((performer) => performer.id === id)?.column ?? []);
  const own = columnsOf(by);
  return own.length > 0 ? own : columnsOf(recordedBy);
}

/** Connectors as the layout has them; arrows apart from the lines between joint performers. */
function listConnectors(definition: SopDefinition): { arrows: Way[]; joints: Way[] } {
  const { performers, rows } = definition.sheet;
  const sizes = { columnWidths: performers.map(() => 0), rowHeights: rows.map(() => 0) };
  const endless = { first: Infinity, next: Infinity };
  const layouts = layoutMatrixPages(definition, sizes, endless).map(({ layout }) => layout);
  const symbols = new Map(layouts.flatMap((each) => each.symbols.map((one) => [one.id, one])));
  const connectors = layouts.flatMap((each) => each.connectors);
  const ways = connectors.map(({ kind, from, to }) => {
    const [start, end] = [symbols.get(from), symbols.get(to)];
    if (start === undefined || end === undefined) throw new Error(`No ends: ${from}, ${to}`);
    return { kind, way: { from: place(start), to: place(end) } };
  });
  const listOf = (isJoint: boolean): Way[] =>
    ways.filter(({ kind }) => (kind === 'joint') === isJoint).map(({ way }) => way);
  return { arrows: listOf(false), joints: listOf(true) };
}

const sorted = (ways: readonly Way[]): string[] =>
  [...new Set(ways.map(({ from, to }) => `${from} > ${to}`))].toSorted();

const cases = SHIPPED.map(({ file }) => readShipped(file)).flatMap((definition) =>
  (['a4', 'f4'] as const).map((paper) => [definition.id, paper, definition] as const),
);

describe.each(cases)('%s on %s, printed as DOCX and read again', (_, paper, definition) => {
  let readings: readonly SheetReading[] = [];
  beforeAll(async () => {
    const bytes = await printSheet(definition, { format: 'docx', paper });
    readings = readSheets(await openSource(bytes, 'lembar.docx')).sheets;
  });

  test('is one sheet, every field of it as it was', () => {
    expect(readings.map(({ sheet }) => sheet)).toEqual([definition.sheet]);
  });

  test('has every row performed by those whose columns have its symbols', () => {
    const found = readings[0]?.rows.map(({ performers }) =>
      performers.map(({ column, basis }) => ({ column, basis })),
    );
    const expected = definition.sheet.rows.map((_row, index) => {
      const steps = definition.flow.steps.filter((step) => step.row === index + 1);
      const columns = new Set(steps.flatMap((step) => listColumns(definition, step)));
      return [...columns].map((column) => ({ column, basis: 'written' }));
    });
    expect(found).toEqual(expected);
  });

  test('is sure of every symbol', () => {
    const certainties = readings[0]?.rows.flatMap(({ symbols }) =>
      symbols.map(({ certainty }) => certainty),
    );
    expect(certainties?.length).toBeGreaterThanOrEqual(definition.sheet.rows.length);
    expect(Math.min(...(certainties ?? []))).toBeGreaterThan(0.6);
  });

  test('has every connector between the symbols that it joins', () => {
    const { arrows, joints } = listConnectors(definition);
    const found = readings[0]?.rows.flatMap(({ symbols }, index) =>
      symbols.flatMap((symbol) =>
        symbol.leadsTo.map((target) => ({
          from: place({ row: index + 1, column: symbol.column }),
          to: place(target),
        })),
      ),
    );
    expect(sorted(found ?? [])).toEqual(sorted([...arrows, ...joints]));
  });
});
