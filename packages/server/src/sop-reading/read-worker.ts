import { parentPort, workerData } from 'node:worker_threads';
import type { BpmnReading } from '@tuntas/naskah';
import { openSource, readSheets, SourceProblem } from '@tuntas/reader';
import type { ReadAnswer, ReadWork } from './read-answer.ts';

// The thread that does the work inside a reading process; its twin watches the memory.
// pdf.js leaves promises behind when it gives a broken file up; what they say was answered already.
process.on('unhandledRejection', () => {});
const { bytes, fileName, work } = workerData as {
  bytes: Uint8Array;
  fileName: string;
  work: ReadWork;
};
parentPort?.postMessage(JSON.stringify(await answer()));

async function answer(): Promise<ReadAnswer> {
  try {
    if (work === 'bpmn') return { bpmn: await readBpmnBytes() };
    const document = await openSource(bytes, fileName);
    return { result: readSheets(document), document };
  } catch (error) {
    if (error instanceof SourceProblem) return { problem: error.code, detail: error.detail };
    return { problem: 'SOURCE_DAMAGED', detail: String(error) };
  }
}

async function readBpmnBytes(): Promise<BpmnReading> {
  const { readBpmn } = await import('@tuntas/naskah');
  // A letter that is none is as good as any other: the names in the file are for people.
  return readBpmn(new TextDecoder().decode(bytes));
}
