import { draftClock } from '../derive/draft-clock.ts';
import { draftOutput, draftRequirements, findUses } from '../derive/draft-papers.ts';
import { Slugs } from '../derive/slugs.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { getStep, withStep } from './find-step.ts';

/**
 * The new step of a row with what the other cells of the row say: its time, the papers it asks for
 * and those that come out, as a row that was read gets them.
 * @param row counted from 1
 */
export function withRowFacts(definition: SopDefinition, stepId: string, row: number) {
  const { sheet, flow } = definition;
  const step = getStep(definition, stepId);
  const papers = [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)];
  const ids = new Slugs(papers.map(({ id }) => id));
  const earlier = flow.steps.filter((other) => other.row !== undefined && other.row < row);
  const made = new Map(
    earlier.flatMap(({ produces }) => produces.map(({ id, title }) => [title.toLowerCase(), id])),
  );
  const isOutside = step.by.every(
    (id) => flow.performers.find((performer) => performer.id === id)?.party === 'outside',
  );
  const requires = [...draftRequirements(sheet, row, step.kind)];
  const uses = findUses(requires, sheet.rows[row - 1]?.requires ?? '', made);
  return withStep(definition, stepId, {
    ...step,
    requires,
    ...(uses.length > 0 && { uses: [...uses] }),
    produces: [...draftOutput(sheet, row, ids)],
    clock: draftClock(sheet, row, step.kind, isOutside),
  });
}
