import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of the built screens, held in memory: some two megabytes in all. */
export interface WebFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Its name holds a hash of its content. */
  readonly isHashed: boolean;
  /** Smaller forms by content coding; filled in soon after the start. */
  readonly packed: Map<'br' | 'gzip', Buffer>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const PACKABLE = /^(text\/|image\/svg|application\/(json|manifest))/;

/**
 * Every file under the folder by its path on the web (`/assets/main-abc.js`). Only what is listed
 * here can be asked for, so no path leads out of the folder. Source maps and unknown types are
 * left out. Empty when there is no folder.
 */
export async function readWebFiles(folder: string): Promise<Map<string, WebFile>> {
  const files = new Map<string, WebFile>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const webPath = `/${relative(folder, path).split(sep).join('/')}`;
    // The folder of the build's own list of files begins with a dot.
    if (webPath.includes('/.')) continue;
    files.set(webPath, {
      type,
      bytes: await readFile(path),
      isHashed: webPath.startsWith('/assets/'),
      packed: new Map(),
    });
  }
  return files;
}

/** Packs what gets smaller, in the background threads of Node. */
export async function packWebFiles(files: Iterable<WebFile>): Promise<void> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  for (const { type, bytes, packed } of files) {
    if (!PACKABLE.test(type) || bytes.length < 1024) continue;
    packed.set('gzip', await promisify(gzip)(bytes, { level: 9 }));
    packed.set('br', await promisify(brotliCompress)(bytes, quality));
  }
}
