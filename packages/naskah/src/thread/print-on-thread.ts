import { Worker } from 'node:worker_threads';
import type { SopDefinition } from '@tuntas/sop';
import type { PrintOptions } from '../render-sheet.ts';
import { findLetters } from '../sheet/find-letters.ts';
import { demandPrintableSize, SheetTooLarge } from '../sheet/sheet-too-large.ts';
import { UnprintableText } from '../typesetting/unprintable-text.ts';
import type { WorkerAnswer, WorkerOrder } from './print-worker.ts';

interface Order extends WorkerOrder {
  readonly limitMs: number;
  readonly resolve: (printed: Uint8Array | string) => void;
  readonly reject: (error: Error) => void;
}

/** After this long without work the worker ends and gives its memory (130 MB) back. */
const IDLE_MS = 30_000;

/** A sheet of 40 rows takes well under a second; this leaves room for a machine under load. */
const LIMIT_MS = 20_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let current: { readonly order: Order; readonly limit: NodeJS.Timeout } | undefined;
const queue: Order[] = [];

/**
 * Prints on a thread of its own, one sheet after the other: laying out and typesetting are
 * synchronous and would hold up every request of the server meanwhile. The thread starts with the
 * first sheet, ends when nothing was asked for a while, and never keeps the process alive by itself.
 * A sheet that takes longer than `limitMs`, not counting the wait for its turn, is given up with its
 * thread; those behind it go on with a new one.
 *
 * @throws UnprintableText when a letter cannot be printed, with its place; SheetTooLarge also when the
 *   time is over; Error when printing fails otherwise.
 */
export function printOnThread(
  definition: SopDefinition,
  options: PrintOptions,
  limitMs = LIMIT_MS,
): Promise<Uint8Array | string> {
  return new Promise((resolve, reject) => {
    demandPrintableSize(definition);
    queue.push({ definition, options, limitMs, resolve, reject });
    if (current === undefined) printNext();
  });
}

function printNext(): void {
  clearTimeout(idle);
  const order = queue.shift();
  if (order === undefined) {
    rest();
    return;
  }
  const thread = (worker ??= start());
  const limit = setTimeout(() => {
    void thread.terminate();
    giveUp(thread, new SheetTooLarge(`belum selesai setelah ${seconds(order.limitMs)} detik`));
  }, order.limitMs);
  current = { order, limit };
  thread.ref();
  const { definition, options } = order;
  thread.postMessage({ definition, options } satisfies WorkerOrder);
}

function start(): Worker {
  const thread = new Worker(new URL('./print-worker.ts', import.meta.url));
  thread.on('message', (answer: WorkerAnswer) => {
    // What a thread says after it was given up is for nobody.
    if (worker === thread) finish((order) => settle(order, answer));
  });
  thread.on('error', (error) => giveUp(thread, error));
  thread.on('exit', () => giveUp(thread, new Error('The printing thread has ended')));
  return thread;
}

function settle(order: Order, answer: WorkerAnswer): void {
  if ('printed' in answer) order.resolve(answer.printed);
  else if ('fault' in answer) order.reject(new Error(answer.fault));
  else {
    const { unprintable } = answer;
    order.reject(new UnprintableText(unprintable, findLetters(order.definition, unprintable)));
  }
}

/** The sheet in work has its answer; the next one begins. */
function finish(tell: (order: Order) => void): void {
  if (current !== undefined) {
    clearTimeout(current.limit);
    tell(current.order);
  }
  current = undefined;
  printNext();
}

function rest(): void {
  const thread = worker;
  if (thread === undefined) return;
  thread.unref();
  idle = setTimeout(() => {
    if (worker === thread) worker = undefined;
    void thread.terminate();
  }, IDLE_MS);
  idle.unref();
}

/** The sheet it was printing fails; the next one starts a new thread. */
function giveUp(thread: Worker, error: Error): void {
  if (worker !== thread) return;
  worker = undefined;
  finish(({ reject }) => reject(error));
}

const seconds = (ms: number): string => (ms / 1000).toLocaleString('id-ID');
