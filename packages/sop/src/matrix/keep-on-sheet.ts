import type { SopDefinition } from '../definition/definition.ts';
import { KINDS } from '../definition/kinds.ts';
import type { DrawnStep } from './drawn-steps.ts';
import type { Links, StepLink } from './links.ts';

/** The steps and links of the printed sheet. */
export interface SheetDrawing {
  readonly drawn: readonly DrawnStep[];
  readonly links: Links;
}

/**
 * What the sheet itself shows, without the list beside it: exits to added steps are left out, and
 * so are refusals that end the case outside the rows. What somebody with a column does between,
 * such as the applicant who completes the papers, is a return to where that column last acted; an
 * outside party without a column, sent back by a check, brings the papers again where they were received.
 *
 * A decision of which only one way is left is drawn as a process, because a diamond has two ways
 * out. The step after which the sheet has nothing more is the end capsule; where a way back leaves
 * it too, or another way on, the capsule stands below it.
 */
export function keepOnSheet(
  definition: SopDefinition,
  links: Links,
  drawn: readonly DrawnStep[],
): SheetDrawing {
  const steps = [...links.steps, ...listOwnReturns(definition, links, drawn)];
  const plain = new Set<string>();
  const ending = new Set<string>();
  const kept: DrawnStep[] = [];
  const moved = new Map<DrawnStep, DrawnStep>();
  const ends: StepLink[] = [];
  for (const from of drawn) {
    const here = { ...from, band: kept.push(from) - 1 };
    kept[here.band] = here;
    moved.set(from, here);
    const shown = new Set(steps.filter((link) => link.from === from).map(({ exit }) => exit));
    const closing = from.step.exits.filter((exit) => links.closing.has(exit));
    const isEnding = closing.length > 0 && shown.size === 0;
    const ways = new Set([...shown, ...closing]);
    const isDecision = KINDS[from.step.kind].symbol === 'decision';
    if (isDecision && (isEnding || ways.size < 2)) plain.add(from.step.id);
    if (isEnding) ending.add(from.step.id);
    else if (closing[0] !== undefined) {
      const end = endBelow(here, kept.length);
      kept.push(end);
      ends.push({ from: here, to: end, exit: closing[0], through: [] });
    }
  }
  const relinked = steps.flatMap((link): StepLink[] => {
    const from = moved.get(link.from);
    const to = moved.get(link.to);
    return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
  });
  return {
    drawn: kept,
    links: {
      ...links,
      steps: [...relinked, ...ends],
      beside: [],
      selves: [],
      plain,
      ending,
      onSheet: true,
    },
  };
}

function endBelow({ step, row, lead }: DrawnStep, band: number): DrawnStep {
  return {
    step: { ...step, id: `${step.id}.end`, title: `Baris ${row}: selesai`, kind: 'archive' },
    row,
    band,
    columns: [lead],
    lead,
    standIn: 'end',
  };
}

/**
 * Ways that come back to their own step through somebody whose column has acted before it, or
 * through outside parties without a column.
 */
function listOwnReturns(
  { flow }: SopDefinition,
  { selves }: Links,
  drawn: readonly DrawnStep[],
): StepLink[] {
  const columnOf = new Map(flow.performers.map(({ id, column }) => [id, column]));
  const stepOf = new Map(flow.steps.map((step) => [step.id, step]));
  return selves.flatMap(({ from, exit, through }): StepLink[] => {
    const columns = through.flatMap((id) => stepOf.get(id)?.by.map((by) => columnOf.get(by)) ?? []);
    const isOutside =
      from.step.kind === 'check' &&
      through.length > 0 &&
      columns.every((column) => column === undefined);
    const to = drawn.findLast(
      (step) =>
        step.band < from.band &&
        (isOutside ? step.step.kind === 'receive' : columns.includes(step.lead)),
    );
    return to === undefined ? [] : [{ from, to, exit, through }];
  });
}
