import { fork, type ChildProcess } from 'node:child_process';
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

let worker: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let current: { readonly order: Order; readonly limit: NodeJS.Timeout } | undefined;
const queue: Order[] = [];

/**
 * Prints in a process of its own, one sheet after the other: laying out and typesetting are
 * synchronous and would hold up every request of the server meanwhile. It starts with the first
 * sheet, ends when nothing was asked for a while, and never keeps this one alive by itself. A sheet
 * that takes longer than `limitMs`, not counting the wait for its turn, is given up with its process;
 * those behind it go on with a new one. A thread would not do: nothing stops the typesetter in one.
 *
 * @throws UnprintableText when a letter cannot be printed, with its place; SheetTooLarge also when the
 *   time is over; Error when printing fails otherwise.
 */
export function printApart(
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
  const printer = (worker ??= start());
  const limit = setTimeout(() => {
    giveUp(printer, new SheetTooLarge(`belum selesai setelah ${seconds(order.limitMs)} detik`));
  }, order.limitMs);
  current = { order, limit };
  printer.ref();
  printer.channel?.ref();
  const { definition, options } = order;
  printer.send({ definition, options } satisfies WorkerOrder);
}

function start(): ChildProcess {
  const printer = fork(new URL('./print-worker.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [],
    env: bareEnv(),
  });
  printer.on('message', (answer: WorkerAnswer) => {
    // What a printer says after it was given up is for nobody.
    if (worker === printer) finish((order) => settle(order, answer));
  });
  printer.on('error', (error) => giveUp(printer, error));
  printer.on('exit', () => giveUp(printer, new Error('The printing process has ended')));
  return printer;
}

/** No secrets of the server: the texts of a sheet are typed by others. */
function bareEnv(): NodeJS.ProcessEnv {
  const needed = /^(?:path|systemroot|windir|te?mp|tmpdir)$/iu;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name)));
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
  const printer = worker;
  if (printer === undefined) return;
  printer.unref();
  printer.channel?.unref();
  idle = setTimeout(() => {
    if (worker === printer) worker = undefined;
    printer.kill('SIGKILL');
  }, IDLE_MS);
  idle.unref();
}

/** The sheet it was printing fails; the next one starts a new process. */
function giveUp(printer: ChildProcess, error: Error): void {
  printer.kill('SIGKILL');
  if (worker !== printer) return;
  worker = undefined;
  finish(({ reject }) => reject(error));
}

const seconds = (ms: number): string => (ms / 1000).toLocaleString('id-ID');
