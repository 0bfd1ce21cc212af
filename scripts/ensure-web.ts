/**
 * Builds the screens when they are missing or older than their sources, so that `npm start` on a
 * fresh clone needs no second command.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'packages/web/dist/.sources');

function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = [
    ...globSync('packages/{web,api,sop}/src/**/*.{ts,tsx,css}', { cwd: root }),
    ...globSync('packages/web/{index.html,vite.config.ts,package.json}', { cwd: root }),
    ...globSync('packages/web/vite/**/*.ts', { cwd: root }),
    ...globSync('packages/web/public/**/*.*', { cwd: root }),
    'package-lock.json',
  ].sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const now = sourcesHash();
const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (now !== before) {
  console.log('Menyiapkan layar Tuntas (sekali saja)…');
  const build = spawnSync(process.execPath, ['../../node_modules/vite/bin/vite.js', 'build'], {
    cwd: join(root, 'packages/web'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
  writeFileSync(stamp, now);
}
