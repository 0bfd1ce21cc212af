/**
 * `npm run verify`: format · lint · types · import directions · places of SQL · dead code · tests.
 * `--no-tests` leaves the tests out. Every check runs, so that one run shows everything.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (path: string) => join(root, 'node_modules', path);

const checks: readonly [string, ...string[]][] = [
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.'],
  ['lint', bin('oxlint/bin/oxlint'), '--ignore-pattern', 'tests/house/planted/**'],
  ['types', bin('ts7/bin/tsc'), '-p', '.'],
  ['types of the screens', bin('ts7/bin/tsc'), '-p', 'packages/web'],
  ['types of the browser runs', bin('ts7/bin/tsc'), '-p', 'tests/browser'],
  ['import directions', join(root, 'scripts/check-directions.ts')],
  ['places of SQL and of the clock', join(root, 'scripts/check-places.ts')],
  ['dead code and undeclared dependencies', bin('knip/bin/knip.js'), '--no-progress'],
];
const tests: [string, ...string[]] = [
  'tests',
  bin('vitest/vitest.mjs'),
  'run',
  '--project',
  'unit',
  '--project',
  'db',
];

const failed: string[] = [];
for (const [name, script, ...args] of process.argv.includes('--no-tests')
  ? checks
  : [...checks, tests]) {
  const began = Date.now();
  const run = spawnSync(process.execPath, [script ?? '', ...args], { cwd: root, stdio: 'inherit' });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (run.status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
