import type { ActingCapacity, ClientCorrection, FileRef, InboxReply } from '@tuntas/api';
import type { CaseEvent, CaseState } from '@tuntas/sop';
import type { Database } from '../database/index.ts';
import type { PerformerPost } from './posts-of-sop.ts';

/** A command that was done before, with its answer. */
export interface DoneCommand {
  readonly done_by: string | null;
  readonly done_kind: string | null;
  readonly done_hash: Buffer | null;
  readonly done_reply: unknown;
}

export interface CaseForAction {
  readonly sop_version_id: string;
  readonly agenda_id: string;
  readonly number: string;
  readonly client_name: string;
  readonly version: number;
  readonly seq: number;
  readonly head_hash: Buffer;
  readonly state: CaseState;
  /** Changes whenever the row of the office does. */
  readonly office_row: string;
  /** Changes whenever the SOP version is bound anew. */
  readonly sop_row: string;
}

/** One round trip: everything that deciding needs to know; undefined when there is no such case. */
export async function readCaseForAction(
  db: Database,
  officeId: number,
  caseId: string,
): Promise<CaseForAction | undefined> {
  const rows = await db.call<CaseForAction>({
    name: 'read_case_for_action',
    text: 'select * from app.read_case_for_action($1, $2)',
    values: [officeId, caseId],
  });
  return rows[0];
}

/** One event as the page of a case reads it. */
export interface TimelineRow {
  readonly seq: number;
  readonly event: CaseEvent;
  readonly actor: string | null;
  readonly post: string | null;
  readonly capacity: ActingCapacity | null;
}

export interface CasePageRow {
  readonly number: string;
  readonly version: number;
  readonly state: CaseState;
  readonly opened_at: string;
  readonly sop_version_id: string;
  /** Null in a case about the letter itself, as is everything of the client. */
  readonly person_id: string | null;
  readonly case_name: string;
  readonly nik_cipher: Buffer | null;
  readonly kk_cipher: Buffer | null;
  readonly born_on: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly agenda_id: string;
  readonly agenda_year: number;
  readonly agenda_number: number;
  readonly sender: string;
  readonly subject: string;
  readonly received_on: string;
  readonly secrecy: string;
  readonly office_row: string;
  readonly posts: readonly PerformerPost[];
  readonly files: readonly FileRef[];
  readonly timeline: readonly TimelineRow[];
  readonly letter_files: readonly FileRef[];
  readonly corrections: readonly ClientCorrection[];
}

/** One round trip; the look is noted in the read log without waiting for the disk. */
export async function readCasePage(
  db: Database,
  ask: {
    readonly officeId: number;
    readonly caseId: string;
    readonly userId: string;
    readonly readId: string;
    readonly now: string;
  },
): Promise<CasePageRow | undefined> {
  const rows = await db.call<CasePageRow>({
    name: 'read_case_page',
    text: 'select * from app.read_case_page($1, $2, $3, $4, $5)',
    values: [ask.officeId, ask.caseId, ask.userId, ask.readId, ask.now],
  });
  return rows[0];
}

export interface DeskLine {
  readonly case_id: string;
  readonly open_id: string;
  /** As PostgreSQL writes it into JSON: keep as text for the cursor. */
  readonly due_key: string;
  readonly due_at: string | null;
  readonly opened_at: string;
  readonly sop_version_id: string;
  readonly step_id: string;
  readonly case_number: string;
  readonly client_name: string;
  readonly is_suspended: boolean;
  readonly came_back_because: string | null;
  /** Why the case stands still, null while it does not. */
  readonly suspended_because: string | null;
  /** Day of the newest disposisi that names one. */
  readonly wanted_on: string | null;
  readonly reminder_due: boolean;
  readonly urgency: string;
}

export interface Desk {
  readonly items: readonly DeskLine[];
  readonly counts: InboxReply['counts'];
}

/** Where the page before ended: due, opened, case, open step. */
export type DeskCursor = readonly [string, string, string, string];

export async function readDesk(
  db: Database,
  ask: {
    readonly officeId: number;
    readonly postIds: readonly string[];
    readonly now: string;
    readonly filter: string;
    readonly sopVersionId: string | null;
    /** Lower case. */
    readonly search: string;
    readonly after: DeskCursor;
    readonly limit: number;
  },
): Promise<Desk> {
  const [row] = await db.call<{ readonly desk: Desk }>({
    name: 'read_desk',
    text: 'select app.read_desk($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as desk',
    values: [
      ask.officeId,
      ask.postIds,
      ask.now,
      ask.filter,
      ask.sopVersionId,
      ask.search,
      ...ask.after,
      ask.limit,
    ],
  });
  if (row === undefined) throw new Error('read_desk gave nothing');
  return row.desk;
}
