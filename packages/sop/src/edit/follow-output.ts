import { draftOutput } from '../derive/draft-papers.ts';
import { isNamed } from '../derive/is-named.ts';
import { Slugs } from '../derive/slugs.ts';
import type { Basis } from '../definition/basis.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Paper, Step } from '../definition/flow.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { followUses } from './follow-uses.ts';
import { isReadFrom } from './rests-on.ts';

/**
 * What comes out of a row after other words were put into its output cell. A paper that rests on the
 * old words gets the new name and keeps its id; it goes when nothing comes out any more, unless
 * another step needs it. Papers of the office's own stay.
 * @param before the definition with the old words; `row` is counted from 1
 */
export function followOutput(
  before: SopDefinition,
  after: SopDefinition,
  row: number,
  by: EditedBy,
): SopDefinition {
  const { steps, brings } = after.flow;
  const ids = new Slugs(
    [...brings, ...steps.flatMap(({ produces }) => produces)].map(({ id }) => id),
  );
  const [was] = draftOutput(before.sheet, row, new Slugs());
  const [is] = draftOutput(after.sheet, row, ids);
  const own = steps.filter((step) => step.row === row);
  const holder = own.find(({ produces }) => findResting(produces, was, row) !== undefined);
  // What the office has put in the place of the words stays; the checker says how they differ.
  const taker = own.some(({ produces }) => produces.length > 0) ? undefined : own[0];
  const next = steps.map((step): Step => {
    if (step === holder) {
      return {
        ...step,
        produces: rename(after, step, findResting(step.produces, was, row), was, is, by),
      };
    }
    return step === taker && is !== undefined ? { ...step, produces: [is] } : step;
  });
  return followUses(before, { ...after, flow: { ...after.flow, steps: next } });
}

function findResting(
  produces: readonly Paper[],
  was: Paper | undefined,
  row: number,
): Paper | undefined {
  if (was === undefined) return undefined;
  return (
    produces.find((paper) => isTitle(paper, was)) ??
    produces.find(
      ({ basis }) =>
        !('decided' in basis) && cellOf(basis) === cellOf(was.basis) && isReadFrom(basis, row),
    )
  );
}

const isTitle = (paper: Paper, was: Paper): boolean =>
  paper.title.toLowerCase() === was.title.toLowerCase();

/** A paper that says in other words what the cell said is put before the office again. */
function askAnew(paper: Paper, was: Paper, is: Paper | undefined): Paper {
  if (is !== undefined && isNamed(paper.title, [is.title])) return paper;
  const place = cellOf(was.basis) ?? '';
  return { ...paper, basis: { inferred: `${place}: tulisannya diubah, dahulu “${was.title}”` } };
}

/** The cell that a paper was read from: "baris 2, Output". */
function cellOf(basis: Basis): string | undefined {
  const said = 'written' in basis ? basis.written : 'inferred' in basis ? basis.inferred : '';
  return said.split(': “')[0];
}

function rename(
  { flow }: SopDefinition,
  step: Step,
  resting: Paper | undefined,
  was: Paper | undefined,
  is: Paper | undefined,
  by: EditedBy,
): Paper[] {
  return step.produces.flatMap((paper): Paper[] => {
    if (paper !== resting) return [paper];
    if (was !== undefined && 'written' in paper.basis && !isTitle(paper, was)) {
      return [askAnew(paper, was, is)];
    }
    if (is === undefined) {
      return flow.steps.some(({ id, uses }) => id !== step.id && uses?.includes(paper.id))
        ? [paper]
        : [];
    }
    const kind = paper.kind === was?.kind ? is.kind : paper.kind;
    const basis = 'decided' in paper.basis ? decided(by) : is.basis;
    return [{ ...paper, title: is.title, kind, basis }];
  });
}
