import { readFileSync } from 'node:fs';
import { listActing, parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { pairPerformers } from './pair-performers.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');
const [first, second, ...others] = listActing(definition);
if (!first || !second) throw new Error('two act');
const post = (title: string, isActive = true) => ({ id: title, title, isActive });

test('a post of that name acts, however it is spaced and capitalised', () => {
  const title = ` ${first.title.toUpperCase()}`;
  expect(pairPerformers(definition, [], [post(title)])).toEqual([
    { performer: first.title, posts: [title], by: 'name' },
    ...[second, ...others].map((one) => ({ performer: one.title, posts: [], by: 'none' })),
  ]);
});
test('a post that is no longer used does not act', () => {
  const pairs = pairPerformers(definition, [], [post(first.title, false)]);
  expect(pairs.every(({ by }) => by === 'none')).toBe(true);
});
test('what the newest version pairs goes before a name; an empty pair does not count', () => {
  const bindings = [
    { performerId: first.id, posts: [{ id: '1', title: 'Kepala Seksi' }] },
    { performerId: second.id, posts: [] },
  ];
  const pairs = pairPerformers(definition, bindings, [post(first.title), post(second.title)]);
  expect(pairs.slice(0, 2)).toEqual([
    { performer: first.title, posts: ['Kepala Seksi'], by: 'kept' },
    { performer: second.title, posts: [second.title], by: 'name' },
  ]);
});
