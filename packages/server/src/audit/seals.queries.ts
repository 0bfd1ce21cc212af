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

/**
 * When the newest seal was made that left no event behind: one with `most` events may have. Events
 * of a backlog would else grow too old to be looked at before their turn comes.
 */
export async function findSealedUpTo(tx: TenantTx, most: number): Promise<string | undefined> {
  const seal = await tx.find<{ readonly sealed_at: string }>(sql`
    select sealed_at from seals
    where office_id = ${tx.officeId} and events_count < ${most}
    order by no desc limit 1`);
  return seal?.sealed_at;
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

/** `from`: older ones were sealed or, if they came too late for that, are a finding. */
export async function listUnsealedEvents(
  tx: TenantTx,
  from: string,
  limit: number,
): Promise<OfficeEvent[]> {
  return tx.rows(sql`
    select e.id, e.actor_user_id as "actorUserId", e.kind, e.subject_id as "subjectId",
           e.detail, e.at
    from office_events e
    where e.office_id = ${tx.officeId} and e.at >= ${from}
      and not exists (
        select from sealed_events s where s.office_id = ${tx.officeId} and s.event_id = e.id)
    order by e.id limit ${limit}`);
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
  const hashes = heads.map(({ headHash }) => headHash);
  await tx.rows(sql`
    insert into sealed_heads (office_id, seal_no, case_id, seq, head_hash)
    select ${tx.officeId}, ${no}, x.case_id, x.seq, x.head_hash
    from unnest(${ids}::uuid[], ${seqs}::int[], ${hashes}::bytea[]) as x (case_id, seq, head_hash)`);
  await tx.rows(sql`
    insert into sealed_events (office_id, seal_no, event_id, hash)
    select ${tx.officeId}, ${no}, x.event_id, x.hash
    from unnest(${events.map(({ eventId }) => eventId)}::uuid[],
                ${events.map(({ hash }) => hash)}::bytea[]) as x (event_id, hash)`);
  // A case that has moved on meanwhile stays unsealed.
  await tx.rows(sql`
    update cases c set is_sealed = true
    from unnest(${ids}::uuid[], ${seqs}::int[]) as x (case_id, seq)
    where c.office_id = ${tx.officeId} and c.id = x.case_id and c.seq = x.seq`);
}
