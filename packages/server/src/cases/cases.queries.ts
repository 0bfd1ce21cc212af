import { sql, type Database, type Query, type TenantTx } from '../database/index.ts';
import type { CaseEvent, CaseState } from '@tuntas/sop';
import { TOUCH_MINUTES } from '../identity/index.ts';
import type { DoneCommand } from './case-reads.queries.ts';
import type { CasePatch } from './case-patch.ts';
import type { PerformerPost } from './posts-of-sop.ts';

/** A decided action with everything that is written for it. */
export interface StepToApply {
  readonly officeId: number;
  readonly caseId: string;
  /** Version and last seq that the decision was made on. */
  readonly version: number;
  readonly seq: number;
  readonly head: Buffer;
  readonly officeRow: string;
  readonly sopRow: string;
  readonly commandId: string;
  readonly kind: string;
  readonly requestHash: string;
  readonly userId: string;
  readonly postId: string;
  readonly capacity: string;
  readonly at: string;
  readonly state: CaseState;
  readonly patch: CasePatch;
  readonly hashes: readonly Buffer[];
  readonly reply: unknown;
  /** Decided on a session that is to be proved by the write; outcome 'changed' when it is not. */
  readonly session?: { readonly tokenHash: Buffer; readonly stamp: string } | undefined;
}

export interface StepOutcome extends DoneCommand {
  readonly outcome: 'done' | 'repeated' | 'changed';
}

/** One round trip, one commit. */
export async function applyStep(db: Database, step: StepToApply): Promise<StepOutcome> {
  const rest = [
    step.caseId,
    step.version,
    step.seq,
    step.head,
    step.officeRow,
    step.sopRow,
    step.commandId,
    step.kind,
    Buffer.from(step.requestHash, 'hex'),
    step.userId,
    step.postId,
    step.capacity,
    step.at,
    JSON.stringify(step.state),
    JSON.stringify(step.patch),
    step.hashes,
    JSON.stringify(step.reply),
  ];
  const { session } = step;
  const [outcome] = await db.call<StepOutcome>(
    session === undefined
      ? {
          name: 'apply_step',
          text: `select * from app.apply_step(${places(1 + rest.length)})`,
          values: [step.officeId, ...rest],
        }
      : {
          name: 'apply_step_in_session',
          text: `select * from app.apply_step_in_session(${places(4 + rest.length)})`,
          values: [
            step.officeId,
            session.tokenHash,
            session.stamp,
            `${TOUCH_MINUTES} minutes`,
            ...rest,
          ],
        },
  );
  if (outcome === undefined) throw new Error('apply_step gave no outcome');
  return outcome;
}

/** `$1, $2, … $count` */
function places(count: number): string {
  return Array.from({ length: count }, (_, i) => `$${i + 1}`).join(', ');
}

/** The command with its answer, when it was done. */
export async function findDoneCommand(
  tx: TenantTx,
  commandId: string,
): Promise<DoneCommand | undefined> {
  return tx.find(sql`
    select user_id as done_by, kind as done_kind, request_hash as done_hash, reply as done_reply
    from commands where office_id = ${tx.officeId} and id = ${commandId}`);
}

/** The decision named a file that is not in the case or is used already. */
export function isFileUnknown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'TU001';
}

export interface LastEntry {
  readonly at: string;
  readonly event: CaseEvent;
  readonly actor: string | null;
  readonly version: number;
  readonly sop_version_id: string;
  readonly zone: string;
}

/**
 * The newest event that tells what was done: of the events of one command the first says it, the
 * others follow from it.
 */
export async function findLastEntry(
  tx: Query & { readonly officeId: number },
  caseId: string,
): Promise<LastEntry | undefined> {
  return tx.find(sql`
    select e.at, e.event, u.name as actor, c.version, c.sop_version_id, o.zone
    from cases c
    join offices o on o.id = ${tx.officeId}
    join case_events last on last.office_id = ${tx.officeId} and last.case_id = c.id
      and last.seq = c.seq
    join case_events e on e.office_id = ${tx.officeId} and e.case_id = c.id
      and e.command_id = last.command_id
    left join users u on u.office_id = ${tx.officeId} and u.id = e.actor_user_id
    where c.office_id = ${tx.officeId} and c.id = ${caseId}
    order by e.seq limit 1`);
}

export interface NewCase {
  readonly id: string;
  readonly number: string;
  readonly agendaId: string;
  readonly personId: string | null;
  readonly sopVersionId: string;
  readonly clientName: string;
  readonly openedAt: string;
  readonly genesis: Buffer;
  readonly seq: number;
  readonly headHash: Buffer;
  readonly state: CaseState;
}

