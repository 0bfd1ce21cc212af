import fc from 'fast-check';
import { DAMAGES, FORMATS, type Damage, type Format } from './layout.ts';
import { makeFile, type GeneratedFile } from './make-file.ts';

/** Any generated file; a failing one is named by its seed, format and damage. */
export function anyFile(
  formats: readonly Format[] = FORMATS,
  damages: readonly Damage[] = DAMAGES,
): fc.Arbitrary<GeneratedFile> {
  return fc
    .record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      format: fc.constantFrom(...formats),
      damage: fc.constantFrom(...damages),
    })
    .map(({ seed, format, damage }) => makeFile(seed, format, damage));
}
