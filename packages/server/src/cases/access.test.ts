import { describe, expect, test } from 'vitest';
import {
  openCase,
  parseDefinition,
  prepareDefinition,
  defaultCalendar,
  type CaseAction,
} from '@tuntas/sop';
import type { PostPower } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { findActingPost, findCorrectingPost, type AccessView } from './access.ts';
import { offeredActions } from './offered-actions.ts';
import { bindingsOf } from './posts-of-sop.ts';
import { shippedText } from './testing.ts';

const { definition } = parseDefinition(shippedText('lahat-asistensi-rehabilitasi-sosial'), 'x');
if (definition === undefined) throw new Error('the shipped SOP does not parse');
const sop = prepareDefinition(definition);
const calendar = defaultCalendar('Asia/Jakarta');
const opened = openCase(sop, {}, { now: '2026-11-23T02:00:00.000Z', calendar });
if (!opened.ok) throw new Error('the case does not open');
const { state } = opened;

const bindings = {
  petugas: ['post-petugas', 'post-loket'],
  'analis-kebijakan': ['post-analis'],
  'kabid-rehsos': ['post-kabid'],
  'kepala-dinas': ['post-kadis'],
};
const holding = (
  postId: string,
  powers: readonly PostPower[] = [],
  capacity: 'definitif' | 'plt' | 'plh' = 'definitif',
): Pick<Actor, 'posts'> => ({ posts: [{ id: postId, title: postId, capacity, powers }] });

const PEOPLE = {
  petugas: holding('post-petugas'),
  'another post of the performer': holding('post-loket'),
  'plh petugas': holding('post-petugas', [], 'plh'),
  'plt kabid': holding('post-kabid', [], 'plt'),
  kabid: holding('post-kabid'),
  head: holding('post-kepala', ['head']),
  desk: holding('post-tu', ['agenda']),
  admin: holding('post-admin', ['admin']),
  stranger: holding('post-arsip'),
  nobody: { posts: [] },
} satisfies Record<string, Pick<Actor, 'posts'>>;
type Person = keyof typeof PEOPLE;

const openId = state.open[0]?.openId ?? '';
const reason = 'Alasan yang cukup';
const exit = (as: string, id = openId): CaseAction => ({
  type: 'take-exit',
  openId: id,
  exit: 'onward',
  as,
});

/** Action → who may; everybody else may not. */
const TABLE: readonly (readonly [string, CaseAction, readonly Person[]])[] = [
  [
    'take-exit as petugas',
    exit('petugas'),
    ['petugas', 'another post of the performer', 'plh petugas'],
  ],
  ['take-exit as kabid', exit('kabid-rehsos'), ['kabid', 'plt kabid']],
  ['take-exit as an outside party', exit('pelapor'), []],
  ['take-exit as nobody known', exit('x'), []],
  [
    'take-exit of a step that is not open',
    exit('petugas', 'x:1'),
    ['petugas', 'another post of the performer', 'plh petugas'],
  ],
  [
    'confirm',
    { type: 'confirm', openId, as: 'petugas' },
    ['petugas', 'another post of the performer', 'plh petugas'],
  ],
  [
    'send-back',
    { type: 'send-back', openId, as: 'kabid-rehsos', to: 'laporan-masuk', reason },
    ['kabid', 'plt kabid'],
  ],
  [
    'add-note',
    { type: 'add-note', note: 'Catatan' },
    ['petugas', 'another post of the performer', 'plh petugas', 'kabid', 'plt kabid', 'desk'],
  ],
  [
    'suspend',
    { type: 'suspend', reason },
    ['petugas', 'another post of the performer', 'plh petugas', 'head'],
  ],
  [
    'resume',
    { type: 'resume' },
    ['petugas', 'another post of the performer', 'plh petugas', 'head'],
  ],
  ['cancel', { type: 'cancel', reason }, ['head', 'desk']],
  ['reopen', { type: 'reopen', to: 'laporan-masuk', reason }, ['head']],
];

describe('who may', () => {
  const rows = TABLE.flatMap(([name, action, allowed]) =>
    (Object.keys(PEOPLE) as Person[]).map(
      (person) => [name, person, allowed.includes(person), action] as const,
    ),
  );
  test.each(rows)('%s: %s – %s', (_, person, isAllowed, action) => {
    const actor = PEOPLE[person];
    const view: AccessView = { actor, sop, bindings, state };
    const post = findActingPost(view, action);
    expect(post !== undefined).toBe(isAllowed);
    if (post !== undefined) expect(actor.posts).toContain(post);
  });
});

test('the data of the client: the front desk and who holds an open step', () => {
  const may = (at: AccessView['state']) =>
    (Object.keys(PEOPLE) as Person[]).filter((person) =>
      findCorrectingPost({ actor: PEOPLE[person], sop, bindings, state: at }),
    );
  expect(may(state)).toEqual(['petugas', 'another post of the performer', 'plh petugas', 'desk']);
  expect(may({ ...state, status: 'closed', open: [] })).toEqual(['desk']);
});

test('what is offered is what may be done, and nothing else', () => {
  for (const [person, actor] of Object.entries(PEOPLE)) {
    const view: AccessView = { actor, sop, bindings, state };
    for (const offered of offeredActions(view)) {
      const action = { ...offered, as: offered.as[0]?.performerId } as unknown as CaseAction;
      expect(findActingPost(view, action), `${person}: ${offered.label}`).toBeDefined();
    }
  }
  const offeredTo = (actor: Pick<Actor, 'posts'>) =>
    offeredActions({ actor, sop, bindings, state }).map(({ type }) => type);
  expect(offeredTo(PEOPLE.stranger)).toEqual([]);
  expect(offeredTo(PEOPLE.kabid)).toEqual(['add-note']);
  expect(new Set(offeredTo(PEOPLE.petugas))).toEqual(new Set(['take-exit', 'suspend', 'add-note']));
});

test('an office that binds nobody offers nothing in the steps', () => {
  const view: AccessView = { actor: PEOPLE.petugas, sop, bindings: {}, state };
  expect(offeredActions(view)).toEqual([]);
});

test('names that every object answers to are nobody', () => {
  for (const as of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const view: AccessView = { actor: PEOPLE.petugas, sop, bindings, state };
    expect(findActingPost(view, exit(as)), as).toBeUndefined();
  }
  const posts = [{ performer: 'constructor', id: 'post-petugas', title: 'Petugas', people: [] }];
  expect(bindingsOf(posts)).toHaveProperty('constructor', ['post-petugas']);
});
