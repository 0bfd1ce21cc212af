export { SheetMatrix, type RowRemark } from './sheet/sheet-matrix.tsx';
export { SopListPage } from './sop-list-page.tsx';
export { SopPage } from './sop-page.tsx';
