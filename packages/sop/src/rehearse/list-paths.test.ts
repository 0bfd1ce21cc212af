import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { soundDefinition } from '../testing/sound-definition.ts';
import { listPaths } from './list-paths.ts';

const words = (definition: Parameters<typeof listPaths>[0]) =>
  listPaths(definition).map(
    ({ id, stops, rejoinsAt, result }) =>
      `${id}: ${stops.map(({ stepId, exit }) => `${stepId}.${exit}`).join(' ')} → ${rejoinsAt ?? result}`,
  );

test('the usual way first, then what happens at each other way out', () => {
  const definition = buildDefinition([
    buildStep('terima', 'receive', { onward: 'periksa' }),
    buildStep('periksa', 'check', { complete: 'arsip', incomplete: 'lengkapi', refuse: 'tolak' }),
    buildStep('lengkapi', 'receive', { onward: 'periksa' }),
    buildStep('tolak', 'archive', { closed: { ends: true, result: 'refused' } }),
    buildStep('arsip', 'archive', { closed: null }),
  ]);
  expect(words(definition)).toEqual([
    'utama: terima.onward periksa.complete arsip.closed → done',
    'periksa.incomplete: terima.onward periksa.incomplete lengkapi.onward → periksa',
    'periksa.refuse: terima.onward periksa.refuse tolak.closed → refused',
  ]);
});

test('branches are walked one after the other, their join once all have come', () => {
  const definition = buildDefinition([
    buildStep('bagi', 'dispose', { disposed: ['a', 'b'] }),
    buildStep('a', 'consider', { onward: 'temu' }),
    buildStep('b', 'consider', { onward: 'temu' }),
    buildStep('temu', 'archive', { closed: null }, { join: true }),
  ]);
  expect(words(definition)).toEqual(['utama: bagi.disposed a.onward b.onward temu.closed → done']);
});

test('every exit of every step is on some path, and every path begins at the start', () => {
  const anySop = fc.oneof(
    fc.constantFrom(...RELEASED_SOPS.map(({ definition }) => definition)),
    soundDefinition,
  );
  fc.assert(
    fc.property(anySop, (definition) => {
      const paths = listPaths(definition);
      const taken = new Set(
        paths.flatMap(({ stops }) => stops.map(({ stepId, exit }) => `${stepId}.${exit}`)),
      );
      const all = definition.flow.steps.flatMap(({ id, exits }) =>
        exits.map(({ exit }) => `${id}.${exit}`),
      );
      expect([...taken].toSorted()).toEqual(all.toSorted());
      for (const { stops } of paths) expect(stops[0]?.stepId).toBe(definition.flow.start);
      expect(new Set(paths.map(({ id }) => id)).size).toBe(paths.length);
    }),
  );
});
