import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findPresentInSop, findSqlOutsideItsPlace } from '../../scripts/check-places.ts';

const planted = resolve(import.meta.dirname, 'planted');
const root = resolve(import.meta.dirname, '../..');

interface Report {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

function cruisePlanted(): string[] {
  const run = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      resolve(root, '.dependency-cruiser.js'),
      '--output-type',
      'json',
      'packages',
    ],
    { cwd: planted, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(run.stdout) as Report;
  return summary.violations.map(
    ({ rule, from }) => `${rule.name} ${from.replace('packages/', '')}`,
  );
}

test('the direction tool notices every planted violation', () => {
  const found = cruisePlanted();
  for (const expected of [
    'no-node-in-sop-reader-api-web sop/src/reads-a-file.ts',
    'sop-uses-only-its-libraries sop/src/uses-a-library.ts',
    'web-imports-only-what-it-may web/src/imports-the-server.ts',
    'another-package-through-its-face web/src/imports-the-server.ts',
    'feature-through-its-face server/src/cases/goes-past-the-face.ts',
    'production-code-imports-no-test server/src/cases/uses-a-test.ts',
    'no-circular server/src/cases/circle-one.ts',
  ]) {
    expect(found).toContain(expected);
  }
});

test('the linter notices the clock and chance inside the language package', () => {
  const run = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/oxlint/bin/oxlint'),
      '--config',
      resolve(root, '.oxlintrc.json'),
      '--no-ignore',
      '--format',
      'json',
      'packages/sop/src/takes-the-time.ts',
    ],
    { cwd: planted, encoding: 'utf8' },
  );
  expect(run.stdout).toContain('no-restricted-properties');
});

test('asking for the present inside the language package is noticed', () => {
  expect(findPresentInSop(planted)).toEqual(['packages/sop/src/takes-the-time.ts']);
});

test('SQL outside its place is noticed', () => {
  expect(findSqlOutsideItsPlace(planted)).toEqual(['packages/server/src/cases/has-sql.ts']);
});

test('a dependency that no package.json declares, and a file nobody uses, are noticed', () => {
  const run = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/knip/bin/knip.js'), '--no-progress', '--reporter', 'json'],
    { cwd: planted, encoding: 'utf8' },
  );
  expect(run.stdout).toContain('left-pad');
  expect(run.stdout).toContain('has-sql.ts');
});
