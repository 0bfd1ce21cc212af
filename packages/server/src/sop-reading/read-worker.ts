import { parentPort, workerData } from 'node:worker_threads';
import { openSource, readSheets, SourceProblem } from '@tuntas/reader';
import type { ReadAnswer } from './read-answer.ts';

// The thread that does the work inside a reading process; its twin watches the memory.
// pdf.js leaves promises behind when it gives a broken file up; what they say was answered already.
process.on('unhandledRejection', () => {});
const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };
parentPort?.postMessage(JSON.stringify(await answer()));

async function answer(): Promise<ReadAnswer> {
  try {
    const document = await openSource(bytes, fileName);
    return { result: readSheets(document), document };
  } catch (error) {
    if (error instanceof SourceProblem) return { problem: error.code, detail: error.detail };
    return { problem: 'SOURCE_DAMAGED', detail: String(error) };
  }
}
