import type { BpmnReading } from '@tuntas/naskah';
import type { ReadResult, SourceDocument, SourceProblemCode } from '@tuntas/reader';

/** A file as it was read, with what it holds, for showing both side by side. */
export interface ReadFile {
  readonly result: ReadResult;
  readonly document: SourceDocument;
}

/** What a file is read as. */
export type ReadWork = 'sheet' | 'bpmn';

/** What a reading process says, as one JSON text on its standard output. */
export type ReadAnswer =
  | ReadFile
  | { readonly bpmn: BpmnReading }
  | { readonly problem: SourceProblemCode; readonly detail: string };
