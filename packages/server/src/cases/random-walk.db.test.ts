import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldEvents, type CaseEvent, type CaseState } from '@tuntas/sop';
import { verifyAudit } from '../audit/index.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import { getInbox } from './get-inbox.ts';
import { takeStep } from './take-step.ts';
import {
  fillIn,
  plantCase,
  plantCaseOffice,
  SHIPPED_SOPS,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());

/** Any person takes any action that is offered to them; the numbers choose who and what. */
async function walk(office: CaseOffice, caseId: string, choices: readonly number[]) {
  for (const choice of choices) {
    let rest = choice;
    const pick = <T>(from: readonly T[]): T => {
      const chosen = from[rest % from.length] as T;
      rest = Math.floor(rest / from.length);
      return chosen;
    };
    const able: { actor: Actor; page: Awaited<ReturnType<typeof getCase>> }[] = [];
    for (const actor of office.everybody) {
      const page = await getCase(services, actor, caseId);
      if (page.offered.length > 0) able.push({ actor, page });
    }
    const { actor, page } = pick(able);
    // Notes and whole-case actions are always there; the steps should be walked more often.
    const steps = page.offered.filter(({ openId }) => openId !== undefined);
    const offered = pick(steps.length > 0 && rest % 4 !== 0 ? steps : page.offered);
    const action = fillIn(offered, office.definition, page.state.entry, pick);
    const reply = await takeStep(services, {
      actor,
      commandId: services.newId(),
      caseId,
      expectedVersion: page.version,
      action,
    });
    await expectTrue(office, caseId, reply.state);
  }
}

interface CaseRow {
  state: CaseState;
  status: string;
  version: number;
  seq: number;
}

/** What is stored in several places says the same everywhere. */
async function expectTrue(office: CaseOffice, caseId: string, state: CaseState): Promise<void> {
  const values = [office.officeId, caseId];
  const [row] = await database.ownerQuery<CaseRow>(
    'select state, status, version, seq from cases where office_id = $1 and id = $2',
    values,
  );
  const events = await database.ownerQuery<{ event: CaseEvent }>(
    'select event from case_events where office_id = $1 and case_id = $2 order by seq',
    values,
  );
  expect(row?.state).toEqual(state);
  expect(row?.status).toBe(state.status);
  expect(row?.seq).toBe(events.length);
  expect(foldEvents(events.map(({ event }) => event))).toEqual(state);

  const steps = await database.ownerQuery<{ open_id: string; due_at: string | null }>(
    `select open_id, due_at from case_steps
     where office_id = $1 and case_id = $2 and closed_at is null`,
    values,
  );
  expect(Object.fromEntries(steps.map(({ open_id, due_at }) => [open_id, due_at]))).toEqual(
    Object.fromEntries(state.open.map(({ openId, dueAt }) => [openId, dueAt])),
  );
  for (const [performerId, actor] of office.performers) {
    const { items } = await getInbox(services, actor, { limit: 100 });
    const mine = items.filter((item) => item.caseId === caseId);
    const expected = state.open.filter(({ stepId, confirmedBy }) => {
      const step = office.definition.flow.steps.find(({ id }) => id === stepId);
      const does = [...(step?.by ?? []), ...(step?.recordedBy ?? [])].includes(performerId);
      return does && !confirmedBy.includes(performerId);
    });
    expect(mine.map(({ openId }) => openId).sort()).toEqual(
      expected.map(({ openId }) => openId).sort(),
    );
    for (const item of mine) {
      expect(item.status).toBe(state.status);
      expect(item.dueAt).toBe(state.open.find(({ openId }) => openId === item.openId)?.dueAt);
    }
  }
}

describe.each(SHIPPED_SOPS)('%s', (name) => {
  test('random offered actions: state, steps, desks and chain all say the same', async () => {
    const office = await plantCaseOffice(services, database, shippedText(name));
    const entries = office.definition.flow.entries.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...entries),
        fc.array(fc.nat(), { minLength: 8, maxLength: 30 }),
        async (entry, choices) => {
          await walk(office, await plantCase(services, office, entry), choices);
        },
      ),
      { numRuns: Number(process.env['TUNTAS_TEST_RUNS'] ?? 2) },
    );
    const { findings } = await verifyAudit(services, { officeId: office.officeId });
    expect(findings).toEqual([]);
  }, 120_000);
});
