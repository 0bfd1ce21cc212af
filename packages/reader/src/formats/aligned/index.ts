export type { AlignedLine, Piece } from './aligned-line.ts';
export { alignedTable, type AlignedTable } from './aligned-table.ts';
export { splitRegions } from './split-regions.ts';
export type { AlignedColumn } from './find-columns.ts';
