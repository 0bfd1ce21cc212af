import {
  draftClock,
  draftOutput,
  draftRequirements,
  findUses,
  shorten,
  Slugs,
  type Sheet,
  type SopDefinition,
  type Step,
} from '@tuntas/sop';
import type { FlowProposal, SheetReading } from '../reading/sheet-reading.ts';
import { AddedSteps } from './added-steps.ts';
import { draftBy } from './draft-by.ts';
import { draftEntry } from './draft-entry.ts';
import { draftExits } from './draft-exits.ts';
import { draftKind } from './draft-kind.ts';
import { draftPerformers, type DraftPerformers } from './draft-performers.ts';

/** A whole activity is the best name of its step, as long as lists and buttons can show it. */
const LONGEST_TITLE = 120;

/**
 * A definition out of a reading: the sheet word for word, and a flow proposed from it with one step
 * for each row. What the sheet says has the basis `written`; everything read between the lines is
 * `inferred` and in force only after the office has decided it.
 * @param facts id of the procedure: small letters and hyphens
 */
export function draftDefinition(
  reading: SheetReading,
  { id }: { readonly id: string },
): SopDefinition {
  const { sheet } = reading;
  const performers = draftPerformers(reading);
  const ids = new Slugs();
  const papers = new Slugs();
  const added = new AddedSteps(ids, papers, performers, sheet);
  const stepIds = sheet.rows.map(({ activity }, index) => ids.take(activity, `baris-${index + 1}`));
  const steps = sheet.rows.map((_, index) =>
    draftStep(index + 1, reading, stepIds, performers, papers, added),
  );
  const start = stepIds[0] ?? added.archive();
  const all = [...linkPapers(steps, sheet), ...added.list];
  return {
    language: 1,
    id,
    version: 1,
    sheet,
    flow: {
      start,
      entries: [draftEntry(reading, performers)],
      performers: [...performers.list],
      brings: [],
      steps: all,
    },
  };
}

function draftStep(
  row: number,
  { sheet, rows, proposals }: SheetReading,
  stepIds: readonly string[],
  performers: DraftPerformers,
  papers: Slugs,
  added: AddedSteps,
): Step {
  const id = stepIds[row - 1] ?? '';
  const reading = rows[row - 1];
  const own = proposals.filter((proposal) => proposal.row === row);
  const isLast = row === sheet.rows.length;
  const { kind, inferred } = draftKind(reading, own, row, isLast, sheet.rows[row - 1]?.activity);
  const { by, basis, isOutside, ...more } = draftBy(sheet, row, reading, performers);
  const next = isLast ? (kind === 'archive' ? undefined : added.archive()) : stepIds[row];
  const exits = draftExits(id, kind, row, own, {
    next,
    nextRow: isLast ? undefined : row + 1,
    previous: stepIds[row - 2],
    stepOfRow: (at) => stepIds[at - 1],
    askForPapers: () =>
      added.complete(
        id,
        performers.list.find((one) => by.includes(one.id) && one.party === 'office')?.id,
      ),
    tellRefusal: () => added.tellRefusal(),
  });
  const alsoRows = listMergedRows(proposals, row);
  return {
    id,
    title: nameStep(sheet, row),
    row,
    ...(alsoRows.length > 0 && { alsoRows }),
    kind,
    by,
    ...more,
    requires: [...draftRequirements(sheet, row, kind)],
    produces: [...draftOutput(sheet, row, papers)],
    clock: draftClock(sheet, row, kind, isOutside),
    exits,
    basis: { kind: inferred ? { inferred } : { written: `baris ${row}, Kegiatan` }, by: basis },
  };
}

/** Rows whose cell holds the sentence of this one as well. */
function listMergedRows(proposals: readonly FlowProposal[], row: number): number[] {
  const rows = proposals.flatMap((one) =>
    one.kind === 'split-row' && one.toRow === row && one.row !== row ? [one.row] : [],
  );
  return [...new Set(rows)];
}

function nameStep({ rows }: Sheet, row: number): string {
  const activity = rows[row - 1]?.activity.replace(/^\s*\d{1,2}\s*[.)]\s*/u, '') ?? '';
  return shorten(activity, LONGEST_TITLE) || `Kegiatan baris ${row}`;
}

/** A requirement that names the output of an earlier row is that paper. */
function linkPapers(steps: readonly Step[], sheet: Sheet): readonly Step[] {
  const made = new Map<string, string>();
  return steps.map((step) => {
    const cell = sheet.rows[(step.row ?? 0) - 1]?.requires ?? '';
    const uses = findUses(step.requires, cell, made);
    for (const { id, title } of step.produces) made.set(title.toLowerCase(), id);
    return uses.length > 0 ? { ...step, uses: [...uses] } : step;
  });
}
