import { createHash, verify } from 'node:crypto';
import { StartRefused } from '../start-refused.ts';
import { readArchive } from './archive-reader.ts';
import { entryPlace, FORMAT, parseHead, parseManifest, type Manifest } from './manifest.ts';

export interface VerifiedArchive {
  readonly manifest: Manifest;
  /** Key files in the archive by name; empty when it holds none. */
  readonly keys: ReadonlyMap<string, Buffer>;
}

/**
 * Reads the whole archive and holds it against its manifest: every entry there, none more, none
 * changed, none in another place, the manifest signed. Nothing is written anywhere.
 */
export async function verifyArchive(
  file: string,
  onProgress?: (line: string) => void,
): Promise<VerifiedArchive> {
  const found: { path: string; size: number; sha256: string }[] = [];
  const keys = new Map<string, Buffer>();
  let manifestBytes: Buffer | undefined;
  let signature: Buffer | undefined;

  for await (const { path, bytes } of readArchive(file)) {
    const place = entryPlace(path);
    if (found.length === 0) refuseForeign(file, path, bytes);
    if (place === undefined || signature !== undefined) throw tampered(file, path);
    if (place.kind === 'manifest') manifestBytes = bytes;
    else if (place.kind === 'signature') signature = bytes;
    else if (manifestBytes !== undefined) throw tampered(file, path);
    else {
      if (place.kind === 'key') keys.set(place.file, bytes);
      found.push({ path, size: bytes.length, sha256: sha256Of(bytes) });
      if (found.length % 100 === 0) onProgress?.(`memeriksa cadangan: ${found.length} bagian`);
    }
  }
  if (manifestBytes === undefined || signature === undefined) {
    throw new StartRefused(
      `Berkas cadangan ${file} terpotong: daftar isinya tidak ada. Pakai salinan lain.`,
    );
  }
  const manifest = parseManifest(manifestBytes);
  if (!manifest || !isSigned(manifest, manifestBytes, signature)) {
    throw tampered(file, 'manifest.json');
  }
  if (manifest.entries.length !== found.length) throw tampered(file, 'manifest.json');
  for (const [i, entry] of manifest.entries.entries()) {
    const there = found[i];
    if (there?.path !== entry.path || there.size !== entry.size || there.sha256 !== entry.sha256) {
      throw tampered(file, entry.path);
    }
  }
  return { manifest, keys };
}

function refuseForeign(file: string, path: string, bytes: Buffer): void {
  const head = path === 'tuntas.json' ? parseHead(bytes) : undefined;
  if (!head) throw new StartRefused(`${file} bukan cadangan Tuntas.`);
  if (head.format > FORMAT) {
    throw new StartRefused(
      `Cadangan ${file} dibuat Tuntas yang lebih baru. Pasang versi Tuntas yang terbaru, lalu pulihkan lagi.`,
    );
  }
}

function isSigned(manifest: Manifest, bytes: Buffer, signature: Buffer): boolean {
  try {
    return verify(
      null,
      bytes,
      manifest.sealPublicKey,
      Buffer.from(signature.toString('utf8'), 'base64'),
    );
  } catch {
    return false;
  }
}

function tampered(file: string, path: string): StartRefused {
  return new StartRefused(
    `Isi cadangan ${file} telah berubah sejak dibuat (${path}). Tidak ada yang dipulihkan; pakai salinan lain.`,
  );
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
