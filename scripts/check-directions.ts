/**
 * Import directions (ARCHITECTURE.md), and proof that the tool really looked: it must have seen at
 * least as many modules as there are source files (a silent-green trap with some compilers).
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

interface Report {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

const sources = globSync('packages/*/src/**/*.{ts,tsx}');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.js',
    '--output-type',
    'json',
    'packages',
  ],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (!run.stdout) throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
const { summary } = JSON.parse(run.stdout) as Report;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (summary.totalCruised < sources.length) {
  console.error(`only ${summary.totalCruised} modules seen, ${sources.length} source files exist`);
  process.exit(1);
}
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exit(summary.violations.length === 0 ? 0 : 1);
