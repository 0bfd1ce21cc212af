import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '@tuntas/sop';
import { printSheet } from './print-sheet.ts';
import { getShipped } from './testing/read-shipped.ts';

function withText(requires: string): SopDefinition {
  const definition = structuredClone(getShipped('lamandau-pemulangan-orang-terlantar'));
  const row = definition.sheet.rows[2];
  if (row !== undefined) row.requires = requires;
  return definition;
}

const FORMATS = ['pdf', 'svg', 'docx', 'html'] as const;

describe.each(FORMATS)('as %s', (format) => {
  test.each([
    ['half a letter', 'a\ud800b', 'U+D800'],
    ['the other half', 'x\udc00', 'U+DC00'],
    ['NUL', 'a\u0000b', 'U+0000'],
    ['escape', 'a\u001bb', 'U+001B'],
    ['delete', 'a\u007fb', 'U+007F'],
    ['no letter', 'a\uffffb', 'U+FFFF'],
  ])('%s is refused with its place', async (_, text, code) => {
    await expect(printSheet(withText(text), { format })).rejects.toMatchObject({
      name: 'UnprintableText',
      message: expect.stringMatching(new RegExp(`${code.replace('+', '\\+')}.*baris 3, ALAT`, 'i')),
    });
  });

  test.each([
    ['accents of their own', 'e\u0301 n\u0303'],
    ['an accent without a letter', '\u0301abc'],
    ['invisible joiners', 'a\u200d\u200bb'],
    ['a soft hyphen', 'ke\u00adpala'],
    ['a mark of the file', '\ufeffa'],
    ['a turn of the writing', 'a\u202eb'],
    ['lines and tabs', 'a\tb\nc\u2028d'],
    ['a word of 10,000 letters', 'x'.repeat(10_000)],
  ])('%s is printed', { timeout: 60_000 }, async (_, text) => {
    expect((await printSheet(withText(text), { format })).length).toBeGreaterThan(1000);
  });
});

describe.each(['pdf', 'svg'] as const)('letters that the font lacks, as %s', (format) => {
  test.each([
    ['emoji', 'sip 👍', '“👍” (U+1F44D)'],
    ['Arabic', 'بسم', '“ب” (U+0628)'],
    ['an icon of Word', '\uf0b7 butir', 'U+F0B7'],
  ])('%s is refused with its place', async (_, text, named) => {
    const printing = printSheet(withText(text), { format });
    await expect(printing).rejects.toThrow(named);
    await expect(printing).rejects.toThrow('baris 3, ALAT');
  });
});
