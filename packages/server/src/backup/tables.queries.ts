import { createHash, type Hash } from 'node:crypto';
import type { DedicatedClient } from '../database/index.ts';
import { FILES_KEPT_LOCK } from '../documents/index.ts';

/**
 * Not carried over: the list of migrations and the fingerprints of the keys are made anew; sessions
 * end with a restore.
 */
const LEFT_OUT = ['schema_migrations', 'sessions', 'key_fingerprints'];
const FETCH = 500;

export interface TableShape {
  readonly name: string;
  /** Columns that can be written, in their order. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** `order by` of the primary key, the same on every server. */
  readonly order: string;
}

/** All tables that a backup holds, by name. */
export async function listTableShapes(client: DedicatedClient): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname as name,
            (select json_agg(json_build_object('name', a.attname,
                                               'type', format_type(a.atttypid, a.atttypmod))
                             order by a.attnum)
             from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and a.attgenerated = '') as columns,
            (select string_agg(quote_ident(a.attname)
                               || case when a.attcollation <> 0 then ' collate "C"' else '' end,
                               ', ' order by k.n)
             from pg_index i
             cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, n)
             join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
             where i.indrelid = c.oid and i.indisprimary) as "order"
     from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
       and c.relname <> all($1)
     order by c.relname`,
    [LEFT_OUT],
  );
  return rows;
}

/** The applied migrations, for the manifest. */
export async function listAppliedMigrations(
  client: DedicatedClient,
): Promise<{ version: number; name: string; checksum: string }[]> {
  const { rows } = await client.query<{ version: number; name: string; checksum: string }>(
    'select version, name, checksum from app.schema_migrations order by version',
  );
  return rows;
}

/**
 * Files that are there now stay until the connection ends. A statement of its own, before the
 * snapshot: one taken while it waits would still show what is just being removed.
 */
export async function keepFiles(client: DedicatedClient): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [FILES_KEPT_LOCK]);
}

/** Every later statement of this connection sees the data of this moment. */
export async function beginSnapshot(client: DedicatedClient): Promise<void> {
  await client.query('begin transaction isolation level repeatable read, read only');
}

/** All rows of a table as lines, some hundred at a time: a JSON array of the values as text. */
export async function* readTableLines(
  client: DedicatedClient,
  { name, columns, order }: TableShape,
): AsyncGenerator<string[]> {
  const values = columns.map((column) => `"${column.name}"::text`).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for
     select json_build_array(${values})::text as line from app."${name}" order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${FETCH} from backup_rows`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < FETCH) break;
  }
  await client.query('close backup_rows');
}

/** Number of rows and checksum over the lines, as the manifest holds them. */
export async function digestTable(
  client: DedicatedClient,
  shape: TableShape,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const lines of readTableLines(client, shape)) {
    addLines(hash, lines);
    rows += lines.length;
  }
  return { rows, sha256: hash.digest('hex') };
}

export function addLines(hash: Hash, lines: readonly string[]): void {
  for (const line of lines) hash.update(line).update('\n');
}

/** Writes lines into the table; their values stand in the order of `columns`. */
export async function insertTableLines(
  client: DedicatedClient,
  table: string,
  columns: readonly { readonly name: string; readonly type: string }[],
  lines: readonly string[],
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map(({ type }, i) => `(line ->> ${i})::${type}`).join(', ');
  await client.query(
    `insert into app."${table}" (${names})
     select ${values} from json_array_elements($1::json) as line`,
    [`[${lines.join(',')}]`],
  );
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

export async function listForeignKeys(client: DedicatedClient): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.connamespace = 'app'::regnamespace and k.contype = 'f' and k.conparentid = 0
     order by c.relname, k.conname`,
  );
  return rows;
}

/** Taken off while rows come in by table; put back, they check every row. */
export async function dropForeignKey(client: DedicatedClient, key: ForeignKey): Promise<void> {
  await client.query(`alter table app."${key.table}" drop constraint "${key.name}"`);
}

export async function addForeignKey(client: DedicatedClient, key: ForeignKey): Promise<void> {
  await client.query(
    `alter table app."${key.table}" add constraint "${key.name}" ${key.definition}`,
  );
}

/** Names of the tables that hold rows; none when there is no schema of ours at all. */
export async function listFilledTables(client: DedicatedClient): Promise<string[]> {
  const found = await client.query(`select from pg_namespace where nspname = 'app'`);
  if (found.rowCount === 0) return [];
  const filled: string[] = [];
  for (const { name } of await listTableShapes(client)) {
    const { rowCount } = await client.query(`select from app."${name}" limit 1`);
    if (rowCount !== 0) filled.push(name);
  }
  return filled;
}

export interface FileRow {
  readonly store_key: string;
  readonly sha256: string;
}

/** Files that the rows of the snapshot name, some hundred at a time. */
export async function* readFileRows(client: DedicatedClient): AsyncGenerator<FileRow[]> {
  await client.query(
    `declare backup_files no scroll cursor for
     select store_key, sha256 from app.files order by office_id, id`,
  );
  for (;;) {
    const { rows } = await client.query<FileRow>(`fetch ${FETCH} from backup_files`);
    if (rows.length > 0) yield rows;
    if (rows.length < FETCH) break;
  }
  await client.query('close backup_files');
}
