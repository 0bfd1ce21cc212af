import type { SopDefinition } from '../definition/definition.ts';
import { sheetDate } from '../derive/parse-sheet-day.ts';
import type { EditedBy } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';
import { followOutput } from './follow-output.ts';
import { followRequires } from './follow-requires.ts';
import { followTime } from './follow-time.ts';

/**
 * Puts other words into a text of the sheet, where the reading of the signed paper was wrong. Only
 * texts that are there can be set; what was read from a text (a NIP) goes with it, because it may not
 * be true of the new words. The day of a date is read from them anew. Clocks, requirements and papers
 * that rest on a cell of a row follow it.
 */
export function setSheetText(
  definition: SopDefinition,
  { path, text }: { readonly path: string; readonly text: string },
  by: EditedBy,
): SopDefinition {
  const keys = path.split('/').slice(1);
  const copy = structuredClone(definition);
  let node: unknown = copy;
  for (const key of keys.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      throw new EditProblem('EDIT_NOTHING_THERE', path);
    }
    node = (node as { [key: string]: unknown })[key];
  }
  const last = keys.at(-1) ?? '';
  if (keys[0] !== 'sheet' || typeof node !== 'object' || node === null) {
    throw new EditProblem('EDIT_NOTHING_THERE', path);
  }
  const place = node as { [key: string]: unknown };
  if (!Object.hasOwn(place, last) || typeof place[last] !== 'string') {
    throw new EditProblem('EDIT_NOTHING_THERE', path);
  }
  place[last] = text.replace(/\s+/gu, ' ').trim();
  if (last === 'written') {
    for (const part of ['day', 'post', 'name', 'rank', 'nip']) delete place[part];
    if (DATES.has(keys[1] ?? '')) Object.assign(place, sheetDate(place[last] as string));
  }
  const found = /^\/sheet\/rows\/(\d+)\/(time|requires|output)$/u.exec(path);
  if (found === null) return copy;
  const follow = FOLLOW[found[2] as keyof typeof FOLLOW];
  return follow(definition, copy, Number(found[1]) + 1, by);
}

const DATES: ReadonlySet<string> = new Set(['madeOn', 'revisedOn', 'effectiveOn']);
const FOLLOW = { time: followTime, requires: followRequires, output: followOutput } as const;
