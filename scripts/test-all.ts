/**
 * `npm test`: everything. First `verify`, then the same database suite on a system PostgreSQL, the
 * browser runs and the crash runs. A part whose system package is missing is skipped loudly; with
 * CI=true a skipped part is a failure. Ends with one line of counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSystemPostgres } from './system-postgres.ts';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

const isCi = process.env['CI'] === 'true';
const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'tuntas-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;

function fail(what: string): void {
  failed += 1;
  console.error(`FAILED: ${what}`);
}

function skip(what: string, why: string): void {
  skipped += 1;
  console.error(`\nSKIPPED: ${what} (${why})\n`);
  if (isCi) fail(`${what} may not be skipped here`);
}

function runTool(what: string, script: string, ...args: string[]): void {
  console.log(`\n── ${what}`);
  const run = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status === 0) passed += 1;
  else fail(what);
}

function runTests(
  what: string,
  projects: readonly string[],
  env: Record<string, string> = {},
): void {
  console.log(`\n── ${what}`);
  const report = join(reports, `${what.replace(/\W+/g, '-')}.json`);
  const args = projects.flatMap((project) => ['--project', project]);
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  if (!existsSync(report)) return fail(`${what}: the runner gave no report`);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped += counts.numPendingTests;
  if (run.status !== 0 && counts.numFailedTests === 0)
    fail(`${what}: runner ended with ${run.status}`);
  if (counts.numPassedTests + counts.numFailedTests === 0) fail(`${what}: no test ran`);
  if (isCi && counts.numPendingTests > 0) fail(`${what}: skipped tests in CI`);
}

runTool('verify', 'scripts/verify.ts', '--no-tests');
runTests('unit and database tests, embedded PostgreSQL', ['unit', 'db', 'db-long']);

runTests('tests that take their time', ['long']);

const system = await startSystemPostgres();
if (system.ok) {
  runTests(`database tests, PostgreSQL ${system.version}`, ['db', 'db-long'], {
    TUNTAS_TEST_DATABASE_URL: system.url,
  });
  system.stop();
} else skip('database tests on a system PostgreSQL', system.why);

const chromium = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
runTool('screens built', 'scripts/ensure-web.ts');
runTool('weight of the pages', 'packages/web/scripts/check-size.ts');
if (chromium) {
  runTests('browser tests', ['browser'], { CHROMIUM_PATH: chromium });
} else skip('browser tests', 'no Chromium found; set CHROMIUM_PATH');
runTests('starts, kills and restarts', ['life']);

rmSync(reports, { recursive: true, force: true });
console.log(`\nTests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
