export type * from './source/source-document.ts';
export { SourceProblem, type SourceProblemCode } from './source/source-problem.ts';
export type * from './reading/sheet-reading.ts';
export { askedPaths } from './reading/asked-paths.ts';
export { readingJson, type ReadingJson } from './reading/reading-json.ts';
export { openSource } from './formats/open-source.ts';
export { SOURCE_LIMITS } from './formats/source-limits.ts';
export { readSheets } from './read-sheets.ts';
export { draftDefinition } from './draft/index.ts';
