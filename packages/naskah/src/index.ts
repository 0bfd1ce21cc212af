export { printSheet } from './print-sheet.ts';
export { printText } from './text/print-text.ts';
export type { PrintOptions, SheetFormat } from './render-sheet.ts';
export type { PaperName } from './sheet/paper.ts';
export { SheetTooLarge } from './sheet/sheet-too-large.ts';
export { UnprintableText } from './typesetting/unprintable-text.ts';
export { printBpmn } from './bpmn/print-bpmn.ts';
export { readBpmn, type BpmnReading } from './bpmn/read-bpmn.ts';
export { tellNote, type BpmnNote } from './bpmn/bpmn-note.ts';
