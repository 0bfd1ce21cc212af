import type { SopDefinition } from '../definition/definition.ts';
import type { DraftEdit } from '../edit/draft-edit.ts';

/**
 * An edit of one definition as the same edit of another one: rows, items and columns are counted
 * anew, because they may stand elsewhere there. Undefined when its place is not to be found.
 */
export function moveEdit(
  edit: DraftEdit,
  from: SopDefinition,
  to: SopDefinition,
): DraftEdit | undefined {
  switch (edit.type) {
    case 'set-sheet-text': {
      const path = moveSheetPath(edit.path, from, to);
      return path === undefined ? undefined : { ...edit, path };
    }
    case 'remove-row': {
      const row = moveRow(edit.row, from, to);
      return row === undefined ? undefined : { ...edit, row };
    }
    case 'insert-row': {
      if (edit.at === 1) return edit;
      const above = moveRow(edit.at - 1, from, to);
      const below = above === undefined ? moveRow(edit.at, from, to) : above + 1;
      return below === undefined ? undefined : { ...edit, at: below };
    }
    case 'set-performer': {
      const { column } = edit.performer;
      if (column === undefined) return edit;
      const at = moveIndex(column - 1, from.sheet.performers, to.sheet.performers, nameOf);
      if (at === undefined) return undefined;
      return { ...edit, performer: { ...edit.performer, column: at + 1 } };
    }
    default:
      return edit;
  }
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** The row is known by its steps; where these say nothing, by its words. Both count from 1. */
function moveRow(row: number, from: SopDefinition, to: SopDefinition): number | undefined {
  const ids = from.flow.steps.filter((step) => step.row === row).map(({ id }) => id);
  const rows = new Set(
    to.flow.steps.flatMap((step) => (ids.includes(step.id) ? (step.row ?? []) : [])),
  );
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only;
  const at = moveIndex(row - 1, from.sheet.rows, to.sheet.rows, ({ activity }) => activity);
  return at === undefined ? undefined : at + 1;
}

function moveSheetPath(path: string, from: SopDefinition, to: SopDefinition): string | undefined {
  const [, , part = '', place = '', ...rest] = path.split('/');
  if (!/^\d+$/u.test(place)) return path;
  const index = Number(place);
  let moved: number | undefined;
  if (part === 'rows') {
    const row = moveRow(index + 1, from, to);
    moved = row === undefined ? undefined : row - 1;
  } else if (part === 'performers') {
    moved = moveIndex(index, from.sheet.performers, to.sheet.performers, nameOf);
  } else {
    const list = part as 'legalBases';
    moved = moveIndex(index, from.sheet[list] ?? [], to.sheet[list] ?? [], String);
  }
  return moved === undefined ? undefined : ['', 'sheet', part, String(moved), ...rest].join('/');
}

/** Where the one item that reads the same stands; where nothing was said twice on either side. */
function moveIndex<T>(
  index: number,
  from: readonly T[],
  to: readonly T[],
  wordsOf: (item: T) => string,
): number | undefined {
  const item = from[index];
  if (item === undefined) return undefined;
  const words = wordsOf(item);
  const found = to.flatMap((one, at) => (wordsOf(one) === words ? [at] : []));
  const twins = from.filter((one) => wordsOf(one) === words).length;
  if (found.length === 1 && twins === 1) return found[0];
  // Said several times: only the same place among as many can be meant.
  return found.length === twins && found.includes(index) ? index : undefined;
}
