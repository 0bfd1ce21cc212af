export { fold } from './fold.ts';
export { isLeftOpen, parseDay, sheetDate } from './parse-day.ts';
export { splitApprover } from './split-approver.ts';
export { splitItems, type Items } from './split-items.ts';
export { splitOffice } from './split-office.ts';
export { splitRowNumber } from './split-row-number.ts';
export { recogniseHeader, recogniseSheets } from './recognise-sheets.ts';
export { whyNoSheet } from './why-no-sheet.ts';
