import { parentPort } from 'node:worker_threads';
import { compile, type TypesettingJob } from './compile.ts';

/** Message to the worker, and its answer. */
export interface WorkerOrder {
  readonly order: number;
  readonly job: TypesettingJob;
}
export type WorkerAnswer =
  | { readonly order: number; readonly output: unknown }
  | { readonly order: number; readonly fault: string };

parentPort?.on('message', ({ order, job }: WorkerOrder) => {
  parentPort?.postMessage(answer(order, job));
});

function answer(order: number, job: TypesettingJob): WorkerAnswer {
  try {
    return { order, output: compile(job) };
  } catch (error) {
    return { order, fault: error instanceof Error ? error.message : String(error) };
  }
}