export async function insertCase(tx: TenantTx, row: NewCase): Promise<void> {
  await tx.rows(sql`
    insert into cases (office_id, id, number, agenda_id, person_id, sop_version_id, client_name,
                       opened_at, genesis, version, seq, head_hash, status, result, state,
                       closed_at, is_sealed)
    values (${tx.officeId}, ${row.id}, ${row.number}, ${row.agendaId}, ${row.personId},
            ${row.sopVersionId}, ${row.clientName}, ${row.openedAt}, ${row.genesis}, 1,
            ${row.seq}, ${row.headHash}, ${row.state.status}, ${row.state.result},
            ${JSON.stringify(row.state)}::jsonb, ${row.state.closedAt}, false)`);
}

export async function insertCaseWords(
  tx: TenantTx,
  caseId: string,
  words: readonly string[],
): Promise<void> {
  await tx.rows(sql`
    insert into case_words (office_id, word, case_id)
    select ${tx.officeId}, x.word, ${caseId} from unnest(${words}::text[]) as x (word)`);
}

export async function writeCasePatch(
  tx: TenantTx,
  write: {
    readonly caseId: string;
    readonly firstSeq: number;
    readonly userId: string;
    readonly postId: string;
    readonly capacity: string;
    readonly commandId: string;
    readonly at: string;
    readonly patch: CasePatch;
    readonly hashes: readonly Buffer[];
  },
): Promise<void> {
  await tx.rows(sql`
    select app.write_case_patch(${tx.officeId}, ${write.caseId}, ${write.firstSeq},
      ${write.userId}, ${write.postId}, ${write.capacity}, ${write.commandId}, ${write.at},
      ${JSON.stringify(write.patch)}, ${write.hashes})`);
}

/** Local day on which the letter of an agenda entry came in. */
export async function letterDayOf(tx: TenantTx, agendaId: string): Promise<string> {
  const { day } = await tx.row<{ readonly day: string }>(sql`
    select received_on as day from agenda_entries
    where office_id = ${tx.officeId} and id = ${agendaId}`);
  return day;
}

/** The agenda entry that cases are opened from, and how many already are. */
export interface LetterOfCases {
  readonly year: number;
  readonly number: number;
  readonly subject: string;
  readonly secrecy: string;
  readonly cases: number;
}

/** Holds the agenda entry, so that cases opened from it at the same time get different numbers. */
export async function lockAgendaEntry(
  tx: TenantTx,
  agendaId: string,
): Promise<LetterOfCases | undefined> {
  const entry = await tx.find<Omit<LetterOfCases, 'cases'>>(sql`
    select year, number, subject, secrecy from agenda_entries
    where office_id = ${tx.officeId} and id = ${agendaId} for update`);
  if (entry === undefined) return undefined;
  const { cases } = await tx.row<{ readonly cases: number }>(sql`
    select count(*)::int as cases from cases
    where office_id = ${tx.officeId} and agenda_id = ${agendaId}`);
  return { ...entry, cases };
}

export async function postsOfSop(
  tx: TenantTx,
  sopVersionId: string,
  today: string,
): Promise<readonly PerformerPost[]> {
  const { posts } = await tx.row<{ readonly posts: readonly PerformerPost[] }>(sql`
    select app.posts_of_sop(${tx.officeId}, ${sopVersionId}, ${today}) as posts`);
  return posts;
}

/**
 * Marks a step whose answer is overdue, on the step and on the desks; not when it has closed, the
 * case stands still, or it has been asked for anew since.
 */
export async function markReminderDue(
  tx: TenantTx,
  step: {
    readonly caseId: string;
    readonly openId: string;
    readonly askedAt: string;
    readonly at: string;
  },
): Promise<void> {
  const open = await tx.find(sql`
    update case_steps set reminder_at = ${step.at}
    where office_id = ${tx.officeId} and case_id = ${step.caseId} and open_id = ${step.openId}
      and closed_at is null
      and exists (
        select from cases c
        where c.office_id = ${tx.officeId} and c.id = ${step.caseId} and c.status = 'open')
      and not exists (
        select from case_events e
        where e.office_id = ${tx.officeId} and e.case_id = ${step.caseId}
          and e.at > ${step.askedAt}
          and (e.event ->> 'type' = 'case-resumed'
            or e.event ->> 'type' = 'case-moved' and e.event -> 'askedAnew' ? ${step.openId}))
    returning open_id`);
  if (open === undefined) return;
  await tx.rows(sql`
    update desk_lines set reminder_due = true
    where office_id = ${tx.officeId} and case_id = ${step.caseId} and open_id = ${step.openId}`);
}
