import type { ActingCapacity, PostPower } from '@tuntas/api';
import { sql, type Database, type Query, type TenantTx } from '../database/database.ts';

export interface SessionRow {
  readonly user_id: string;
  readonly user_name: string;
  readonly email: string;
  readonly must_change_password: boolean;
  readonly office_name: string;
  readonly zone: string;
  readonly is_demo: boolean;
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly capacity: ActingCapacity;
    readonly powers: readonly PostPower[];
  }[];
  /** Versions of the rows this rests on. */
  readonly stamp: string;
}

/** One round trip; a named statement: it stands before every request. */
export async function findSessionRow(
  db: Database,
  officeId: number,
  tokenHash: Buffer,
  at: { readonly now: string; readonly idle: string; readonly touch: string },
): Promise<SessionRow | undefined> {
  const [row] = await db.call<SessionRow>({
    name: 'find_session',
    text: 'select * from app.find_session($1, $2, $3, $4, $5)',
    values: [officeId, tokenHash, at.now, at.idle, at.touch],
  });
  return row;
}

export interface LoginRow {
  readonly office_id: number;
  readonly user_id: string;
}

/** `email` in lower case. */
export async function findLogin(reference: Query, email: string): Promise<LoginRow | undefined> {
  return reference.find<LoginRow>(
    sql`select office_id, user_id from logins where email = ${email}`,
  );
}

export async function insertLogin(
  tx: Query,
  login: { readonly email: string; readonly officeId: number; readonly userId: string },
): Promise<void> {
  await tx.rows(sql`
    insert into logins (email, office_id, user_id)
    values (${login.email}, ${login.officeId}, ${login.userId})`);
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password_hash: string;
  readonly is_active: boolean;
}

export async function findAccount(tx: TenantTx, userId: string): Promise<AccountRow | undefined> {
  return tx.find<AccountRow>(sql`
    select id, name, email, password_hash, is_active
    from users where office_id = ${tx.officeId} and id = ${userId}`);
}

/** The same; until the transaction ends nobody changes its password or closes it. */
export async function lockAccount(tx: TenantTx, userId: string): Promise<AccountRow | undefined> {
  return tx.find<AccountRow>(sql`
    select id, name, email, password_hash, is_active
    from users where office_id = ${tx.officeId} and id = ${userId} for share`);
}

export async function insertSession(
  tx: TenantTx,
  session: {
    readonly tokenHash: Buffer;
    readonly userId: string;
    readonly at: string;
    readonly expiresAt: string;
  },
): Promise<void> {
  await tx.rows(sql`
    insert into sessions (office_id, token_hash, user_id, created_at, last_seen_at, expires_at)
    values (${tx.officeId}, ${session.tokenHash}, ${session.userId}, ${session.at}, ${session.at},
            ${session.expiresAt})`);
}

export async function deleteSession(tx: TenantTx, tokenHash: Buffer): Promise<void> {
  await tx.rows(
    sql`delete from sessions where office_id = ${tx.officeId} and token_hash = ${tokenHash}`,
  );
}

/** All sessions of the user but the one to keep. */
export async function deleteSessionsOf(
  tx: TenantTx,
  userId: string,
  keepTokenHash: Buffer | null,
): Promise<void> {
  await tx.rows(sql`
    delete from sessions where office_id = ${tx.officeId} and user_id = ${userId}
      and (${keepTokenHash}::bytea is null or token_hash <> ${keepTokenHash}::bytea)`);
}

export async function deleteEndedSessions(
  tx: TenantTx,
  at: { readonly now: string; readonly idleSince: string },
): Promise<void> {
  await tx.rows(sql`
    delete from sessions where office_id = ${tx.officeId}
      and (expires_at <= ${at.now} or last_seen_at <= ${at.idleSince})`);
}

export async function deleteOldCommands(tx: TenantTx, before: string): Promise<void> {
  await tx.rows(sql`delete from commands where office_id = ${tx.officeId} and at < ${before}`);
}

/** Only when the password is still the one that was compared; false: somebody was faster. */
export async function updatePassword(
  tx: TenantTx,
  userId: string,
  oldHash: string,
  newHash: string,
): Promise<boolean> {
  const changed = await tx.find(sql`
    update users set password_hash = ${newHash}, must_change_password = false
    where office_id = ${tx.officeId} and id = ${userId} and password_hash = ${oldHash}
    returning id`);
  return changed !== undefined;
}
