/**
 * The face of the database to the features. Only files named `*.queries.ts` and this folder
 * contain SQL. Every statement names `office_id = $n` on every table it touches; row level
 * security is the second lock.
 */

/** A statement. `name` makes it a named prepared statement (hot paths). */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

export interface Query {
  /** All rows. Dates come as 'YYYY-MM-DD', timestamps as ISO 8601 UTC strings, bigint as number. */
  rows<Row extends object>(statement: Statement): Promise<Row[]>;
  /** Exactly one row; anything else is our own bug and throws. */
  row<Row extends object>(statement: Statement): Promise<Row>;
  /** One row or none. */
  find<Row extends object>(statement: Statement): Promise<Row | undefined>;
}

/** A transaction inside one office: role and office are set, row level security is on. */
export interface TenantTx extends Query {
  readonly officeId: number;
}

export interface Database {
  /**
   * One transaction in one office, as role tuntas_app. Retried as a whole on 40001, 40P01, 08xxx
   * and 57P01 (before commit), so `work` must have no effect but its statements.
   */
  office<T>(officeId: number, work: (tx: TenantTx) => Promise<T>): Promise<T>;
  /**
   * One autocommitted statement: a call of a function that sets role and office itself (its first
   * argument is the office). One round trip; for the hot path.
   */
  call<Row extends object>(statement: Statement & { readonly name: string }): Promise<Row[]>;
  /** Reads and writes of reference tables (offices, logins) and work across offices. */
  reference: Query;
  /** A reference transaction: creating an office, an account with its login. */
  referenceTx<T>(work: (tx: Query) => Promise<T>): Promise<T>;
  isReady(): Promise<boolean>;
  /** SQLSTATE 23505 on this constraint? (Citus shows only a prefix of the name in the message.) */
  isUniqueViolation(error: unknown, constraint: string): boolean;
  /** Connections of the pool by state, and callers that wait for one; for the metrics. */
  poolStats?(): { readonly busy: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

/** `sql` tag: `sql\`select … where office_id = ${officeId}\`` becomes text with $n and values. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  return { text: strings.reduce((text, part, i) => `${text}$${i}${part}`), values };
}
