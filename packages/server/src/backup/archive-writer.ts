import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { StartRefused } from '../start-refused.ts';

export interface ArchiveWriter {
  add(path: string, bytes: Buffer): Promise<void>;
  /** What was added so far. */
  readonly entries: readonly { path: string; size: number; sha256: string }[];
  /** Closes the archive and gives it its name; until then there is only `<file>.sebagian`. */
  finish(): Promise<void>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

/** Begins an archive. Nothing is overwritten; only this user may read it. */
export function openArchiveWriter(file: string): ArchiveWriter {
  const draft = `${file}.sebagian`;
  const tar = pack();
  const written = pipeline(
    tar,
    createGzip({ level: 6 }),
    createWriteStream(draft, { flags: 'w', mode: 0o600, flush: true }),
  ).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefused(
      `Cadangan tidak dapat ditulis ke ${file}: ${reason}. Periksa folder, hak akses, dan ruang kosongnya.`,
      { cause },
    );
  });
  written.catch(() => undefined);
  const entries: { path: string; size: number; sha256: string }[] = [];
  // When the disk fails, the pipeline knows why; the step only that the tar was ended, or nothing.
  const orBroken = (step: Promise<void>) => Promise.race([step.catch(() => written), written]);
  return {
    entries,
    async add(path, bytes) {
      entries.push({
        path,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      await orBroken(
        new Promise((resolve, reject) => {
          tar.entry({ name: path, size: bytes.length, mode: 0o600 }, bytes, (error) =>
            error ? reject(error) : resolve(),
          );
        }),
      );
    },
    async finish() {
      tar.finalize();
      await written;
      await nameWithoutOverwriting(draft, file);
    },
    async abandon() {
      tar.destroy();
      await written.catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

async function nameWithoutOverwriting(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
    await rm(draft);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // A file system without hard links, such as that of a memory stick.
    await rename(draft, file);
  }
}
