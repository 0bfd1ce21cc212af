import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MACHINE_REFUSALS } from '@tuntas/sop';
import { REFUSALS, refusalSentence, type RefusalCode, type RefusalRule } from './refusals.ts';

const rules = Object.entries<RefusalRule>(REFUSALS) as [RefusalCode, RefusalRule][];

/** docs/refusals.md; `npx vitest run packages/api -u` writes it anew. */
function document(): string {
  const entries = rules.map(
    ([code, rule]) =>
      `## \`${code}\`\n\n` +
      `Status ${rule.status}. ${rule.when}.\n\n` +
      `> ${rule.message} ${rule.todo}\n`,
  );
  return (
    '# Refusals\n\n' +
    'Every request that is not granted is answered with one of these codes: `code`, `message` ' +
    '(what is wrong), `todo` (what to do), and for forms `fields`. `{name}` is filled in. ' +
    'Generated from `packages/api/src/refusals.ts`; its test keeps this file true.\n\n' +
    entries.join('\n')
  );
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.test\.tsx?$|refusals\.ts$/.test(path));
}

test('docs/refusals.md says what the catalogue says', async () => {
  await expect(document()).toMatchFileSnapshot('../../../docs/refusals.md');
});

test('every refusal of the machine has a sentence', () => {
  for (const code of MACHINE_REFUSALS) expect(REFUSALS, code).toHaveProperty(code);
});

test('every code of the catalogue is given somewhere', () => {
  const packages = join(import.meta.dirname, '../..');
  const sources = ['api', 'reader', 'server', 'sop'].flatMap((name) =>
    listSources(join(packages, name, 'src')).map((path) => readFileSync(path, 'utf8')),
  );
  const unused = rules
    .map(([code]) => code)
    .filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
  expect(unused).toEqual([]);
});

test('sentences are sentences, and statuses mean a refusal', () => {
  for (const [code, rule] of rules) {
    expect(rule.message, code).toMatch(/^[A-Z].*(\.|\{\w+\})$/);
    expect(rule.todo, code).toMatch(/^[A-Z].*\.$/);
    expect(rule.message + rule.todo, code).not.toContain('"');
    expect(rule.status, code).toBeGreaterThanOrEqual(400);
    expect(rule.status, code).toBeLessThan(600);
  }
});

test('details are filled into the sentence', () => {
  expect(refusalSentence('REQUIREMENTS_UNMET', { items: ['Foto ybs', 'PC KTP'] })).toBe(
    'Masih ada yang kurang: Foto ybs, PC KTP.',
  );
  expect(refusalSentence('PERFORMER_UNBOUND', { performer: 'Kasi' })).toBe(
    'Pelaksana Kasi belum dipasangkan dengan jabatan di kantor ini.',
  );
  expect(refusalSentence('REQUIREMENTS_UNMET', { items: ['Foto', 'surat lain dll.'] })).toBe(
    'Masih ada yang kurang: Foto, surat lain dll.',
  );
  expect(refusalSentence('PERFORMER_UNBOUND')).not.toContain('{');
});
