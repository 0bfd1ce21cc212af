import { layoutMatrixPages, type SopDefinition, type SymbolShape } from '@tuntas/sop';

const SIGNS: Readonly<Record<SymbolShape, string>> = {
  capsule: '⬭',
  box: '▭',
  diamond: '◇',
  pentagon: '⬠',
};

/** For each row of the sheet and each of its actor cells the symbols drawn there, as characters. */
export function listSigns(definition: SopDefinition): string[][] {
  const { performers, rows } = definition.sheet;
  const sizes = { columnWidths: performers.map(() => 0), rowHeights: rows.map(() => 0) };
  const [page] = layoutMatrixPages(definition, sizes, { first: Infinity, next: Infinity });
  const symbols = (page?.layout.symbols ?? []).toSorted((a, b) => a.box.y - b.box.y);
  return rows.map((_, row) =>
    performers.flatMap(({ span = 1 }, column) => {
      const own = symbols.filter((one) => one.row === row + 1 && one.column === column + 1);
      // A symbol stands in the first cell of a heading that spans several.
      const signs = own.map(({ shape }) => SIGNS[shape]).join(' ');
      return [signs, ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
}
