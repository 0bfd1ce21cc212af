import type { PostReply } from '@tuntas/api';
import { expect, test } from 'vitest';
import { findSameTitle } from './find-same-title.ts';

const post = (id: string, title: string, isActive = true): PostReply => ({
  id,
  title,
  unit: '',
  parentId: null,
  powers: [],
  isActive,
  holders: [],
  waiting: 0,
});
const posts = [post('a', 'Kasi Rehsos'), post('b', 'Kepala Dinas', false)];

test.each([
  ['KASI  Rehsos', undefined, 'a'],
  [' kasi. rehsos ', 'c', 'a'],
  ['Kasi Rehsos', 'a', undefined],
  ['Kepala Dinas', undefined, undefined],
  ['Kasi', undefined, undefined],
  [' - ', undefined, undefined],
])('“%s”, not counting %s, is also the title of %s', (title, exceptId, found) => {
  expect(findSameTitle(posts, title, exceptId)?.id).toBe(found);
});
