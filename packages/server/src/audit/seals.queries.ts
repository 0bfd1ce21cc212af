import { sql, type TenantTx } from '../database/index.ts';
import type { OfficeEvent } from './audit.queries.ts';
import type { SealContent, SealedEvent, SealedHead } from './seal-content.ts';

export interface SealRow extends Omit<SealContent, 'officeId'> {
  readonly hash: Buffer;
  readonly signature: Buffer;
}

const SEAL_COLUMNS = `no, sealed_at as "sealedAt", prev_hash as "prevHash",
  heads_count as "headsCount", heads_digest as "headsDigest", events_count as "eventsCount",
  events_digest as "eventsDigest", hash, signature`;

export async function findLastSeal(tx: TenantTx): Promise<SealRow | undefined> {
  return tx.find({
    text: `select ${SEAL_COLUMNS} from seals where office_id = $1 order by no desc limit 1`,
    values: [tx.officeId],
  });
}

export async function listSeals(tx: TenantTx): Promise<SealRow[]> {
  return tx.rows({
    text: `select ${SEAL_COLUMNS} from seals where office_id = $1 order by no`,
    values: [tx.officeId],
  });
}

export async function listUnsealedHeads(tx: TenantTx, limit: number): Promise<SealedHead[]> {
  return tx.rows(sql`
    select id as "caseId", seq, head_hash as "headHash" from cases
    where office_id = ${tx.officeId} and not is_sealed
    order by id limit ${limit}`);
}

/** Until it is sealed the event waits in a list: which ones do is not told by their instants. */
export async function insertUnsealed(tx: TenantTx, eventId: string): Promise<void> {
  await tx.rows(sql`
    insert into unsealed_events (office_id, event_id) values (${tx.officeId}, ${eventId})`);
}

export async function listUnsealedEvents(tx: TenantTx, limit: number): Promise<OfficeEvent[]> {
  return tx.rows(sql`
    select e.id, e.actor_user_id as "actorUserId", e.kind, e.subject_id as "subjectId",
           e.detail, e.at
    from unsealed_events u
    join office_events e on e.office_id = ${tx.officeId} and e.id = u.event_id
    where u.office_id = ${tx.officeId}
    order by u.event_id limit ${limit}`);
}

export async function insertSeal(tx: TenantTx, seal: SealRow): Promise<void> {
  await tx.rows(sql`
    insert into seals (office_id, no, sealed_at, prev_hash, heads_count, heads_digest,
                       events_count, events_digest, hash, signature)
    values (${tx.officeId}, ${seal.no}, ${seal.sealedAt}, ${seal.prevHash}, ${seal.headsCount},
            ${seal.headsDigest}, ${seal.eventsCount}, ${seal.eventsDigest}, ${seal.hash},
            ${seal.signature})`);
}

export async function insertSealed(
  tx: TenantTx,
  no: number,
  heads: readonly SealedHead[],
  events: readonly SealedEvent[],
): Promise<void> {
  const ids = heads.map(({ caseId }) => caseId);
  const seqs = heads.map(({ seq }) => seq);
  const eventIds = events.map(({ eventId }) => eventId);
  const hashes = heads.map(({ headHash }) => headHash);
  await tx.rows(sql`
    insert into sealed_heads (office_id, seal_no, case_id, seq, head_hash)
    select ${tx.officeId}, ${no}, x.case_id, x.seq, x.head_hash
    from unnest(${ids}::uuid[], ${seqs}::int[], ${hashes}::bytea[]) as x (case_id, seq, head_hash)`);
  await tx.rows(sql`
    insert into sealed_events (office_id, seal_no, event_id, hash)
    select ${tx.officeId}, ${no}, x.event_id, x.hash
    from unnest(${eventIds}::uuid[],
                ${events.map(({ hash }) => hash)}::bytea[]) as x (event_id, hash)`);
  await tx.rows(sql`
    delete from unsealed_events
    where office_id = ${tx.officeId} and event_id = any(${eventIds}::uuid[])`);
  // A case that has moved on meanwhile stays unsealed.
  await tx.rows(sql`
    update cases c set is_sealed = true
    from unnest(${ids}::uuid[], ${seqs}::int[]) as x (case_id, seq)
    where c.office_id = ${tx.officeId} and c.id = x.case_id and c.seq = x.seq`);
}
