import { createHash, type Hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import {
  listMigrations,
  migrate,
  withClient,
  type ConnectionTarget,
  type DedicatedClient,
} from '../database/index.ts';
import type { FileStore } from '../documents/index.ts';
import { StartRefused } from '../start-refused.ts';
import { readArchive } from './archive-reader.ts';
import { entryPlace, type Manifest } from './manifest.ts';
import {
  addForeignKey,
  addLines,
  digestTable,
  dropForeignKey,
  insertTableLines,
  listFilledTables,
  listForeignKeys,
  listTableShapes,
  type TableShape,
} from './tables.queries.ts';
import { sha256Of } from './verify-archive.ts';

export interface RestoreOptions {
  /** An empty database: no schema of ours, or one without rows. */
  readonly target: ConnectionTarget;
  readonly files: FileStore;
  readonly file: string;
  /** Of the archive that was verified just before. */
  readonly manifest: Manifest;
  readonly onProgress?: (line: string) => void;
}

/**
 * Brings a verified archive into an empty place: the schema as it was, the files, all rows in one
 * transaction, held against counts and checksums before it commits; then the schema of this
 * program. When it fails, the database stays without rows and it can be repeated.
 */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { target, manifest } = options;
  await refuseUnknownMigrations(manifest);
  await refuseFilledTarget(target);
  await migrate(target, { only: new Set(manifest.migrations.map(({ version }) => version)) });
  await withClient(target, async (client) => {
    await client.query('begin');
    await load(client, options);
    await client.query('commit');
  });
  await migrate(target);
}

async function load(client: DedicatedClient, options: RestoreOptions): Promise<void> {
  const { manifest, onProgress } = options;
  const shapes = await matchShapes(client, manifest);
  const foreignKeys = await listForeignKeys(client);
  for (const key of foreignKeys) await dropForeignKey(client, key);

  const known = new Map(manifest.entries.map(({ path, sha256 }) => [path, sha256]));
  const hashes = new Map<string, Hash>();
  let files = 0;
  for await (const { path, bytes } of readArchive(options.file)) {
    const place = entryPlace(path);
    if (place?.kind !== 'table' && place?.kind !== 'file') continue;
    // Verified a moment ago; the file may have been exchanged since.
    if (known.get(path) !== sha256Of(bytes)) throw changed(path);
    if (place.kind === 'file') {
      await putFile(options.files, place.key, bytes);
      onProgress?.(`${++files} berkas`);
    } else {
      const shape = shapes.get(place.table);
      if (!shape) throw changed(path);
      const lines = bytes.toString('utf8').split('\n').slice(0, -1);
      await insertTableLines(client, shape.name, shape.columns, lines);
      const hash = hashes.get(place.table) ?? createHash('sha256');
      addLines(hash, lines);
      hashes.set(place.table, hash);
      onProgress?.(`tabel ${place.table}`);
    }
  }
  for (const key of foreignKeys) await addForeignKey(client, key);
  for (const { name, rows, sha256 } of manifest.tables) {
    const shape = shapes.get(name);
    if (!shape) throw changed(name);
    onProgress?.(`memeriksa tabel ${name}`);
    const there = await digestTable(client, shape);
    if (there.rows !== rows || there.sha256 !== sha256) {
      throw new StartRefused(
        `Tabel ${name} tidak sama dengan cadangannya (${there.rows} dari ${rows} baris). Tidak ada yang disimpan.`,
      );
    }
  }
}

/** The tables of the restored schema with their columns in the order of the archive. */
async function matchShapes(
  client: DedicatedClient,
  manifest: Manifest,
): Promise<Map<string, TableShape>> {
  const present = new Map((await listTableShapes(client)).map((shape) => [shape.name, shape]));
  const shapes = new Map<string, TableShape>();
  for (const { name, columns } of manifest.tables) {
    const shape = present.get(name);
    const ordered = columns.map((column) => shape?.columns.find((there) => there.name === column));
    if (!shape || ordered.includes(undefined) || columns.length !== shape.columns.length) {
      throw new StartRefused(
        `Tabel ${name} dalam cadangan tidak dikenal program ini. Pasang versi Tuntas yang membuat cadangan itu.`,
      );
    }
    shapes.set(name, { ...shape, columns: ordered.filter((column) => column !== undefined) });
  }
  return shapes;
}

/** @throws StartRefused when the place to restore to holds rows already */
export async function refuseFilledTarget(target: ConnectionTarget): Promise<void> {
  await withClient(target, refuseFilled);
}

async function refuseUnknownMigrations(manifest: Manifest): Promise<void> {
  const known = new Map((await listMigrations()).map((file) => [file.version, file.checksum]));
  for (const { version, name, checksum } of manifest.migrations) {
    if (known.get(version) === checksum) continue;
    throw new StartRefused(
      `Cadangan ini memuat skema ${name} yang tidak dikenal program ini. Pasang versi Tuntas yang membuatnya, atau yang lebih baru.`,
    );
  }
}

async function refuseFilled(client: DedicatedClient): Promise<void> {
  const filled = await listFilledTables(client);
  if (filled.length === 0) return;
  throw new StartRefused(
    `Tempat tujuan tidak kosong (tabel ${filled.join(', ')} berisi). Cadangan hanya dipulihkan ke folder data atau basis data yang kosong, misalnya dengan --data folder-baru.`,
  );
}

/** A restore that is repeated finds the files of the first try. */
async function putFile(files: FileStore, key: string, bytes: Buffer): Promise<void> {
  if (!(await files.exists(key))) {
    await files.put(key, bytes);
    return;
  }
  if (sha256Of(await buffer(await files.open(key))) !== sha256Of(bytes)) {
    throw new StartRefused(
      `Folder berkas tujuan sudah berisi ${key} dengan isi lain. Pakai folder data yang kosong.`,
    );
  }
}

function changed(path: string): StartRefused {
  return new StartRefused(
    `Berkas cadangan berubah selagi dipulihkan (${path}). Tidak ada yang disimpan.`,
  );
}
