import type { FileRef } from '@tuntas/api';
import type { VerdictDraft } from './checklist.ts';

/** Everything typed for one open step (or for the berkas as a whole) and not yet acknowledged. */
export interface ActionDraft {
  /** Key of the form that is open, see `keyOf`; null when only the buttons show. */
  readonly form: string | null;
  /** The one command id of this draft, kept until the server has acknowledged the action. */
  readonly commandId: string;
  /** Version sent with a command whose answer never came; the retry must be the same request. */
  readonly sent: { readonly expectedVersion: number; readonly body: string } | null;
  readonly as: string;
  readonly reason: string;
  readonly note: string;
  readonly verdicts: VerdictDraft;
  readonly instruction: string;
  readonly dueOn: string;
  readonly copyTo: readonly string[];
  readonly receivedBy: string;
  readonly receivedOn: string;
  readonly chosen: readonly string[];
  readonly sendTo: string;
  readonly files: readonly FileRef[];
  /** Answers to the form of the step, by item. */
  readonly answers: Readonly<Record<string, string>>;
  /** The form was filled in on paper: what came out of it counts, not the answers. */
  readonly isOnPaper: boolean;
  readonly formSummary: string;
}

export function emptyDraft(commandId: string): ActionDraft {
  return {
    form: null,
    commandId,
    sent: null,
    as: '',
    reason: '',
    note: '',
    verdicts: {},
    instruction: '',
    dueOn: '',
    copyTo: [],
    receivedBy: '',
    receivedOn: '',
    chosen: [],
    sendTo: '',
    files: [],
    answers: {},
    isOnPaper: false,
    formSummary: '',
  };
}

const PREFIX = 'tuntas.draft.';

/** `place`: user, case and open step; drafts of another user are never shown. */
export function draftKey(userId: string, caseId: string, place: string): string {
  return `${PREFIX}${userId}.${caseId}.${place}`;
}

/** Reads a draft back; one that cannot be read counts as none. */
export function findDraft(storage: Storage, key: string): ActionDraft | undefined {
  try {
    const text = storage.getItem(key);
    if (!text) return undefined;
    const value = JSON.parse(text) as Partial<ActionDraft> | null;
    return value?.commandId ? { ...emptyDraft(value.commandId), ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft. Storage may be full or forbidden: the form itself still holds the words. */
export function keepDraft(storage: Storage, key: string, draft: ActionDraft): void {
  try {
    storage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
}

export function dropDraft(storage: Storage, key: string): void {
  storage.removeItem(key);
}
