import { expect, it } from 'vitest';
import { tellUnknownSettings } from './unknown-settings.ts';

it('knows every setting of ours, and leaves those of others alone', () => {
  const env = { TUNTAS_MODE: 'demo', TUNTAS_SEAL_KEY: 'x', TUNTAS_TEST_RUNS: '3', PATH: '/bin' };
  expect(tellUnknownSettings(env)).toEqual([]);
});

it.each([
  ['TUNTAS_MODEE', 'TUNTAS_MODEE tidak dikenal; mungkin maksudnya TUNTAS_MODE.'],
  ['TUNTAS_PUBLICURL', 'TUNTAS_PUBLICURL tidak dikenal; mungkin maksudnya TUNTAS_PUBLIC_URL.'],
  ['TUNTAS_PROT', 'TUNTAS_PROT tidak dikenal; mungkin maksudnya TUNTAS_PORT.'],
])('says what %s may have meant', (name, sentence) => {
  expect(tellUnknownSettings({ [name]: 'x' })).toEqual([sentence]);
});

it('guesses nothing where nothing is near', () => {
  expect(tellUnknownSettings({ TUNTAS_FAVOURITE_COLOUR: 'biru' })).toEqual([
    expect.stringMatching(/^TUNTAS_FAVOURITE_COLOUR tidak dikenal\. Hapus/),
  ]);
});
