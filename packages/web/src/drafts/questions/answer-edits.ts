import type { DraftEdit, SopDefinition, StandardTime } from '@tuntas/sop';
import type { AskedValue } from './asked-value.ts';
import { setPerformers } from '../flow/change-performers.ts';
import { newId } from '../new-id.ts';
import { isStatement, statementEdits } from './statement-edits.ts';

/** What the person chose: as read, one of the choices, or words of their own. */
export type Answer =
  | { readonly kind: 'kept' }
  | { readonly kind: 'chosen'; readonly choice: string; readonly together: readonly string[] }
  | { readonly kind: 'timed'; readonly time: StandardTime }
  | { readonly kind: 'written'; readonly text: string; readonly together: readonly string[] };

/** The edits that an answer comes to; none when the value stays as it was read. */
export function answerEdits(
  definition: SopDefinition,
  asked: AskedValue,
  answer: Answer,
): readonly DraftEdit[] {
  if (answer.kind === 'timed') {
    return asked.kind === 'text' ? clockEdits(definition, asked.timed ?? [], answer.time) : [];
  }
  if (asked.kind === 'performers') return performerEdits(definition, asked.steps, answer);
  if (answer.kind === 'kept' || asked.kind === 'nothing') return [];
  const words = answer.kind === 'chosen' ? answer.choice : answer.text;
  if (answer.kind === 'chosen' && isStatement(words))
    return statementEdits(definition, asked, words);
  if (asked.kind === 'list') {
    const items = words
      .split(answer.kind === 'chosen' ? ITEM_BOUNDS : '\n')
      .flatMap((line) => line.trim() || []);
    return [{ type: 'set-sheet-list', list: asked.list, items }];
  }
  return [...(words === asked.value ? [] : [asked.pointer]), ...asked.also].map((path) => ({
    type: 'set-sheet-text',
    path,
    text: words,
  }));
}

/** Between the items of a list that is offered as a choice. */
export const ITEM_BOUNDS = ' | ';

/** The office says how long it takes; the sheet stays as it was signed. */
function clockEdits(
  { flow }: SopDefinition,
  steps: readonly string[],
  standard: StandardTime,
): readonly DraftEdit[] {
  return flow.steps
    .filter(({ id }) => steps.includes(id))
    .map(({ id, clock }) => ({
      type: 'set-clock',
      step: id,
      clock: { standard, owner: clock.owner, enforced: true },
    }));
}

/** As read is a decision too: whoever the program proposed performs the step from now on. */
function performerEdits(
  definition: SopDefinition,
  steps: readonly string[],
  answer: Exclude<Answer, { readonly kind: 'timed' }>,
): readonly DraftEdit[] {
  const { flow } = definition;
  if (answer.kind === 'kept') {
    return flow.steps.flatMap((step, at): DraftEdit[] => {
      if (!steps.includes(step.id)) return [];
      // What a proposal was read from stays beside the decision.
      if ('inferred' in step.basis.by) {
        return [{ type: 'confirm', paths: [`/flow/steps/${at}/basis/by`] }];
      }
      return [setPerformers(definition, step, step.by)];
    });
  }
  const name = answer.kind === 'chosen' ? answer.choice : answer.text;
  const known = findPerformer(definition, name);
  const id =
    known ??
    newId(
      name,
      flow.performers.map((performer) => performer.id),
    );
  const made: DraftEdit[] =
    known === undefined
      ? [{ type: 'set-performer', performer: { id, title: name.trim(), party: 'outside' } }]
      : [];
  const by = [id, ...answer.together.filter((other) => other !== id)];
  return [...made, ...steps.map((step): DraftEdit => ({ type: 'set-performers', step, by }))];
}

/** The performer of an actor column with this heading, or with this title. */
export function findPerformer({ sheet, flow }: SopDefinition, name: string): string | undefined {
  const plain = fold(name);
  const column = sheet.performers.findIndex((heading) => fold(heading.name) === plain) + 1;
  return (
    flow.performers.find((performer) => column > 0 && performer.column === column) ??
    flow.performers.find(({ title }) => fold(title) === plain)
  )?.id;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
