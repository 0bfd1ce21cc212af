import { scoreForm } from '../instrument/score-form.ts';
import type { FormResult } from '../instrument/instrument.ts';
import type { TakeExit } from './action.ts';
import type { MachineRefusal, Moment } from './decision.ts';
import { refuse } from './decision-draft.ts';
import type { PreparedStep, UsableExit } from './prepare-definition.ts';

/** The form that an exit asks for; undefined when it may be taken without. */
export function formOf({ step }: PreparedStep, { rule }: UsableExit): string | undefined {
  const goesOn = rule.tone === 'forward' || rule.tone === 'close';
  return goesOn ? step.form : undefined;
}

/**
 * The result of the form of a step: answers to the instrument of the office, or the words of one
 * that was filled in on paper and lies among the files. On the ways back it may be missing.
 */
export function readForm(
  prepared: PreparedStep,
  usable: UsableExit,
  { form: entry, files = [] }: TakeExit,
  { instrument }: Moment,
):
  | { readonly ok: true; readonly result: FormResult | undefined }
  | { readonly ok: false; readonly refusal: MachineRefusal } {
  const { form } = prepared.step;
  if (entry === undefined) {
    const asked = formOf(prepared, usable);
    return asked === undefined
      ? { ok: true, result: undefined }
      : refuse('FORM_REQUIRED', { form: asked });
  }
  if (form === undefined) return refuse('FORM_UNKNOWN', { form: '' });
  if (entry.answers !== undefined) {
    if (instrument?.definition.slug !== form) return refuse('FORM_UNKNOWN', { form });
    const scored = scoreForm(instrument.definition, instrument.version, entry.answers);
    return scored.ok
      ? { ok: true, result: scored.result }
      : refuse(scored.code, { items: scored.items });
  }
  const summary = entry.summary?.trim() ?? '';
  if (summary === '' || files.length === 0) return refuse('FORM_PAPER_REQUIRED', { form });
  return { ok: true, result: { form, summary } };
}
