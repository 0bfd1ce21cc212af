import { createHash, createHmac } from 'node:crypto';
import type { TenantTx } from './database/database.ts';
import type { Actor } from './http/actor.ts';
import { Refusal } from './refusal.ts';
import { claimCommand, findCommand, getCommand, storeReply } from './run-command.queries.ts';
import type { Secrets } from './secrets.ts';
import type { Services } from './services.ts';

/** A command as it is told apart from others: same id, same person, same kind, same request. */
export interface Command {
  readonly actor: Actor;
  /** The client's `idempotency-key`, a UUID. */
  readonly commandId: string;
  /** kebab-case name of the command, such as `create-post`. */
  readonly kind: string;
  /** Everything that was asked: parameters and body. Plain JSON. */
  readonly request: unknown;
}

/**
 * Does the work of a command once, in one transaction of the actor's office, and keeps the reply
 * under the command id. The same command again gets the kept reply and nothing is done; another
 * command under the same id is refused (`COMMAND_ID_REUSED`). Two at the same time are serialised
 * by the primary key: the second waits and then finds the reply of the first.
 *
 * `work` may run again when the transaction is retried; its reply must be plain JSON without
 * secrets, because it is stored. A refusal thrown by `work` rolls everything back, the id too.
 */
export async function runCommand<Reply>(
  services: Services,
  command: Command,
  work: (tx: TenantTx) => Promise<Reply>,
): Promise<Reply> {
  const { actor, commandId: id, kind } = command;
  const requestHash = keyedHash(services.secrets, command.request);
  return services.db.office(actor.officeId, async (tx) => {
    const at = services.clock().toISOString();
    if (await claimCommand(tx, { id, userId: actor.userId, kind, requestHash, at })) {
      const reply = await work(tx);
      await storeReply(tx, id, reply);
      return reply;
    }
    const done = await getCommand(tx, id);
    const isSame =
      done.user_id === actor.userId && done.kind === kind && done.request_hash === requestHash;
    if (!isSame) throw new Refusal('COMMAND_ID_REUSED');
    return done.reply as Reply;
  });
}

/**
 * The kept reply of a command that is done, before work outside the transaction is begun for it.
 * Refuses COMMAND_ID_REUSED as `runCommand` does.
 */
export async function findDoneReply<Reply>(
  services: Services,
  { actor, commandId, kind, request }: Command,
): Promise<Reply | undefined> {
  const done = await services.db.office(actor.officeId, (tx) => findCommand(tx, commandId));
  if (done === undefined) return undefined;
  const isSame =
    done.user_id === actor.userId &&
    done.kind === kind &&
    done.request_hash === keyedHash(services.secrets, request);
  if (!isSame) throw new Refusal('COMMAND_ID_REUSED');
  return done.reply as Reply;
}

/**
 * What is stored of a request. Keyed: a request can hold a NIK, and beside a name, a birth date and
 * an address in the same database a plain hash would give the number to whoever tries them all.
 */
function keyedHash({ searchKey }: Secrets, request: unknown): string {
  return createHmac('sha256', searchKey)
    .update(`command\n${hashRequest(request)}`)
    .digest('hex');
}

/** SHA-256, as hex, of the request in a form that does not depend on the order of its keys. */
export function hashRequest(request: unknown): string {
  return createHash('sha256').update(canonicalJson(request)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
