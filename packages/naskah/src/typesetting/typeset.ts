import { Worker } from 'node:worker_threads';
import type { TypesettingJob } from './compile.ts';
import { UnprintableText } from './unprintable-text.ts';
import type { WorkerAnswer, WorkerOrder } from './typesetting-worker.ts';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** After this long without work the worker ends and gives its memory (130 MB) back. */
const IDLE_MS = 30_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let orders = 0;
const waiting = new Map<number, Waiting>();

/**
 * Sets a document on a thread of its own, one after the other: the compiler is synchronous and
 * would hold up every request of the server meanwhile. The thread starts with the first document,
 * ends when nothing was asked for a while, and never keeps the process alive by itself.
 *
 * @returns bytes for `pdf`, a string for `svg`, the measured value for `measured`.
 * @throws UnprintableText when the font lacks a letter; Error when the compiler fails otherwise.
 */
export function typeset(job: TypesettingJob): Promise<unknown> {
  clearTimeout(idle);
  const thread = (worker ??= start());
  return new Promise<unknown>((resolve, reject) => {
    orders += 1;
    waiting.set(orders, { resolve, reject });
    thread.ref();
    thread.postMessage({ order: orders, job } satisfies WorkerOrder);
  });
}

function start(): Worker {
  const thread = new Worker(new URL('./typesetting-worker.ts', import.meta.url));
  thread.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.order);
    waiting.delete(answer.order);
    if ('fault' in answer) asked?.reject(toError(answer.fault));
    else asked?.resolve(answer.output);
    if (waiting.size === 0) rest(thread);
  });
  thread.on('error', (error) => giveUp(thread, error));
  thread.on('exit', () => giveUp(thread, new Error('The typesetting thread has ended')));
  return thread;
}

function rest(thread: Worker): void {
  thread.unref();
  idle = setTimeout(() => {
    if (worker === thread) worker = undefined;
    void thread.terminate();
  }, IDLE_MS);
  idle.unref();
}

/** What it was still asked for fails; the next document starts a new thread. */
function giveUp(thread: Worker, error: Error): void {
  if (worker !== thread) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

function toError(fault: string): Error {
  const letters = [...fault.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)];
  return letters.length > 0
    ? new UnprintableText([...new Set(letters.map((found) => readLetter(found[1] ?? '')))])
    : new Error(fault);
}

/** The compiler writes a letter without a shape as `\u{f0b7}`, with its backslash doubled or not. */
function readLetter(written: string): string {
  return written.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
