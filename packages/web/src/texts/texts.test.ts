import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const catalogues = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));

test.each(catalogues)('%s quotes with “ and ”, never with straight quotes', (name) => {
  expect(readFileSync(join(import.meta.dirname, name), 'utf8')).not.toContain('"');
});
