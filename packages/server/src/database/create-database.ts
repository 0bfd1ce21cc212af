import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { connectionSettings, type ConnectionTarget } from './connection.ts';
import type { Database, Query, Statement, TenantTx } from './database.ts';
import { codeOf, faultKind } from './faults.ts';

export interface DatabaseOptions {
  readonly target: ConnectionTarget;
  /** Connections of this process. 20 is where one Node process stops gaining. */
  readonly poolSize?: number;
  /** A connection that broke while idle; the pool replaces it by itself. */
  readonly onIdleError?: (error: Error) => void;
}

/** Pauses before the 2nd, 3rd … attempt; a restarting embedded server is back within the sum. */
const RETRY_PAUSES_MS = [10, 50, 150, 400];
const CONNECT_TIMEOUT_MS = 5_000;
const APP_ROLE = 'tuntas_app';

/**
 * A {@link Database} on a pool of node-postgres connections in pipeline mode: the preamble of a
 * transaction and its first statement leave in one packet, so that setting role and office costs
 * no round trip of its own. The pool connects as the owner of the tables; tenant transactions step
 * down to the role tuntas_app, which row level security binds.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    ...connectionSettings(options.target),
    pipeline: true,
    max: options.poolSize ?? 20,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  pool.on('error', (error) => options.onIdleError?.(error));
  // A broken connection also fails the statement on it; without a listener the event alone would
  // end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;

  async function transact<T>(
    preamble: readonly string[],
    work: (run: RunStatement) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptTransaction(pool, preamble, work);
      if (outcome.ok) return outcome.value;
      const pause = RETRY_PAUSES_MS[attempt];
      if (outcome.mayRetry && pause !== undefined) {
        await sleep(pause * (0.5 + Math.random()));
        continue;
      }
      throw asUnavailable(outcome.error);
    }
  }

  /** One autocommitted statement. A lost connection is not retried: it may have been applied. */
  async function autocommit(statement: Statement): Promise<pg.QueryResult> {
    for (let attempt = 0; ; attempt++) {
      let isSent = false;
      try {
        const client = await pool.connect();
        let fault: unknown;
        try {
          isSent = true;
          return await client.query(queryConfig(statement));
        } catch (error) {
          fault = error;
          throw error;
        } finally {
          client.release(fault !== undefined && faultKind(fault) === 'lost');
        }
      } catch (error) {
        const kind = faultKind(error);
        const pause = RETRY_PAUSES_MS[attempt];
        if (pause !== undefined && (kind === 'retry' || (kind === 'lost' && !isSent))) {
          await sleep(pause * (0.5 + Math.random()));
          continue;
        }
        throw asUnavailable(error);
      }
    }
  }

  return {
    office: (officeId, work) =>
      transact(tenantPreamble(officeId), (run) => work({ officeId, ...queryOn(run) } as TenantTx)),
    async call<Row extends object>(statement: Statement & { readonly name: string }) {
      return (await autocommit(statement)).rows as Row[];
    },
    reference: queryOn(autocommit),
    poolStats: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    referenceTx: (work) => transact(['begin'], (run) => work(queryOn(run))),
    async isReady() {
      try {
        await pool.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    isUniqueViolation: (error, constraint) =>
      error instanceof Error &&
      codeOf(error) === '23505' &&
      ((error as pg.DatabaseError).constraint === constraint ||
        error.message.includes(`"${constraint}`)),
    close: () => (closing ??= pool.end()),
  };
}

type RunStatement = (statement: Statement) => Promise<pg.QueryResult>;

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly mayRetry: boolean };

/** The messages that open a tenant transaction; each must be a statement of its own (Citus). */
function tenantPreamble(officeId: number): string[] {
  if (!Number.isSafeInteger(officeId) || officeId <= 0) {
    throw new TypeError(`office id ${officeId} is not a positive integer`);
  }
  return [
    'begin',
    `set local role ${APP_ROLE}`,
    `set local citus.propagate_set_commands = 'local'`,
    `set local app.office_id = '${officeId}'`,
  ];
}

async function attemptTransaction<T>(
  pool: pg.Pool,
  preamble: readonly string[],
  work: (run: RunStatement) => Promise<T>,
): Promise<Outcome<T>> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return { ok: false, error, mayRetry: faultKind(error) === 'lost' };
  }
  // The first error of the connection tells what happened; those after it only say that the
  // transaction is aborted already.
  let firstFault: unknown;
  const note = (error: unknown): never => {
    firstFault ??= error;
    throw error;
  };
  const opened = Promise.all(preamble.map((text) => client.query(text).catch(note)));
  opened.catch(() => undefined);
  const run: RunStatement = (statement) => client.query(queryConfig(statement)).catch(note);

  let value: T;
  try {
    value = await work(run);
    await opened;
    if (firstFault !== undefined) throw firstFault;
  } catch (error) {
    const fault = firstFault ?? error;
    const kind = faultKind(fault);
    if (kind === 'lost') client.release(true);
    else {
      const rolledBack = await client.query('rollback').then(
        () => true,
        () => false,
      );
      client.release(!rolledBack);
    }
    // A refusal that `work` made out of a database error stays the refusal.
    const isOurs = error instanceof Refusal || kind === 'other';
    return { ok: false, error: isOurs ? error : fault, mayRetry: kind !== 'other' };
  }
  try {
    const committed = await client.query('commit');
    if (committed.command !== 'COMMIT') {
      throw new Error('the transaction was rolled back at commit: an earlier statement failed');
    }
    client.release();
    return { ok: true, value };
  } catch (error) {
    const kind = faultKind(error);
    client.release(kind === 'lost');
    return { ok: false, error, mayRetry: kind === 'retry' };
  }
}

function queryConfig(statement: Statement): pg.QueryConfig {
  return {
    text: statement.text,
    values: statement.values as unknown[],
    ...(statement.name === undefined ? {} : { name: statement.name }),
  };
}

function queryOn(run: RunStatement): Query {
  return {
    async rows<Row extends object>(statement: Statement) {
      return (await run(statement)).rows as Row[];
    },
    async row<Row extends object>(statement: Statement) {
      const { rows } = await run(statement);
      if (rows.length !== 1)
        throw new Error(`expected one row, got ${rows.length}: ${statement.text}`);
      return rows[0] as Row;
    },
    async find<Row extends object>(statement: Statement) {
      const { rows } = await run(statement);
      if (rows.length > 1)
        throw new Error(`expected one row or none, got ${rows.length}: ${statement.text}`);
      return rows[0] as Row | undefined;
    },
  };
}

function asUnavailable(error: unknown): unknown {
  if (error instanceof Refusal || faultKind(error) === 'other') return error;
  return Object.assign(new Refusal('UNAVAILABLE'), { cause: error });
}
