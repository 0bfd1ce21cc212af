export { listFacts, tellClock, tellExit, type FactGroup } from './facts/list-facts.ts';
export { SheetMatrix, type RowRemark } from './sheet/sheet-matrix.tsx';
export { SopListPage } from './sop-list-page.tsx';
export { SopPage } from './sop-page.tsx';
export { SopParts } from './sop-parts.tsx';
export { SopSheet } from './sheet/sop-sheet.tsx';
