import type { CaseAction } from './action.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { WorkCalendar } from '../clock/calendar.ts';

/** Refusals of the machine. The server puts them into its catalogue with an Indonesian sentence. */
export const MACHINE_REFUSALS = [
  'STEP_NOT_OPEN',
  'EXIT_UNKNOWN',
  'NOT_A_PERFORMER',
  'REASON_REQUIRED',
  'VERDICTS_REQUIRED',
  'REQUIREMENT_UNKNOWN',
  'REQUIREMENTS_UNMET',
  'NOTHING_MISSING',
  'DISPOSISI_REQUIRED',
  'RECEIPT_REQUIRED',
  'FORM_REQUIRED',
  'FORM_UNKNOWN',
  'FORM_INCOMPLETE',
  'FORM_ANSWER_INVALID',
  'FORM_PAPER_REQUIRED',
  'CHOICE_REQUIRED',
  'CHOICE_INVALID',
  'CONFIRMATION_MISSING',
  'CONFIRMATION_NOT_NEEDED',
  'ALREADY_CONFIRMED',
  'SEND_BACK_TARGET_INVALID',
  'CASE_SUSPENDED',
  'CASE_NOT_SUSPENDED',
  'CASE_CLOSED',
  'CASE_NOT_CLOSED',
  'REOPEN_TARGET_INVALID',
  'ENTRY_UNKNOWN',
  'NOTE_REQUIRED',
] as const;
export type MachineRefusalCode = (typeof MACHINE_REFUSALS)[number];

/** `detail`: values for the sentence, such as the texts of the missing requirements. */
export interface MachineRefusal {
  readonly code: MachineRefusalCode;
  readonly detail: Readonly<Record<string, string | readonly string[]>>;
}

/** Work to be done after the commit, as data. Handed to the job runner in the same transaction. */
export type Effect = {
  /** Ask again when an outside party has not answered by then (kind `forward`, third-party clocks). */
  readonly kind: 'remind';
  readonly openId: string;
  readonly at: string;
};

export type Decision =
  | {
      readonly ok: true;
      readonly events: readonly CaseEvent[];
      readonly effects: readonly Effect[];
      /** State after the events: always equal to folding them. */
      readonly state: CaseState;
    }
  | { readonly ok: false; readonly refusal: MachineRefusal };

/** What deciding may know besides the case: the instant and the office's working time. */
export interface Moment {
  /** UTC instant, ISO 8601. */
  readonly now: string;
  readonly calendar: WorkCalendar;
  /** The instrument whose answers the action brings, as the office keeps it. */
  readonly instrument?: { readonly definition: Instrument; readonly version: number } | undefined;
}

/** An exit or a case action that the machine would accept now (permissions not considered). */
export interface AvailableAction {
  readonly type: CaseAction['type'];
  readonly openId?: string;
  readonly stepId?: string;
  readonly exit?: string;
  readonly label: string;
  readonly tone: 'forward' | 'back' | 'refuse' | 'wait' | 'close' | 'neutral';
  /** Performer ids that may do it; empty for actions on the whole case. */
  readonly by: readonly string[];
  /** Step ids it leads to; empty when it ends the case or stays. */
  readonly to: readonly string[];
  readonly needs: {
    readonly reason: boolean;
    readonly verdicts: 'all-met' | 'some-unmet' | null;
    readonly disposisi: boolean;
    readonly receipt: boolean;
    /** Slug of the instrument to be filled in. */
    readonly form?: string;
    readonly choose: boolean;
  };
}
