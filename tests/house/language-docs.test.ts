import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateLanguageDocs, PAGE } from '../../scripts/generate-language-docs.ts';

test('docs/sop-language.md says what the code says', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const anew = await generateLanguageDocs(page);
  expect(page, 'run: npx node scripts/generate-language-docs.ts').toBe(anew);
});

test('every field of the language is described', async () => {
  const page = await generateLanguageDocs(readFileSync(PAGE, 'utf8'));
  const fields = page.slice(
    page.indexOf('<!-- generated: fields -->'),
    page.indexOf('<!-- end: fields -->'),
  );
  const cells = fields
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  expect(cells.length).toBeGreaterThan(80);
  for (const row of cells) expect(row[4], row[1]).not.toBe('');
});
