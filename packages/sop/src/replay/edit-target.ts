import type { SopDefinition } from '../definition/definition.ts';
import type { DraftEdit } from '../edit/draft-edit.ts';
import { findAt } from './find-at.ts';

/**
 * What an edit puts something else in the place of, as it stands in a definition; undefined when
 * nothing is there, or when the edit only adds.
 */
export function targetOf(edit: DraftEdit, { sheet, flow }: SopDefinition): unknown {
  const step = 'step' in edit ? flow.steps.find(({ id }) => id === edit.step) : undefined;
  switch (edit.type) {
    case 'set-sheet-text':
      return findAt({ sheet }, edit.path);
    case 'set-sheet-list':
      return sheet[edit.list];
    case 'remove-row':
      return {
        words: sheet.rows[edit.row - 1],
        steps: flow.steps.filter(({ row }) => row === edit.row),
      };
    case 'set-performers':
      return step && { by: step.by, joint: step.joint, recordedBy: step.recordedBy };
    case 'set-kind':
      return step?.kind;
    case 'set-step-title':
      return step?.title;
    case 'set-exit':
      return step?.exits.find(({ exit }) => exit === edit.exit.exit);
    case 'remove-exit':
      return step?.exits.find(({ exit }) => exit === edit.exit);
    case 'remove-step':
      return step;
    case 'set-join':
      return step?.join === true;
    case 'set-clock':
      return step?.clock;
    case 'set-requirements':
      return step?.requires;
    case 'set-papers':
      return step && { produces: step.produces, uses: step.uses ?? [] };
    case 'set-form':
      return step?.form;
    case 'set-brings':
      return flow.brings;
    case 'set-performer':
      return flow.performers.find(({ id }) => id === edit.performer.id);
    case 'remove-performer':
      return flow.performers.find(({ id }) => id === edit.performer);
    case 'set-entries':
      return flow.entries;
    case 'set-start':
      return flow.start;
    case 'confirm':
    case 'insert-row':
    case 'add-step':
    case 'split-row':
      return undefined;
  }
}

const MOVING = new Set(['basis', 'row', 'alsoRows', 'no']);

/** True: the same thing is said, whoever says so and wherever it was read. */
export function isSameFact(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Without bases and row numbers, which move; keys in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, child]) => !MOVING.has(key) && child !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => [key, plain(child)]);
}
