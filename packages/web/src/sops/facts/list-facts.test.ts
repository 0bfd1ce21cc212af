import { readFileSync } from 'node:fs';
import { parseDefinition } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { countKinds, kindOf, listFacts } from './list-facts.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');

/** Every object with exactly one key of a basis, anywhere below. */
function countBases(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const keys = Object.keys(value);
  if (keys.length === 1 && ['written', 'inferred', 'decided'].includes(keys[0]!)) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countBases(part), 0);
}

describe('listFacts', () => {
  const groups = listFacts(definition, 'Umum');

  it('leaves out no fact of a definition that ships', () => {
    expect(groups.flatMap(({ facts }) => facts)).toHaveLength(countBases(definition.flow));
  });
  it('leads to the place of every fact', () => {
    for (const { path, basis } of groups.flatMap(({ facts }) => facts)) {
      const keys = path.split('/').slice(1);
      const found = keys.reduce<unknown>(
        (node, key) => (node as { [key: string]: unknown })[key],
        definition,
      );
      expect([found, (found as { basis?: unknown }).basis]).toContain(basis);
    }
  });
  it('names every id it mentions', () => {
    const texts = groups.flatMap(({ facts }) => facts.map(({ text }) => text)).join('\n');
    expect(texts).toContain('“Belum lengkap” → “Melengkapi berkas');
    expect(texts).toContain('Waktu: 30 menit');
  });
  it('tells a decision of a demo office from a real one', () => {
    const decided = { by: 'Kepala Dinas', on: '2026-11-22' };
    expect(kindOf({ decided })).toBe('decided');
    expect(kindOf({ decided: { ...decided, demo: true } })).toBe('demo');
    expect(countKinds([{ path: '', text: '', basis: { inferred: 'baris 1' } }])).toEqual({
      written: 0,
      inferred: 1,
      demo: 0,
      decided: 0,
    });
  });
});
