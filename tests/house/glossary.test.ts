import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const source = globSync('packages/*/{src,migrations}/**/*.{ts,tsx,sql}', { cwd: root })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
  .join('\n');

const terms = readFileSync(`${root}/GLOSSARY.md`, 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^`\w+`$/.test(cells[2] ?? ''))
  .map((cells) => (cells[2] ?? '').replaceAll('`', ''));

test('the glossary has its terms', () => {
  expect(terms.length).toBeGreaterThan(40);
  expect(new Set(terms).size).toBe(terms.length);
});

test.each(terms)('"%s" is used by the code', (term) => {
  expect(source).toMatch(new RegExp(`\\b${term}\\b`));
});
