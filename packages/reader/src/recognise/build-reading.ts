import type { Sheet } from '@tuntas/sop';
import type { PartialReading, PartialRow } from '../reading/partial-reading.ts';
import type { SourcePlace } from '../source/source-document.ts';
import { actorCells, spanOf } from './actor-cells.ts';
import { actorMarks } from './actor-marks.ts';
import { askCutOff } from './ask-cut-off.ts';
import { askHeader } from './ask-header.ts';
import { askPlan } from './ask-plan.ts';
import { askRows } from './ask-rows.ts';
import { askSymbols } from './ask-symbols.ts';
import { collectRows } from './collect-rows.ts';
import type { TextField } from './column-plan.ts';
import { drawnPerformers, drawnSymbols } from './drawn-symbols.ts';
import { question, quoted } from './question-path.ts';
import type { RowDraft } from './row-draft.ts';
import type { SheetParts } from './sheet-parts.ts';
import { splitRowNumber } from './split-row-number.ts';

const FIELDS: readonly TextField[] = ['no', 'activity', 'requires', 'time', 'output', 'note'];

/** Puts the sheet together: header, matrix, what is marked in it, and what must be asked. */
export function buildReading({ header, matrices, left }: SheetParts): PartialReading | undefined {
  const [first] = matrices;
  if (first === undefined) return undefined;
  const { plan } = first;
  const { rows: drafts, footnotes, extras } = collectRows(matrices);
  const cells = actorCells(
    plan,
    matrices.flatMap(({ grid, from, to }) => grid.rows.slice(from, to)),
  );
  const drawn = drawnSymbols(matrices, drafts);
  const marked = drafts.map((draft) => actorMarks(draft, plan, cells));
  const sheetRows = drafts.map((draft, i) =>
    sheetRow(draft, plan.labels.no, marked[i]?.marks ?? []),
  );
  const rows = drafts.map((_, i): PartialRow => {
    const symbols = drawn.symbols[i] ?? [];
    const byShape = drawnPerformers(symbols, drawn.symbols[i - 1] ?? [], i, plan);
    const byMark = (marked[i]?.performers ?? []).filter(
      ({ column }) => !byShape.some((one) => one.column === column),
    );
    return { symbols, performers: [...byShape, ...byMark] };
  });
  const performers = plan.actors.map((actor) => {
    const span = plan.hasNamesInCells ? 1 : spanOf(cells, actor);
    return span > 1 ? { name: actor.name, span } : { name: actor.name };
  });
  const below = [left, ...footnotes]
    .filter((text) => text !== '')
    .map((text) =>
      question(
        'rows',
        'Apakah tulisan di bawah tabel ini perlu dicatat?',
        `Tertulis ${quoted(text)}; belum dicatat di mana pun.`,
      ),
    );
  return {
    sheet: { ...header.sheet, performers, columns: plan.labels, rows: sheetRows },
    rows,
    questions: [
      ...askHeader(header),
      ...askPlan(plan, extras, drafts.length),
      ...askRows(sheetRows, drafts, plan.labels.time),
      ...askCutOff(header.sheet, sheetRows),
      ...askSymbols(rows, plan, drawn.unplaced),
      ...below.slice(0, 1),
    ],
    places: addRowPlaces({ ...header.places }, drafts),
  };
}

function sheetRow(
  { values }: RowDraft,
  numberHeading: string | undefined,
  marks: NonNullable<Sheet['rows'][number]['marks']>,
): Sheet['rows'][number] {
  const split = numberHeading === undefined ? splitRowNumber(values.activity) : undefined;
  return {
    no: split?.no ?? values.no,
    activity: split?.activity ?? values.activity,
    requires: values.requires,
    time: values.time,
    output: values.output,
    note: values.note,
    ...(marks.length > 0 ? { marks: [...marks] } : {}),
  };
}

function addRowPlaces(
  places: Record<string, SourcePlace>,
  drafts: readonly RowDraft[],
): Record<string, SourcePlace> {
  for (const [i, draft] of drafts.entries()) {
    places[`rows[${i}]`] = { block: draft.block, row: draft.row };
    for (const field of FIELDS) {
      const place = draft.places[field];
      if (place) places[`rows[${i}].${field}`] = { block: draft.block, ...place };
    }
  }
  return places;
}
