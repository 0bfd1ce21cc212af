import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface MigrationFile {
  readonly version: number;
  /** File name without `.sql`, such as `0001-base`. */
  readonly name: string;
  readonly text: string;
  /** sha256 of the text with line feeds, so that a checkout with CRLF is the same migration. */
  readonly checksum: string;
}

export const MIGRATIONS_DIR = join(import.meta.dirname, '../../migrations');

/** The migrations `NNNN-name.sql` of a folder in the order of their numbers. */
export async function listMigrations(dir = MIGRATIONS_DIR): Promise<MigrationFile[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigration(dir, name)));
  for (const [i, file] of files.entries()) {
    if (files[i - 1]?.version === file.version) {
      throw new Error(
        `two migrations have the number ${file.version}: ${files[i - 1]?.name}, ${file.name}`,
      );
    }
  }
  return files;
}

async function readMigration(dir: string, fileName: string): Promise<MigrationFile> {
  const match = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(fileName);
  if (!match) throw new Error(`migration ${fileName} is not named NNNN-name.sql`);
  const text = (await readFile(join(dir, fileName), 'utf8')).replaceAll('\r\n', '\n');
  if (!text.startsWith('--')) throw new Error(`migration ${fileName} has no head comment`);
  return {
    version: Number(match[1]),
    name: fileName.slice(0, -4),
    text,
    checksum: createHash('sha256').update(text).digest('hex'),
  };
}
