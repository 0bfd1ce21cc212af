import type { ReadResult, SourceDocument, SourceProblem, SourceProblemCode } from '@tuntas/reader';

/** A file as it was read, with what it holds, for showing both side by side. */
export interface ReadFile {
  readonly result: ReadResult;
  readonly document: SourceDocument;
}

/** What a reading process says, as one JSON text on its standard output. */
export type ReadAnswer =
  ReadFile | { readonly problem: SourceProblemCode; readonly detail: string };

/** What a problem says beside its code. */
export const detailOf = ({ code, message }: SourceProblem): string =>
  message.slice(`${code}: `.length);
