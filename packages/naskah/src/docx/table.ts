import { twips, twipWidths } from './units.ts';
import { element } from './xml.ts';

export interface CellLook {
  /** Grid columns that it covers; default 1. */
  readonly span?: number;
  /** First of the cells that are one from top to bottom, or one that goes on. */
  readonly merge?: 'restart' | 'continue';
  readonly align?: 'top' | 'center';
  /** Between words and lines, in points; default 0. */
  readonly padding?: { readonly side: number; readonly top: number };
  /** RRGGBB. */
  readonly fill?: string;
  /** Sides without a line. */
  readonly open?: readonly ('top' | 'left' | 'bottom' | 'right')[];
}

export interface Cell extends CellLook {
  /** Paragraphs; a cell must end with one. */
  readonly content: string;
}

export interface RowLook {
  /** In points; words that need more make the row higher. */
  readonly height?: number;
  readonly exact?: boolean;
  /** Repeated on top of every page. */
  readonly isHeading?: boolean;
  /** May go on on the next page. */
  readonly breaks?: boolean;
}

export interface Row extends RowLook {
  readonly cells: readonly Cell[];
}

export interface TableLook {
  /** Widths of the grid columns in points. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly lines?: 'all' | 'rows' | 'none';
  /** Said by screen readers. */
  readonly caption: string;
}

/** A table of fixed widths, its left line on the margin. */
export function table({ widths, rows, lines = 'all', caption }: TableLook): string {
  const grid = twipWidths(widths);
  const total = grid.reduce((sum, width) => sum + width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
  const borders = sides.map((side) => {
    const isDrawn = lines === 'all' || (lines === 'rows' && !/V$|left|right/.test(side));
    return element(`w:${side}`, isDrawn ? LINE_LOOK : { 'w:val': 'nil' });
  });
  const none = { 'w:w': 0, 'w:type': 'dxa' };
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    element('w:tblInd', none),
    element('w:tblBorders', {}, ...borders),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ...['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, none)),
    ),
    element('w:tblCaption', { 'w:val': caption }),
  );
  const columns = grid.map((width) => element('w:gridCol', { 'w:w': width }));
  return element(
    'w:tbl',
    {},
    properties,
    element('w:tblGrid', {}, ...columns),
    ...rows.map((row) => tableRow(row, grid)),
  );
}

const LINE_LOOK = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '282828' };

function tableRow(
  { cells, height, exact, isHeading, breaks }: Row,
  grid: readonly number[],
): string {
  let at = 0;
  const written = cells.map((cell) => {
    const width = grid.slice(at, at + (cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    at += cell.span ?? 1;
    return tableCell(cell, width);
  });
  const properties = element(
    'w:trPr',
    {},
    breaks === true ? '' : element('w:cantSplit', {}),
    height === undefined
      ? ''
      : element('w:trHeight', {
          'w:val': twips(height),
          'w:hRule': exact === true ? 'exact' : 'atLeast',
        }),
    isHeading === true ? element('w:tblHeader', {}) : '',
  );
  return element('w:tr', {}, properties, ...written);
}

function tableCell(
  { span = 1, merge, align, padding, fill, open = [], content }: Cell,
  width: number,
): string {
  const inset = (side: string, points: number): string =>
    element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' });
  const sides = (['top', 'left', 'bottom', 'right'] as const).filter((side) => open.includes(side));
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
    merge === undefined ? '' : element('w:vMerge', { 'w:val': merge }),
    sides.length === 0
      ? ''
      : element(
          'w:tcBorders',
          {},
          ...sides.map((side) => element(`w:${side}`, { 'w:val': 'nil' })),
        ),
    fill === undefined
      ? ''
      : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
    padding === undefined
      ? ''
      : element(
          'w:tcMar',
          {},
          inset('top', padding.top),
          inset('left', padding.side),
          inset('bottom', padding.top),
          inset('right', padding.side),
        ),
    align === 'center' ? element('w:vAlign', { 'w:val': 'center' }) : '',
  );
  return element('w:tc', {}, properties, content);
}
