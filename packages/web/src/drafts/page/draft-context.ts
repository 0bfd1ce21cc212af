import type { DraftReply } from '@tuntas/api';
import type { DraftEdit, SopDefinition } from '@tuntas/sop';
import { createContext, useContext } from 'react';
import type { WaitingChange } from './waiting-changes.ts';

/** Why the changes that wait are not sent: another person was first, or no answer came. */
export type Halt = 'changed' | 'unsent';

/** An open draft and what can be done to it. */
export interface DraftEditor {
  readonly reply: DraftReply;
  /** As it will be once everything is stored. */
  readonly definition: SopDefinition;
  readonly questions: DraftReply['questions'];
  /** An administrator looks at a draft that is not before the head. */
  readonly canEdit: boolean;
  readonly isSaving: boolean;
  /** False when the edits do not fit; what is wrong is then in `problem`. */
  readonly apply: (edits: readonly DraftEdit[], answers?: readonly string[]) => boolean;
  readonly undo: () => void;
  readonly problem: Error | null;
  readonly dismiss: () => void;
  readonly halt: Halt | null;
  readonly waiting: readonly WaitingChange[];
  readonly goOn: () => void;
  readonly drop: () => void;
  /** Puts the reply of a command in the place of what is shown. */
  readonly show: (reply: DraftReply) => void;
}

export const DraftContext = createContext<DraftEditor | null>(null);

/** The draft that is open. Only below the page of a draft. */
export function useDraft(): DraftEditor {
  const editor = useContext(DraftContext);
  if (editor === null) throw new Error('useDraft outside the page of a draft');
  return editor;
}
