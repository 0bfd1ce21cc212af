import type { DraftStatus } from '@tuntas/api';
import type { DraftEdit, EditedBy, SopDefinition } from '@tuntas/sop';

/** What a reading asked, as it is kept with the draft. */
export interface KeptQuestion {
  readonly where: string;
  readonly ask: string;
  readonly why: string;
  readonly choices: readonly string[];
  readonly place: {
    readonly block: number;
    readonly row?: number;
    readonly column?: number;
  } | null;
}

/** What happened to a draft. `post` and day are in the edit itself (`by`). */
export type DraftEvent =
  | { readonly type: 'created'; readonly note: string }
  | {
      readonly type: 'edit';
      readonly edits: readonly DraftEdit[];
      readonly answers: readonly string[];
      readonly by: EditedBy;
    }
  | { readonly type: 'undo' | 'proposed' | 'discarded' }
  | { readonly type: 'returned'; readonly note: string }
  | { readonly type: 'signed'; readonly note: string };

export interface Draft {
  readonly id: string;
  readonly sop_id: string;
  readonly status: DraftStatus;
  readonly version: number;
  readonly base: SopDefinition;
  readonly definition: SopDefinition;
  readonly questions: readonly KeptQuestion[];
  readonly file_name: string;
  readonly based_on: string | null;
  readonly changed_at: string;
  readonly changed_by_name: string;
}

export interface DraftEventRow {
  readonly seq: number;
  readonly at: string;
  readonly user_name: string;
  readonly post_title: string;
  readonly entry: DraftEvent;
}
