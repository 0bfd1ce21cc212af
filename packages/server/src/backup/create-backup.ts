import { createHash, sign } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { withClient, type ConnectionTarget, type DedicatedClient } from '../database/index.ts';
import type { FileStore } from '../documents/index.ts';
import { KEY_FILES, keyFolder } from '../secrets.ts';
import type { Services } from '../services.ts';
import { StartRefused } from '../start-refused.ts';
import { openArchiveWriter, type ArchiveWriter } from './archive-writer.ts';
import { keyChecks } from './key-checks.ts';
import {
  FORMAT,
  HEAD,
  MANIFEST,
  SIGNATURE,
  type ArchivedTable,
  type Manifest,
} from './manifest.ts';
import {
  addLines,
  beginSnapshot,
  keepFiles,
  listAppliedMigrations,
  listTableShapes,
  readFileRows,
  readTableLines,
  type TableShape,
} from './tables.queries.ts';

export interface BackupOptions {
  readonly target: ConnectionTarget;
  readonly services: Pick<Services, 'files' | 'secrets' | 'clock' | 'config'>;
  /** Where to write; must not exist. */
  readonly file: string;
  readonly withKeys: boolean;
  /** One Indonesian line about how far it is. */
  readonly onProgress?: (line: string) => void;
}

/** Rows are put into entries of about this size: the size of an entry must be known before it. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes all rows as of one moment, and the files they name, into one archive, while the office
 * goes on working. Gives what the archive holds; `damagedFiles` is empty when all is well.
 */
export async function createBackup(options: BackupOptions): Promise<Manifest> {
  const { services, file } = options;
  await refuseExisting(file);
  const archive = openArchiveWriter(file);
  try {
    const createdAt = services.clock().toISOString();
    const head = { format: FORMAT, program: 'tuntas', createdAt };
    await archive.add(HEAD, jsonBytes(head));
    if (options.withKeys) await addKeys(archive, services.config.dataDir);
    const { migrations, tables, damagedFiles } = await withClient(options.target, (client) =>
      addData(archive, client, options),
    );
    const manifest: Manifest = {
      format: FORMAT,
      createdAt,
      migrations,
      tables,
      entries: [...archive.entries],
      damagedFiles,
      hasKeys: options.withKeys,
      keyChecks: keyChecks(services.secrets),
      sealPublicKey: services.secrets.sealPublicKey,
    };
    const bytes = jsonBytes(manifest);
    await archive.add(MANIFEST, bytes);
    const signature = sign(null, bytes, services.secrets.sealKey).toString('base64');
    await archive.add(SIGNATURE, Buffer.from(signature));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function addData(
  archive: ArchiveWriter,
  client: DedicatedClient,
  { services, onProgress }: BackupOptions,
): Promise<Pick<Manifest, 'migrations' | 'tables' | 'damagedFiles'>> {
  await keepFiles(client);
  await beginSnapshot(client);
  const migrations = await listAppliedMigrations(client);
  const tables: ArchivedTable[] = [];
  for (const shape of await listTableShapes(client)) {
    tables.push(
      await addTable(archive, client, shape, (rows) =>
        onProgress?.(`tabel ${shape.name}: ${rows} baris`),
      ),
    );
  }
  const damagedFiles: string[] = [];
  let count = 0;
  for await (const rows of readFileRows(client)) {
    for (const { store_key: key, sha256 } of rows) {
      const bytes = await readStored(services.files, key);
      if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) {
        damagedFiles.push(key);
      }
      if (bytes !== undefined) await archive.add(`files/${key}`, bytes);
      onProgress?.(`${++count} berkas`);
    }
  }
  return { migrations, tables, damagedFiles };
}

async function addTable(
  archive: ArchiveWriter,
  client: DedicatedClient,
  shape: TableShape,
  onRows: (rows: number) => void,
): Promise<ArchivedTable> {
  const hash = createHash('sha256');
  let rows = 0;
  let part = 0;
  let waiting: string[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    if (waiting.length === 0) return;
    const name = `tables/${shape.name}/${String(++part).padStart(6, '0')}.jsonl`;
    await archive.add(name, Buffer.from(waiting.join('')));
    waiting = [];
    waitingBytes = 0;
  };
  for await (const lines of readTableLines(client, shape)) {
    addLines(hash, lines);
    rows += lines.length;
    for (const line of lines) {
      waiting.push(`${line}\n`);
      waitingBytes += line.length;
      if (waitingBytes >= PART_BYTES) await flush();
    }
    onRows(rows);
  }
  await flush();
  const columns = shape.columns.map((column) => column.name);
  return { name: shape.name, columns, rows, sha256: hash.digest('hex') };
}

async function readStored(files: FileStore, key: string): Promise<Buffer | undefined> {
  try {
    return await buffer(await files.open(key));
  } catch {
    return undefined;
  }
}

async function addKeys(archive: ArchiveWriter, dataDir: string): Promise<void> {
  for (const name of KEY_FILES) {
    const file = join(keyFolder(dataDir), name);
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new StartRefused(
        `Kunci ${file} tidak dapat dibaca, jadi tidak dapat ikut dicadangkan. Kunci dari lingkungan disalin sendiri, tanpa --with-keys.`,
        { cause },
      );
    });
    await archive.add(`keys/${name}`, bytes);
  }
}

async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) {
    throw new StartRefused(`${file} sudah ada dan tidak ditimpa. Pakai nama lain.`);
  }
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
