import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunksOf, type Manifest } from './page-chunks.ts';

/**
 * Holds the weight of the pages: the script of the first load (frame and Meja kerja) and what
 * each other page adds, gzip-compressed, read from the manifest of the build. A part that a page
 * fetches later counts by itself, with what the page has not brought.
 */
const FIRST_LOAD_LIMIT = 250_000;
const LATER_PAGE_LIMIT = 100_000;
const dist = join(import.meta.dirname, '../dist');
const manifestPath = join(dist, '.vite/manifest.json');

if (!existsSync(manifestPath)) {
  console.error('No build found. Run: npm run build -w packages/web');
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
const weigh = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
if (entry === undefined) throw new Error('manifest without an entry');
const pages = manifest[entry]?.dynamicImports ?? [];
const desk = pages.find((key) => key.startsWith('src/desk/'));
if (desk === undefined) throw new Error('manifest without Meja kerja');

const first = new Set([...chunksOf(manifest, entry), ...chunksOf(manifest, desk)]);
const rows = [
  { page: 'first load (frame, Meja kerja)', bytes: weigh(first), limit: FIRST_LOAD_LIMIT },
  ...pages
    .filter((key) => key !== desk)
    .flatMap((page) => {
      const own = chunksOf(manifest, page).difference(first);
      const parts = (manifest[page]?.dynamicImports ?? []).map((part) => ({
        page: `  then ${part}`,
        bytes: weigh(chunksOf(manifest, part).difference(first).difference(own)),
        limit: LATER_PAGE_LIMIT,
      }));
      return [{ page, bytes: weigh(own), limit: LATER_PAGE_LIMIT }, ...parts];
    }),
];
let failed = false;
for (const { page, bytes, limit } of rows) {
  const isOver = bytes > limit;
  failed ||= isOver;
  const kilobytes = (bytes / 1000).toFixed(1).padStart(7);
  console.log(`${kilobytes} kB of ${limit / 1000} kB  ${page}${isOver ? '  TOO LARGE' : ''}`);
}
process.exit(failed ? 1 : 0);
