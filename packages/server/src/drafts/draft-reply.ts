import type {
  DraftHistoryEntry,
  DraftPlacing,
  DraftQuestion,
  DraftReply,
  DraftSource,
  DraftSummary,
  OtherDraft,
} from '@tuntas/api';
import { askedPaths } from '@tuntas/reader';
import { followRows, type Diagnostic, type EndedTable } from '@tuntas/sop';
import { draftFindings } from './draft-findings.ts';
import type { Draft, DraftEventRow, DraftEvent, KeptQuestion } from './draft.ts';
import { foldEvents, type FoldedEvents } from './fold-events.ts';

/** Everything the settling page shows. `ended`: what is no longer in force; else what ships. */
export function draftReply(
  draft: Draft,
  events: readonly DraftEventRow[],
  {
    source,
    others,
    placing,
    instruments,
  }: {
    readonly source: DraftSource | null;
    readonly others: readonly OtherDraft[];
    readonly placing: DraftPlacing;
    /** Names of the assessment forms of the office. */
    readonly instruments: readonly string[];
  },
  ended?: EndedTable,
): DraftReply {
  const folded = foldEvents(
    draft.base,
    events.map(({ entry }) => entry),
  );
  const diagnostics = draftFindings(draft, ended, instruments);
  return {
    summary: summarise(draft, folded, diagnostics, originIn(events.map(({ entry }) => entry))),
    placing,
    others: [...others],
    newestId: draft.newest_id,
    definition: draft.definition,
    diagnostics: [...diagnostics],
    questions: draft.questions.map((question) => toQuestion(question, folded)),
    history: events.map(toHistory),
    canUndo: folded.canUndo && draft.status === 'draft',
    source,
    basedOn: draft.based_on,
  };
}

/** Rows that were put in or taken out move what is asked; a question about rows that are gone is void. */
function toQuestion(question: KeptQuestion, { answered, edits }: FoldedEvents): DraftQuestion {
  const { where, ask, why, place = null } = question;
  const paths = askedPaths(question).flatMap((path) => followRows(path, edits) ?? []);
  return {
    where,
    ask,
    why,
    choices: [...question.choices],
    paths,
    places: [...(question.places ?? (place === null ? [] : [place]))],
    isAnswered: paths.length === 0 || answered.has(where),
  };
}

export function draftSummary(draft: Draft, events: readonly DraftEvent[]): DraftSummary {
  const folded = foldEvents(draft.base, events);
  return summarise(draft, folded, draftFindings(draft), originIn(events));
}

const originIn = (events: readonly DraftEvent[]): string =>
  events.find((event) => event.type === 'created')?.note ?? '';

function summarise(
  draft: Draft,
  folded: FoldedEvents,
  diagnostics: readonly Diagnostic[],
  origin: string,
): DraftSummary {
  const { sheet, version } = draft.definition;
  const isOpen = draft.status === 'draft' || draft.status === 'proposed';
  return {
    id: draft.id,
    sopId: draft.sop_id,
    // Another draft may have become the version that this one was to be.
    sopVersion: isOpen ? draft.newest_version + 1 : version,
    revises: draft.base_version,
    newest: draft.newest_version,
    title: sheet.title.trim() || sheet.name.trim() || draft.file_name,
    number: sheet.number,
    status: draft.status,
    isReturned: draft.status === 'draft' && folded.isReturned,
    version: draft.version,
    rows: sheet.rows.length,
    openQuestions: draft.questions.filter((one) => !toQuestion(one, folded).isAnswered).length,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    proposals: diagnostics.filter(({ code }) => code === 'BASIS_INFERRED').length,
    fileName: draft.file_name,
    origin,
    changedAt: draft.changed_at,
    changedBy: draft.changed_by_name,
  };
}

function toHistory({ seq, at, user_name, post_title, entry }: DraftEventRow): DraftHistoryEntry {
  const common = { seq, at, by: user_name, post: post_title };
  if (entry.type === 'rebased') {
    return { ...common, type: entry.type, note: entry.note, edits: [...entry.dropped] };
  }
  if (entry.type !== 'edit') {
    return { ...common, type: entry.type, ...('note' in entry ? { note: entry.note } : {}) };
  }
  const type = entry.edits.length === 0 ? 'kept' : 'edit';
  return { ...common, type, edits: [...entry.edits], answers: [...entry.answers] };
}
