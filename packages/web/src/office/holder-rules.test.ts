import type { PostReply } from '@tuntas/api';
import { describe, expect, it } from 'vitest';
import { findLeftAlone, isAlone } from './find-left-alone.ts';
import { listPlanned } from './list-planned.ts';
import { findOtherDefinitive } from './find-other-definitive.ts';

type Holder = PostReply['holders'][number];

const holder = (userId: string, change: Partial<Holder> = {}): Holder => ({
  id: `${userId} holds`,
  userId,
  userName: `Contoh ${userId}`,
  capacity: 'definitif',
  fromOn: '2026-01-01',
  untilOn: null,
  isCurrent: true,
  isActive: true,
  ...change,
});
const post = (...holders: Holder[]): PostReply => ({
  id: 'tu',
  title: 'Tata Usaha',
  unit: '',
  parentId: null,
  powers: [],
  isActive: true,
  waiting: 3,
  holders,
});
const on = '2026-11-23';

describe('listPlanned', () => {
  it('names what a person is to hold later', () => {
    const later = { fromOn: '2026-12-01' };
    const posts = [post(holder('ani'), holder('ani', later), holder('budi', later))];
    expect(listPlanned(posts, 'ani', on)).toEqual([{ title: 'Tata Usaha', fromOn: '2026-12-01' }]);
    expect(listPlanned(posts, 'ani', '2026-12-01')).toEqual([]);
  });
});

const leaves = ({ userId }: Holder) => userId === 'ani';
const left = (...holders: Holder[]) => findLeftAlone([post(...holders)], on, leaves).length;

describe('findLeftAlone', () => {
  it('finds the post whose only active holder leaves', () => {
    expect(left(holder('ani'))).toBe(1);
    expect(left(holder('ani'), holder('budi', { isActive: false }))).toBe(1);
    expect(left(holder('ani'), holder('budi', { fromOn: '2026-11-24' }))).toBe(1);
    expect(left(holder('ani'), holder('budi', { untilOn: '2026-11-22' }))).toBe(1);
  });
  it('leaves out a post that somebody else holds that day, or that she does not hold', () => {
    expect(left(holder('ani'), holder('budi', { capacity: 'plh', untilOn: on }))).toBe(0);
    expect(left(holder('budi'))).toBe(0);
    expect(left()).toBe(0);
    expect(left(holder('ani', { untilOn: '2026-11-01' }))).toBe(0);
  });
});

describe('isAlone', () => {
  it('is said of a post in use that nobody active holds', () => {
    expect(isAlone(post(), on)).toBe(true);
    expect(isAlone(post(holder('ani', { isActive: false })), on)).toBe(true);
    expect(isAlone(post(holder('ani')), on)).toBe(false);
    expect(isAlone({ ...post(), isActive: false }, on)).toBe(false);
  });
});

describe('findOtherDefinitive', () => {
  const names = (fromOn: string, untilOn: string, ...holders: Holder[]) =>
    findOtherDefinitive(post(...holders), 'ani', fromOn, untilOn).map(({ userId }) => userId);
  it('names who is permanent in that time already', () => {
    expect(names(on, '', holder('budi'), holder('ani'), holder('cici'))).toEqual(['budi', 'cici']);
    expect(names(on, '2026-12-01', holder('budi', { fromOn: '2026-12-01' }))).toEqual(['budi']);
  });
  it('does not name deputies, former, later or inactive holders', () => {
    expect(
      names(
        on,
        '2026-12-01',
        holder('a', { capacity: 'plh' }),
        holder('b', { untilOn: '2026-11-22' }),
        holder('c', { fromOn: '2026-12-02' }),
        holder('d', { isActive: false }),
      ),
    ).toEqual([]);
  });
});
