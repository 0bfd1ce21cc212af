import type { CaseEvent, CaseState, SopDefinition } from '@tuntas/sop';
import { sql, type Database, type TenantTx } from '../database/index.ts';
import type { OfficeEvent } from './audit.queries.ts';
import type { SealedEvent, SealedHead } from './seal-content.ts';

export interface CaseToVerify {
  readonly id: string;
  readonly number: string;
  readonly agenda_id: string;
  readonly person_id: string | null;
  readonly sop_version_id: string;
  readonly opened_at: string;
  readonly genesis: Buffer;
  readonly version: number;
  readonly seq: number;
  readonly head_hash: Buffer;
  readonly status: string;
  readonly result: string | null;
  readonly state: CaseState;
  readonly is_sealed: boolean;
  readonly entries: readonly {
    readonly seq: number;
    readonly at: string;
    readonly user: string | null;
    readonly post: string | null;
    readonly capacity: string | null;
    readonly command: string;
    readonly event: CaseEvent;
    /** Hex. */
    readonly hash: string;
  }[];
  readonly seals: readonly { readonly no: number; readonly seq: number; readonly hash: string }[];
}

/** Cases after an id with their whole chains, as one statement sees them: others may be at work. */
export async function listCasesToVerify(
  tx: TenantTx,
  after: string,
  limit: number,
): Promise<CaseToVerify[]> {
  return tx.rows(sql`
    select c.id, c.number, c.agenda_id, c.person_id, c.sop_version_id, c.opened_at, c.genesis,
           c.version, c.seq, c.head_hash, c.status, c.result, c.state, c.is_sealed,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'seq', e.seq, 'at', e.at, 'user', e.actor_user_id, 'post', e.actor_post_id,
                     'capacity', e.actor_capacity, 'command', e.command_id, 'event', e.event,
                     'hash', encode(e.hash, 'hex')) order by e.seq), '[]')
            from case_events e where e.office_id = ${tx.officeId} and e.case_id = c.id) as entries,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'no', h.seal_no, 'seq', h.seq, 'hash', encode(h.head_hash, 'hex'))
                     order by h.seal_no), '[]')
            from sealed_heads h where h.office_id = ${tx.officeId} and h.case_id = c.id) as seals
    from cases c
    where c.office_id = ${tx.officeId} and c.id > ${after}
    order by c.id limit ${limit}`);
}

/** Cases that a seal names and that are no longer there. */
export async function listRemovedCases(tx: TenantTx): Promise<string[]> {
  const rows = await tx.rows<{ readonly case_id: string }>(sql`
    select distinct h.case_id from sealed_heads h
    where h.office_id = ${tx.officeId}
      and not exists (
        select from cases c where c.office_id = ${tx.officeId} and c.id = h.case_id)
    order by h.case_id`);
  return rows.map(({ case_id }) => case_id);
}

export async function countCases(tx: TenantTx): Promise<number> {
  const { n } = await tx.row<{ readonly n: number }>(sql`
    select count(*)::int as n from cases where office_id = ${tx.officeId}`);
  return n;
}

export async function listSealedHeads(tx: TenantTx, no: number): Promise<SealedHead[]> {
  return tx.rows(sql`
    select case_id as "caseId", seq, head_hash as "headHash" from sealed_heads
    where office_id = ${tx.officeId} and seal_no = ${no}`);
}

export interface SealedEventRow extends SealedEvent {
  /** Null when the event is gone. */
  readonly event: OfficeEvent | null;
}

export async function listSealedEvents(tx: TenantTx, no: number): Promise<SealedEventRow[]> {
  const rows = await tx.rows<OfficeEvent & { eventId: string; hash: Buffer }>(sql`
    select s.event_id as "eventId", s.hash, e.id, e.actor_user_id as "actorUserId", e.kind,
           e.subject_id as "subjectId", e.detail, e.at
    from sealed_events s
    left join office_events e on e.office_id = ${tx.officeId} and e.id = s.event_id
    where s.office_id = ${tx.officeId} and s.seal_no = ${no}`);
  return rows.map(({ eventId, hash, id, ...rest }) => ({
    eventId,
    hash,
    event: id === null ? null : { id, ...rest },
  }));
}

/** Neither sealed nor waiting for it: not written by the application. */
export async function listStrayEvents(tx: TenantTx): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(sql`
    select e.id from office_events e
    where e.office_id = ${tx.officeId}
      and not exists (
        select from sealed_events s where s.office_id = ${tx.officeId} and s.event_id = e.id)
      and not exists (
        select from unsealed_events u where u.office_id = ${tx.officeId} and u.event_id = e.id)
    order by e.id`);
  return rows.map(({ id }) => id);
}

export interface SopToVerify {
  readonly id: string;
  readonly source: string;
  readonly sha256: string;
  readonly file_name: string;
  readonly definition: SopDefinition;
  /** Hash in the office log of the release; null when there is none. */
  readonly released_sha256: string | null;
}

export async function listSopsToVerify(tx: TenantTx): Promise<SopToVerify[]> {
  return tx.rows(sql`
    select v.id, v.source, v.sha256, v.file_name, v.definition,
           (select e.detail ->> 'sha256' from office_events e
            where e.office_id = ${tx.officeId} and e.kind = 'sop-released'
              and e.subject_id = v.id::text
            order by e.id limit 1) as released_sha256
    from sop_versions v where v.office_id = ${tx.officeId} order by v.id`);
}

/** Seals from number `from` on that are gone although what they sealed still names them. */
export async function listLostSeals(tx: TenantTx, from: number): Promise<number[]> {
  const rows = await tx.rows<{ readonly no: number }>(sql`
    select h.seal_no as no from sealed_heads h
    where h.office_id = ${tx.officeId} and h.seal_no >= ${from}
    union
    select e.seal_no from sealed_events e
    where e.office_id = ${tx.officeId} and e.seal_no >= ${from}
    order by no`);
  return rows.map(({ no }) => no);
}

/** Numbers that history still names although the office itself is gone. */
export async function listLostOffices(db: Database): Promise<number[]> {
  const rows = await db.reference.rows<{ readonly office_id: number }>(sql`
    select x.office_id from (
      select office_id from office_events union select office_id from case_events
      union select office_id from seals union select office_id from cases
      union select office_id from agenda_entries
    ) as x
    where not exists (select from offices o where o.id = x.office_id)
    order by x.office_id`);
  return rows.map(({ office_id }) => office_id);
}

export async function listOffices(db: Database): Promise<number[]> {
  const rows = await db.reference.rows<{ readonly id: number }>(
    sql`select id from offices order by id`,
  );
  return rows.map(({ id }) => id);
}
