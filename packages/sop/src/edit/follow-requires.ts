import { draftRequirements } from '../derive/draft-papers.ts';
import { isNamed } from '../derive/is-named.ts';
import { Slugs } from '../derive/slugs.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Requirement, Step } from '../definition/flow.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { followUses } from './follow-uses.ts';
import { isReadFrom } from './rests-on.ts';

/**
 * The requirements of a row after other words were put into its cell. Items that rest on the old
 * words follow, with their id and what the office has said of them; items of the office's own stay.
 * @param before the definition with the old words; `row` is counted from 1
 */
export function followRequires(
  before: SopDefinition,
  after: SopDefinition,
  row: number,
  by: EditedBy,
): SopDefinition {
  const own = after.flow.steps.filter((step) => step.row === row);
  const holder = own.find((step) => step.requires.some((item) => restsOn(before, step, item, row)));
  // A list that the office made itself is not added to.
  const taker = holder ?? own.find(({ requires }) => requires.length === 0);
  const steps = after.flow.steps.map((step): Step => {
    if (step.row !== row) return step;
    const requires = followItems(before, after, step, row, step === taker, by);
    return { ...step, requires };
  });
  return followUses(before, { ...after, flow: { ...after.flow, steps } });
}

function followItems(
  before: SopDefinition,
  after: SopDefinition,
  step: Step,
  row: number,
  takesNew: boolean,
  by: EditedBy,
): Requirement[] {
  const was = draftRequirements(before.sheet, row, readAs(step));
  const is = draftRequirements(after.sheet, row, readAs(step));
  const gone = was.filter((item) => find(is, item) === undefined);
  const come = is.filter((item) => find(was, item) === undefined);
  const isRenaming = gone.length === come.length && [...gone, ...come].every(isWritten);
  const placed = new Set<Requirement>();
  const kept = step.requires.flatMap((item): Requirement[] => {
    const read = find(was, item);
    const at = read === undefined ? -1 : gone.indexOf(read);
    const next = isRenaming ? come[at] : undefined;
    if (next !== undefined) {
      placed.add(next);
      return [{ ...item, text: next.text, basis: basisAfter(item, next, by) }];
    }
    if (read === undefined) return [askAnew(before, item, row, gone)];
    const isAsRead = item.mandatory === read.mandatory && item.onlyFor === undefined;
    return at >= 0 && isAsRead ? [] : [item];
  });
  if (!takesNew) return kept;
  const reworded = step.requires.filter(
    (item) => find(was, item) === undefined && isReadFromCell(before, item, row),
  );
  const texts = reworded.map(({ text }) => text);
  const ids = new Slugs(kept.map(({ id }) => id));
  const added = come
    .filter((item) => !placed.has(item) && find(kept, item) === undefined)
    .filter(({ text }) => texts.length === 0 || !isNamed(text, texts))
    .map((item) => ({ ...item, id: ids.take(item.text, 'berkas') }));
  return inOrderOf(is, [...kept, ...added]);
}

/**
 * An item that says in other words what the cell said: nobody can tell what becomes of it, so it is
 * put before the office again when its words are gone from the cell.
 */
function askAnew(
  before: SopDefinition,
  item: Requirement,
  row: number,
  gone: readonly Requirement[],
): Requirement {
  const said = gone.find(({ text }) => isNamed(item.text, [text]));
  if (said === undefined || !isReadFromCell(before, item, row)) return item;
  const place = `baris ${row}, ${before.sheet.columns.requires || 'Kelengkapan'}`;
  return { ...item, basis: { inferred: `${place}: tulisannya diubah, dahulu “${said.text}”` } };
}

/** A step of another kind that asks for papers is read as one that receives them. */
const readAs = ({ kind, requires }: Step): Step['kind'] =>
  kind !== 'check' && requires.length > 0 ? 'receive' : kind;

/** What the row names in the order of the row, then the rest as it was. */
function inOrderOf(is: readonly Requirement[], items: readonly Requirement[]): Requirement[] {
  const named = is.flatMap((item) => find(items, item) ?? []);
  return [...named, ...items.filter((item) => !named.includes(item))];
}

function restsOn(before: SopDefinition, step: Step, item: Requirement, row: number): boolean {
  const was = draftRequirements(before.sheet, row, readAs(step));
  return find(was, item) !== undefined || isReadFromCell(before, item, row);
}

/** Another cell of the row, or what it does, may have said so as well. */
function isReadFromCell({ sheet }: SopDefinition, { basis }: Requirement, row: number): boolean {
  if (!isReadFrom(basis, row)) return false;
  const heading = sheet.columns.requires || 'Kelengkapan';
  return 'written' in basis && basis.written.toLowerCase().includes(heading.toLowerCase());
}

const basisAfter = (item: Requirement, next: Requirement, by: EditedBy) =>
  'decided' in item.basis ? decided(by) : next.basis;

const isWritten = ({ basis }: Requirement): boolean => 'written' in basis;

function find(items: readonly Requirement[], { text }: Requirement): Requirement | undefined {
  return items.find((item) => fold(item.text) === fold(text));
}

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
