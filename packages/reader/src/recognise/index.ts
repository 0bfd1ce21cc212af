export { splitApprover } from './split-approver.ts';
export { recogniseHeader, recogniseSheets } from './recognise-sheets.ts';
export { whyNoSheet } from './why-no-sheet.ts';
