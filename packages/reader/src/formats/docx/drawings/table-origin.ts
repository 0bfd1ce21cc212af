import type { TableGrid } from '../tables/table-grid.ts';
import type { PageSetup } from './page-setup.ts';

/** How far right of the text's left edge a table begins. */
export function tableLeft(grid: TableGrid, page: PageSetup): number {
  const { alignment, indent, cellPadding } = grid.source;
  const width = grid.widths.reduce((sum, column) => sum + column, 0);
  if (alignment === 'center') return (page.textWidth - width) / 2;
  if (alignment === 'right') return page.textWidth - width;
  return indent - (page.hangsTables ? cellPadding : 0);
}
