import { Worker } from 'node:worker_threads';
import type { ReadAnswer, ReadWork } from './read-answer.ts';
import { HEAP_MEGABYTES, type ReadLimits } from './read-limits.ts';

// A process that reads one file and ends. Standard input: one line of JSON with the name, what
// it is read as and the limits, then the bytes of the file. Standard output: a `ReadAnswer`.

/** How often the costs are looked at, in milliseconds: a fast writer fills 20 MB in that time. */
const LOOK = 8;

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const input = Buffer.concat(chunks.splice(0));
const lineEnd = input.indexOf(10);
const { fileName, work, limits } = JSON.parse(input.toString('utf8', 0, lineEnd)) as {
  fileName: string;
  work: ReadWork;
  limits: ReadLimits;
};
const bytes = new Uint8Array(input.subarray(lineEnd + 1));

const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
  workerData: { bytes, fileName, work },
  transferList: [bytes.buffer],
  env: {},
  resourceLimits: {
    maxOldGenerationSizeMb: HEAP_MEGABYTES.old,
    maxYoungGenerationSizeMb: HEAP_MEGABYTES.young,
  },
});
// The limit of a thread covers objects, not buffers; only the whole process shows everything.
setInterval(() => {
  const used = Math.round(process.memoryUsage.rss() / 1_000_000);
  if (used > limits.megabytes) {
    end({ problem: 'SOURCE_TOO_LARGE', detail: `${used} MB of memory` });
  }
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > limits.cpuMilliseconds) {
    end({ problem: 'SOURCE_TOO_LARGE', detail: `${limits.cpuMilliseconds} ms of work` });
  }
}, LOOK);
// Whoever asked may be gone.
setTimeout(() => process.exit(1), limits.milliseconds * 2);

worker.on('message', (answer: string) => end(answer));
worker.on('error', (error: Error & { code?: string }) => {
  const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const problem = isMemory ? 'SOURCE_TOO_LARGE' : 'SOURCE_DAMAGED';
  end({ problem, detail: error.message });
});
worker.on('exit', () => end({ problem: 'SOURCE_DAMAGED', detail: 'the reader gave no answer' }));

let isEnded = false;
function end(answer: ReadAnswer | string): void {
  if (isEnded) return;
  isEnded = true;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  process.stdout.write(text, () => process.exit(0));
}
