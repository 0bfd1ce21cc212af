import type { Paper, Requirement, Step } from '../definition/flow.ts';
import type { StepKind } from '../definition/kinds.ts';
import type { Sheet } from '../definition/sheet.ts';
import { listCellItems } from './cell-items.ts';
import { readPaperKind } from './paper-kind.ts';
import { shorten } from './shorten.ts';
import { Slugs } from './slugs.ts';
import { findStatedThing, isOnlyState } from './stated-thing.ts';

/**
 * The papers that a row asks for, item by item. Only a post that receives or checks looks at papers,
 * and a tool or a book of the office is nothing that anybody brings: the rest of the cell stays on the
 * sheet (`listLeftOnSheet`).
 */
export function draftRequirements(
  { columns, rows }: Sheet,
  row: number,
  kind: StepKind,
): readonly Requirement[] {
  if (kind !== 'check' && kind !== 'receive') return [];
  const { requires = '', activity = '' } = rows[row - 1] ?? {};
  const slugs = new Slugs();
  const basis = { written: `baris ${row}, ${columns.requires || 'Kelengkapan'}` };
  const papers = listCellItems(requires).filter((item) => item.kind === 'paper');
  const items = papers.map(({ text }): Requirement => ({
    id: slugs.take(text, 'berkas'),
    text,
    mandatory: kind === 'check',
    basis,
  }));
  if (kind !== 'check' || items.length > 0) return items;
  // A check of nothing could never find anything missing.
  const inferred = `baris ${row} memeriksa berkas tanpa menyebut isinya: “${shorten(activity)}”`;
  const id = slugs.take('kelengkapan berkas', 'kelengkapan');
  return [{ id, text: 'Kelengkapan berkas', mandatory: true, basis: { inferred } }];
}

/**
 * What comes out of a row: named by the sheet, which does not say what kind of paper it is. A cell
 * that only says how an earlier paper stands brings out none.
 */
export function draftOutput(sheet: Sheet, row: number, ids: Slugs): readonly Paper[] {
  const title = (sheet.rows[row - 1]?.output ?? '').trim();
  if (!/\p{L}{2}/u.test(title) || isOnlyState(sheet, row)) return [];
  const { kind, because } = readPaperKind(title, listTexts(sheet));
  const place = `baris ${row}, ${sheet.columns.output || 'Output'}`;
  return [
    {
      id: ids.take(title, `hasil-baris-${row}`),
      title: shorten(title),
      kind,
      basis: { inferred: `${place}: “${shorten(title)}” ${because}` },
    },
  ];
}

/** Where a sheet may spell out what an output cell abbreviates. */
const listTexts = ({ name, title, rows }: Sheet): readonly string[] => [
  ...[name, title],
  ...rows.flatMap(({ activity, requires, output }) => [activity, requires, output]),
];

/**
 * Papers made before that a step needs: a requirement, an entry of the cell, or the whole cell, that names one.
 * @param made ids of papers by title in small letters
 */
export function findUses(
  requires: Step['requires'],
  cell: string,
  made: ReadonlyMap<string, string>,
): readonly string[] {
  const items = listCellItems(cell).map(({ text }) => text);
  const texts = [...requires.map(({ text }) => text), ...items, cell];
  return [
    ...new Set(
      texts.flatMap(
        (text) => made.get(text.toLowerCase()) ?? made.get(findStatedThing(text) ?? '') ?? [],
      ),
    ),
  ];
}
