import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { findSamePost, listActing } from './pair-posts.ts';

const basis = { written: 'kolom' };

test('only performers of the office that do something need a post', () => {
  const definition = buildDefinition([
    buildStep('terima', 'receive', { onward: 'arsip' }, { by: ['panti'], recordedBy: ['staf'] }),
    buildStep('arsip', 'archive', { closed: null }, { by: ['kasi'] }),
  ]);
  const performer = (id: string, party: 'office' | 'outside') => ({ id, title: id, party, basis });
  definition.flow.performers = [
    ...[performer('staf', 'office'), performer('kasi', 'office')],
    ...[performer('kabid', 'office'), performer('panti', 'outside')],
  ];
  expect(listActing(definition).map(({ id }) => id)).toEqual(['staf', 'kasi']);
});

test.each([
  ['KASI  Rehabilitasi', ['Kasi Rehabilitasi', 'Kasi'], 'Kasi Rehabilitasi'],
  ['Sekretaris', ['Kepala Dinas', 'Sekretaris '], 'Sekretaris '],
  ['Staf', ['Staf Pelaksana'], undefined],
  ['Staf', ['Staf', 'STAF'], undefined],
])('“%s” among %j is %s', (title, titles, expected) => {
  const posts = titles.map((each, at) => ({ id: String(at), title: each }));
  expect(findSamePost({ title }, posts)?.title).toBe(expected);
});
