import { sql, type TenantTx } from './database/database.ts';

export interface StoredCommand {
  readonly user_id: string;
  readonly kind: string;
  /** Hex. */
  readonly request_hash: string;
  readonly reply: unknown;
}

/** Takes the id. False: it was taken before; waits for a transaction that holds it right now. */
export async function claimCommand(
  tx: TenantTx,
  command: {
    readonly id: string;
    readonly userId: string;
    readonly kind: string;
    readonly requestHash: string;
    readonly at: string;
  },
): Promise<boolean> {
  const claimed = await tx.find(sql`
    insert into commands (office_id, id, user_id, kind, request_hash, at)
    values (${tx.officeId}, ${command.id}, ${command.userId}, ${command.kind},
            decode(${command.requestHash}, 'hex'), ${command.at})
    on conflict (office_id, id) do nothing
    returning id`);
  return claimed !== undefined;
}

export async function getCommand(tx: TenantTx, id: string): Promise<StoredCommand> {
  return tx.row<StoredCommand>(sql`
    select user_id, kind, encode(request_hash, 'hex') as request_hash, reply
    from commands where office_id = ${tx.officeId} and id = ${id}`);
}

export async function findCommand(tx: TenantTx, id: string): Promise<StoredCommand | undefined> {
  return tx.find<StoredCommand>(sql`
    select user_id, kind, encode(request_hash, 'hex') as request_hash, reply
    from commands where office_id = ${tx.officeId} and id = ${id}`);
}

export async function storeReply(tx: TenantTx, id: string, reply: unknown): Promise<void> {
  await tx.rows(sql`
    update commands set reply = ${JSON.stringify(reply)}::jsonb
    where office_id = ${tx.officeId} and id = ${id}`);
}
