import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseAction } from '@tuntas/sop';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import { takeStep } from './take-step.ts';
import {
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
/** Everything in one hand, so that only the state of the case decides. */
let everyone: Actor;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  office = await plantCaseOffice(services, database, shippedText('lamandau-lansia-terlantar'));
  everyone = { ...office.head, posts: office.everybody.flatMap(({ posts }) => posts) };
});
afterAll(() => database.close());

const reason = 'Alasan yang cukup';
const START = () => office.definition.flow.start;
const doer = () => {
  const step = office.definition.flow.steps.find(({ id }) => id === START());
  const ids = [...(step?.by ?? []), ...(step?.recordedBy ?? [])];
  return ids.find((id) => office.performers.has(id)) ?? '';
};
const ACTIONS: Readonly<Record<CaseAction['type'], () => CaseAction>> = {
  'take-exit': () => ({
    type: 'take-exit',
    openId: `${START()}:1`,
    exit: office.definition.flow.steps.find(({ id }) => id === START())?.exits[0]?.exit ?? '',
    as: doer(),
  }),
  confirm: () => ({ type: 'confirm', openId: `${START()}:1`, as: doer() }),
  'send-back': () => ({
    type: 'send-back',
    openId: `${START()}:1`,
    as: doer(),
    to: START(),
    reason,
  }),
  'add-note': () => ({ type: 'add-note', note: 'Catatan' }),
  suspend: () => ({ type: 'suspend', reason }),
  resume: () => ({ type: 'resume' }),
  cancel: () => ({ type: 'cancel', reason }),
  reopen: () => ({ type: 'reopen', to: START(), reason }),
};
/** What brings a fresh case into each state. */
const STATES = {
  open: [],
  suspended: ['suspend'],
  cancelled: ['cancel'],
} as const satisfies Record<string, readonly CaseAction['type'][]>;

/** Action → answer in each state. */
const TABLE: Readonly<Record<CaseAction['type'], Readonly<Record<keyof typeof STATES, string>>>> = {
  'take-exit': { open: 'ok', suspended: 'CASE_SUSPENDED', cancelled: 'CASE_CLOSED' },
  confirm: {
    open: 'CONFIRMATION_NOT_NEEDED',
    suspended: 'CASE_SUSPENDED',
    cancelled: 'CASE_CLOSED',
  },
  'send-back': {
    open: 'SEND_BACK_TARGET_INVALID',
    suspended: 'CASE_SUSPENDED',
    cancelled: 'CASE_CLOSED',
  },
  'add-note': { open: 'ok', suspended: 'ok', cancelled: 'CASE_CLOSED' },
  suspend: { open: 'ok', suspended: 'CASE_SUSPENDED', cancelled: 'CASE_CLOSED' },
  resume: { open: 'CASE_NOT_SUSPENDED', suspended: 'ok', cancelled: 'CASE_CLOSED' },
  cancel: { open: 'ok', suspended: 'ok', cancelled: 'CASE_CLOSED' },
  reopen: { open: 'CASE_NOT_CLOSED', suspended: 'CASE_NOT_CLOSED', cancelled: 'ok' },
};

const act = (caseId: string, expectedVersion: number, action: CaseAction) =>
  takeStep(services, { actor: everyone, commandId: v7(), caseId, expectedVersion, action });

const rows = Object.entries(TABLE).flatMap(([type, answers]) =>
  Object.entries(answers).map(([state, answer]) => [type, state, answer] as const),
);
test.each(rows)('%s on a case that is %s: %s', async (type, state, answer) => {
  const caseId = await plantCase(services, office);
  let version = 1;
  for (const before of STATES[state as keyof typeof STATES]) {
    version = (await act(caseId, version, ACTIONS[before]())).version;
  }
  const before = await getCase(services, everyone, caseId);
  const got = await act(caseId, version, ACTIONS[type as CaseAction['type']]()).then(
    () => 'ok',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );
  expect(got).toBe(answer);
  if (answer !== 'ok') expect(await getCase(services, everyone, caseId)).toEqual(before);
});
