import { readFileSync } from 'node:fs';
import { parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { rowWordsOf } from './row-words-of.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');

test.each([
  [{ row: 1, title: 'Menerima surat…' }, definition.sheet.rows[0]?.activity],
  [{ row: 1, title: 'Menerima surat' }, undefined],
  [{ title: 'Mengarsipkan…' }, undefined],
])('the row of %j', (step, words) => {
  expect(rowWordsOf(definition, step)).toBe(words);
});
