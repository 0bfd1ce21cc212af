import { draftClock } from '../derive/draft-clock.ts';
import { readStandardTime } from '../derive/standard-time.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step, StepClock } from '../definition/flow.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { isReadFrom } from './rests-on.ts';

/**
 * The clocks of a row after other words were put into its time cell. A clock that rests on the row
 * keeps the new time; one for which the office has decided another time stays, and so does any when
 * the new words are no time.
 * @param before the definition with the old words; `row` is counted from 1
 */
export function followTime(
  before: SopDefinition,
  after: SopDefinition,
  row: number,
  by: EditedBy,
): SopDefinition {
  const steps = after.flow.steps.map((step): Step => {
    if (step.row !== row) return step;
    return { ...step, clock: followClock(before, after, { ...step, row }, by) };
  });
  return { ...after, flow: { ...after.flow, steps } };
}

function followClock(
  before: SopDefinition,
  { sheet, flow }: SopDefinition,
  { clock, kind, by: doers, row }: Step & { readonly row: number },
  by: EditedBy,
): StepClock {
  const was = standardOf(before, row);
  const is = standardOf({ sheet }, row);
  if (is === undefined || isSame(was, is) || !restsOn(clock, row, was)) return clock;
  const isOutside = doers.every(
    (id) => flow.performers.find((performer) => performer.id === id)?.party === 'outside',
  );
  const read = draftClock(sheet, row, kind, isOutside);
  const wasDecided = 'decided' in clock.basis;
  // A doubt about the new words is asked again; what the office has settled stays settled.
  const isDoubtful = !wasDecided && read.owner === clock.owner && 'inferred' in read.basis;
  const keepsEnforced = wasDecided && clock.standard !== undefined;
  return {
    standard: is,
    owner: clock.owner,
    enforced: keepsEnforced ? clock.enforced : read.enforced && clock.owner === 'office',
    basis: isDoubtful ? read.basis : decided(by),
  };
}

function standardOf({ sheet }: Pick<SopDefinition, 'sheet'>, row: number) {
  const read = readStandardTime(sheet.rows[row - 1]?.time ?? '', sheet.columns.time);
  return read.type === 'time' ? read.standard : undefined;
}

/** True: what the clock says came from the words of the row. */
function restsOn({ basis, standard }: StepClock, row: number, was: StepClock['standard']): boolean {
  if ('decided' in basis) return isSame(standard, was);
  return isReadFrom(basis, row);
}

function isSame(a: StepClock['standard'], b: StepClock['standard']): boolean {
  return a?.amount === b?.amount && a?.unit === b?.unit;
}
