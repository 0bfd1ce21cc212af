import type { DraftHistoryEntry, DraftReply, DraftSource, DraftSummary } from '@tuntas/api';
import { checkDefinition, parseDefinition, printDefinition, type Diagnostic } from '@tuntas/sop';
import type { Draft, DraftEventRow, DraftEvent } from './draft.ts';
import { foldEvents } from './fold-events.ts';

/** Everything the settling page shows. */
export function draftReply(
  draft: Draft,
  events: readonly DraftEventRow[],
  source: DraftSource | null,
): DraftReply {
  const { answered, canUndo } = foldEvents(
    draft.base,
    events.map(({ entry }) => entry),
  );
  const diagnostics = findingsOf(draft);
  return {
    summary: summarise(draft, answered, diagnostics),
    definition: draft.definition,
    diagnostics: [...diagnostics],
    questions: draft.questions.map((question) => ({
      ...question,
      choices: [...question.choices],
      isAnswered: answered.has(question.where),
    })),
    history: events.map(toHistory),
    canUndo: canUndo && draft.status === 'draft',
    source,
    basedOn: draft.based_on,
  };
}

export function draftSummary(draft: Draft, events: readonly DraftEvent[]): DraftSummary {
  return summarise(draft, foldEvents(draft.base, events).answered, findingsOf(draft));
}

/** Findings with the line they have in the definition file that would be released. */
function findingsOf({ definition, sop_id }: Draft): readonly Diagnostic[] {
  const { diagnostics, positions } = parseDefinition(printDefinition(definition), `${sop_id}.yaml`);
  return [...diagnostics, ...checkDefinition(definition, positions)];
}

function summarise(
  draft: Draft,
  answered: ReadonlySet<string>,
  diagnostics: readonly Diagnostic[],
): DraftSummary {
  const { sheet, version } = draft.definition;
  return {
    id: draft.id,
    sopId: draft.sop_id,
    sopVersion: version,
    title: sheet.title.trim() || sheet.name.trim() || draft.file_name,
    number: sheet.number,
    status: draft.status,
    version: draft.version,
    rows: sheet.rows.length,
    openQuestions: draft.questions.filter(({ where }) => !answered.has(where)).length,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    fileName: draft.file_name,
    changedAt: draft.changed_at,
    changedBy: draft.changed_by_name,
  };
}

function toHistory({ seq, at, user_name, post_title, entry }: DraftEventRow): DraftHistoryEntry {
  const common = { seq, at, by: user_name, post: post_title };
  if (entry.type !== 'edit') {
    return { ...common, type: entry.type, ...('note' in entry ? { note: entry.note } : {}) };
  }
  const type = entry.edits.length === 0 ? 'kept' : 'edit';
  return { ...common, type, edits: [...entry.edits], answers: [...entry.answers] };
}
