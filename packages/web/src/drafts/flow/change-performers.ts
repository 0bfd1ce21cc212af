import type { DraftEdit, SopDefinition, Step } from '@tuntas/sop';
import { newId } from '../new-id.ts';

/** Who performs a step from now on; what goes with several or with outside parties is kept. */
export function setPerformers(
  { flow }: SopDefinition,
  step: Step,
  by: readonly string[],
  extra: { readonly joint?: 'any' | 'each'; readonly recordedBy?: readonly string[] } = {},
): DraftEdit {
  const joint = extra.joint ?? step.joint;
  const recordedBy = extra.recordedBy ?? step.recordedBy ?? [];
  const isOutside = flow.performers.some(({ id, party }) => party === 'outside' && by.includes(id));
  return {
    type: 'set-performers',
    step: step.id,
    by: [...by],
    ...(by.length > 1 && joint !== undefined ? { joint } : {}),
    ...(isOutside && recordedBy.length > 0 ? { recordedBy: [...recordedBy] } : {}),
  };
}

/**
 * A click on an actor cell: its post performs the step instead of the others of the sheet, or, with
 * `isMore`, beside them; clicked again it is taken away unless it is the last. Outside parties that
 * perform the step too stay only beside somebody.
 */
export function clickCell(
  definition: SopDefinition,
  step: Step,
  column: number,
  isMore: boolean,
): readonly DraftEdit[] {
  const { id, made } = performerAt(definition, column);
  const others = step.by.filter((one) => one !== id);
  const isThere = others.length < step.by.length;
  const by = !isMore ? [id] : isThere ? others : [...others, id];
  return by.length === 0 ? [] : [...made, setPerformers(definition, step, by)];
}

/** A symbol moved to another column of its row: that post performs in the place of the other. */
export function moveSymbol(
  definition: SopDefinition,
  step: Step,
  from: number,
  to: number,
): readonly DraftEdit[] {
  const gone = definition.flow.performers.find(({ column }) => column === from)?.id;
  if (gone === undefined || from === to) return [];
  const { id, made } = performerAt(definition, to);
  const by = [...new Set(step.by.map((one) => (one === gone ? id : one)))];
  return [...made, setPerformers(definition, step, by)];
}

/** Who stands in a column, and the edit that makes a performer of it where nobody does yet. */
function performerAt({ flow, sheet }: SopDefinition, column: number) {
  const known = flow.performers.find((performer) => performer.column === column);
  if (known !== undefined) return { id: known.id, made: [] };
  const title = sheet.performers[column - 1]?.name ?? '';
  const id = newId(
    title,
    flow.performers.map((performer) => performer.id),
  );
  const performer = { id, title, party: 'office' as const, column };
  return { id, made: [{ type: 'set-performer' as const, performer }] };
}

/** An outside party that the draft does not know yet performs the step too. */
export function addParty(definition: SopDefinition, step: Step, title: string): DraftEdit[] {
  const taken = definition.flow.performers.map(({ id }) => id);
  const id = newId(title, taken);
  const { type, ...performing } = setPerformers(definition, step, [...step.by, id]) as Extract<
    DraftEdit,
    { type: 'set-performers' }
  >;
  return [
    { type: 'set-performer', performer: { id, title: title.trim(), party: 'outside' } },
    { type, ...performing },
  ];
}
