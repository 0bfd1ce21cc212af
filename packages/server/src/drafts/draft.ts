import type { DraftStatus } from '@tuntas/api';
import type { DraftEdit, EditedBy, SopDefinition } from '@tuntas/sop';

/** What a reading asked, as it is kept with the draft. */
export interface KeptQuestion {
  readonly where: string;
  readonly ask: string;
  readonly why: string;
  readonly choices: readonly string[];
  /** Further values that the same answer settles; all of them, where `where` is "rows". */
  readonly also?: readonly string[];
  /** Absent in drafts that keep a single `place`. */
  readonly places?: readonly KeptPlace[];
  readonly place?: KeptPlace | null;
}

interface KeptPlace {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
}

/** Whose SOP a draft began as; the base of the draft is how it was there. */
export interface KeptOrigin {
  readonly kind: 'office' | 'file';
  readonly office: string;
  /** Its number there. */
  readonly version: number;
  readonly title: string;
}

/** What happened to a draft. `post` and day are in the edit itself (`by`). */
export type DraftEvent =
  | { readonly type: 'created'; readonly note: string; readonly origin?: KeptOrigin }
  | {
      readonly type: 'edit';
      readonly edits: readonly DraftEdit[];
      readonly answers: readonly string[];
      readonly by: EditedBy;
    }
  | { readonly type: 'undo' | 'proposed' | 'discarded' }
  | {
      /** It was said whether it is a new version of an SOP of the office, or an SOP apart. */
      readonly type: 'placed';
      readonly sopId: string;
      readonly sopVersion: number;
      readonly basedOn: string | null;
      readonly note: string;
    }
  | {
      /** Its edits were made again over a newer version. */
      readonly type: 'rebased';
      /** Ids of the versions: now, and before. */
      readonly basedOn: string;
      readonly was: string;
      readonly base: SopDefinition;
      readonly kept: readonly Extract<DraftEvent, { readonly type: 'edit' }>[];
      readonly dropped: readonly DraftEdit[];
      readonly note: string;
    }
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
  /** Number of the version it began from; 0 when none. */
  readonly base_version: number;
  /** Number and id of the newest version of the SOP, signed or in force; 0 and null when none. */
  readonly newest_version: number;
  readonly newest_id: string | null;
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
