import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { StartRefused } from '../start-refused.ts';

export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Buffer;
}

/** No entry we write is larger, but for the list of a very large office. */
const LARGEST_ENTRY = 512 * 1024 * 1024;

/** The entries of a tar.gz in their order, each whole in memory. Refuses damaged archives. */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const entries = extract();
  // The iteration below hears of every error, so the callback has nothing to do.
  pipeline(createReadStream(file), createGunzip(), entries, () => undefined);
  try {
    for await (const entry of entries) {
      const { name, type, size } = entry.header;
      if (type !== 'file' || size > LARGEST_ENTRY) {
        throw new StartRefused(`Isi cadangan tidak wajar (${name}). Pakai salinan lain.`);
      }
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      yield { path: name, bytes: Buffer.concat(chunks) };
    }
  } catch (cause) {
    if (cause instanceof StartRefused) throw cause;
    throw new StartRefused(readProblem(file, cause), { cause });
  } finally {
    entries.destroy();
  }
}

function readProblem(file: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return `Berkas cadangan ${file} tidak ada. Periksa namanya.`;
  if (code === 'EACCES' || code === 'EISDIR') {
    return `Berkas cadangan ${file} tidak dapat dibaca. Periksa nama dan hak aksesnya.`;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `Berkas cadangan ${file} rusak atau terpotong (${reason}). Pakai salinan lain.`;
}
