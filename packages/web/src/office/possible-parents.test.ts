import { describe, expect, it } from 'vitest';
import { listPossibleParents } from './possible-parents.ts';

const posts = [
  { id: 'kadis', parentId: null },
  { id: 'kabid', parentId: 'kadis' },
  { id: 'kasi', parentId: 'kabid' },
  { id: 'tu', parentId: 'kadis' },
];
const ids = (id?: string) => listPossibleParents(posts, id).map((post) => post.id);

describe('listPossibleParents', () => {
  it('offers every post to a new one', () => {
    expect(ids()).toEqual(['kadis', 'kabid', 'kasi', 'tu']);
  });
  it('leaves out the post itself and everything below it', () => {
    expect(ids('kabid')).toEqual(['kadis', 'tu']);
    expect(ids('kasi')).toEqual(['kadis', 'kabid', 'tu']);
    expect(ids('kadis')).toEqual([]);
  });
  it('comes to an end even when the data runs in a circle', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: null },
    ];
    expect(listPossibleParents(circle, 'c').map((post) => post.id)).toEqual(['a', 'b']);
  });
});
