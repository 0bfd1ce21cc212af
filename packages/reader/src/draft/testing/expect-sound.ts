import { checkDefinition, parseDefinition, printDefinition, type SopDefinition } from '@tuntas/sop';
import { expect } from 'vitest';

/** Everything inferred as the office would decide it. */
function decideAll<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => decideAll(item)) as T;
  const own = value as Record<string, unknown>;
  if (typeof own['inferred'] === 'string') {
    return { decided: { by: 'Kepala Dinas', on: '2026-01-05', why: own['inferred'] } } as T;
  }
  return Object.fromEntries(Object.entries(own).map(([key, item]) => [key, decideAll(item)])) as T;
}

export function listErrors(definition: SopDefinition): readonly string[] {
  return checkDefinition(definition)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);
}

/** Nothing is wrong but that the office has not decided yet, and the file can be read again. */
export function expectSound(definition: SopDefinition): void {
  const open = listErrors(definition).filter((error) => !error.startsWith('BASIS_INFERRED'));
  expect(open.filter((error) => !error.startsWith('PERFORMER_WITHOUT_COLUMN'))).toEqual([]);
  expect(listErrors(decideAll(definition))).toEqual([]);
  const read = parseDefinition(printDefinition(definition), 'contoh.yaml');
  expect(read.diagnostics).toEqual([]);
  expect(read.definition).toEqual(definition);
}
