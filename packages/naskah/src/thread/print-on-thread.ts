import { Worker } from 'node:worker_threads';
import type { SopDefinition } from '@tuntas/sop';
import type { PrintOptions } from '../render-sheet.ts';
import { findLetters } from '../sheet/find-letters.ts';
import { UnprintableText } from '../typesetting/unprintable-text.ts';
import type { WorkerAnswer, WorkerOrder } from './print-worker.ts';

interface Waiting {
  readonly definition: SopDefinition;
  readonly resolve: (printed: Uint8Array | string) => void;
  readonly reject: (error: Error) => void;
}

/** After this long without work the worker ends and gives its memory (130 MB) back. */
const IDLE_MS = 30_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let orders = 0;
const waiting = new Map<number, Waiting>();

/**
 * Prints on a thread of its own, one sheet after the other: laying out and typesetting are
 * synchronous and would hold up every request of the server meanwhile. The thread starts with the
 * first sheet, ends when nothing was asked for a while, and never keeps the process alive by itself.
 *
 * @throws UnprintableText when a letter cannot be printed, with its place; Error when printing fails otherwise.
 */
export function printOnThread(
  definition: SopDefinition,
  options: PrintOptions,
): Promise<Uint8Array | string> {
  clearTimeout(idle);
  const thread = (worker ??= start());
  return new Promise((resolve, reject) => {
    orders += 1;
    waiting.set(orders, { definition, resolve, reject });
    thread.ref();
    thread.postMessage({ order: orders, definition, options } satisfies WorkerOrder);
  });
}

function start(): Worker {
  const thread = new Worker(new URL('./print-worker.ts', import.meta.url));
  thread.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.order);
    waiting.delete(answer.order);
    if ('printed' in answer) asked?.resolve(answer.printed);
    else if ('fault' in answer) asked?.reject(new Error(answer.fault));
    else if (asked !== undefined) {
      const { unprintable } = answer;
      asked.reject(new UnprintableText(unprintable, findLetters(asked.definition, unprintable)));
    }
    if (waiting.size === 0) rest(thread);
  });
  thread.on('error', (error) => giveUp(thread, error));
  thread.on('exit', () => giveUp(thread, new Error('The printing thread has ended')));
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
