/**
 * `npm run verify`: format · lint · types · import directions · places of SQL · dead code · tests.
 * `--no-tests` leaves the tests out. Every check runs, so that one run shows everything.
 */
import { spawn, spawnSync } from 'node:child_process';
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

function tell(name: string, isOk: boolean, began: number): void {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (!isOk) failed.push(name);
}

/** What it says is shown whole when it ends, so that two beside each other do not mix. */
function run([name, script = '', ...args]: (typeof checks)[number]): Promise<void> {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => said.push(part));
    }
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      tell(name, code === 0, began);
      resolve();
    });
  });
}

const waiting = [...checks];
async function lane(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await run(check);
}
await Promise.all([lane(), lane()]);

if (!process.argv.includes('--no-tests')) {
  const [name, script = '', ...args] = tests;
  const began = Date.now();
  const ended = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  tell(name, ended.status === 0, began);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
