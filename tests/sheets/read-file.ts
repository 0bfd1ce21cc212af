import { openSource, readSheets, type ReadResult } from '@tuntas/reader';

/** What the reader makes of the bytes of a file. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return readSheets(await openSource(bytes, name));
}
