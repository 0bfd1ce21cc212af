import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { parseDefinition } from './parse-definition.ts';
import { printDefinition } from './print-definition.ts';

test.each(RELEASED_SOPS.map((sop) => [sop.file, sop] as const))('%s reads back equal', (_, sop) => {
  expect(parseDefinition(printDefinition(sop.definition), 'x').definition).toEqual(sop.definition);
});

test('any words read back equal', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', "'", '"', ':', '#', '-', 'a', '\\', '\u0085'),
    }),
    fc.constantFrom(
      'true',
      'null',
      '1',
      '1.5',
      '0x10',
      '2026-01-01',
      '~',
      '- a',
      '? b',
      '[x',
      '{y',
      '&z',
      '*z',
      '!w',
      '%v',
      '@u',
      '---',
      '...',
      '1e3',
      '.nan',
    ),
    fc.lorem({ maxCount: 60 }),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (list, word) => {
      const definition = buildDefinition(
        [buildStep('a', 'archive', { closed: null }, { title: `x${word}` })],
        {},
        { office: word, legalBases: list, name: list.join(' ') },
      );
      expect(parseDefinition(printDefinition(definition), 'x').definition).toEqual(definition);
    }),
    { numRuns: 100 },
  );
});
