import type { SopDefinition } from '@tuntas/sop';
import { renderSheet, type PrintOptions } from '../render-sheet.ts';
import { UnprintableText } from '../typesetting/unprintable-text.ts';

/** Message to the worker, and its answer. */
export interface WorkerOrder {
  readonly definition: SopDefinition;
  readonly options: PrintOptions;
}
export type WorkerAnswer =
  | { readonly printed: Uint8Array | string }
  | { readonly unprintable: readonly string[] }
  | { readonly fault: string };

process.on('message', (order: WorkerOrder) => {
  process.send?.(answer(order));
});

function answer({ definition, options }: WorkerOrder): WorkerAnswer {
  try {
    return { printed: renderSheet(definition, options) };
  } catch (error) {
    if (error instanceof UnprintableText) return { unprintable: error.letters };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
