import type { ReadResult, SourceDocument, SourceProblemCode } from '@tuntas/reader';

/** A file as it was read, with what it holds, for showing both side by side. */
export interface ReadFile {
  readonly result: ReadResult;
  readonly document: SourceDocument;
}

/** What a reading process says, as one JSON text on its standard output. */
export type ReadAnswer =
  ReadFile | { readonly problem: SourceProblemCode; readonly detail: string };
