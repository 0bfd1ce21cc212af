import { parentPort } from 'node:worker_threads';
import type { SopDefinition } from '@tuntas/sop';
import { renderSheet, type PrintOptions } from '../render-sheet.ts';
import { UnprintableText } from '../typesetting/unprintable-text.ts';

/** Message to the worker, and its answer. */
export interface WorkerOrder {
  readonly order: number;
  readonly definition: SopDefinition;
  readonly options: PrintOptions;
}
export type WorkerAnswer =
  | { readonly order: number; readonly printed: Uint8Array | string }
  | { readonly order: number; readonly unprintable: readonly string[] }
  | { readonly order: number; readonly fault: string };

parentPort?.on('message', (order: WorkerOrder) => {
  parentPort?.postMessage(answer(order));
});

function answer({ order, definition, options }: WorkerOrder): WorkerAnswer {
  try {
    return { order, printed: renderSheet(definition, options) };
  } catch (error) {
    if (error instanceof UnprintableText) return { order, unprintable: error.letters };
    return {
      order,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
