import type { InstrumentReply, OfferedAction } from '@tuntas/api';
import { listAnswers, scoreForm, type FormEntry } from '@tuntas/sop';
import { formTexts as texts } from '../../texts/instruments.ts';
import type { ActionDraft } from './action-draft.ts';
import type { DraftProblem } from './build-action.ts';

type FormDraft = Pick<ActionDraft, 'answers' | 'isOnPaper' | 'formSummary' | 'files'>;

/** A form that the office does not keep can only be filled in on paper. */
export function isPaper(draft: Pick<FormDraft, 'isOnPaper'>, kept: InstrumentReply | undefined) {
  return kept === undefined || draft.isOnPaper;
}

/** What the form of a step still needs; nothing where none is asked for. */
export function listFormProblems(
  { needs }: OfferedAction,
  draft: FormDraft,
  kept: InstrumentReply | undefined,
): readonly DraftProblem[] {
  if (needs.form === undefined) return [];
  if (kept === undefined || isPaper(draft, kept)) {
    const isBlank = draft.formSummary.trim() === '';
    if (isBlank) return [{ field: 'formSummary', message: texts.summaryMissing }];
    return draft.files.length > 0 ? [] : [{ field: 'formSummary', message: texts.fileMissing }];
  }
  const { instrument, version } = kept;
  const scored = scoreForm(instrument, version, listAnswers(instrument, draft.answers));
  if (scored.ok) return [];
  const message =
    scored.code === 'FORM_INCOMPLETE'
      ? texts.unanswered(scored.items.length)
      : texts.wrong(scored.items.join('; '));
  return [{ field: 'answers', message }];
}

/** The form as the machine takes it. */
export function makeForm(draft: FormDraft, kept: InstrumentReply | undefined): FormEntry {
  return kept === undefined || isPaper(draft, kept)
    ? { summary: draft.formSummary.trim() }
    : { instrumentId: kept.id, answers: listAnswers(kept.instrument, draft.answers) };
}
