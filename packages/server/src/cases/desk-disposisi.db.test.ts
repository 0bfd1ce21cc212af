import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseAction } from '@tuntas/sop';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Services } from '../services.ts';
import { getCase } from './get-case.ts';
import { getInbox } from './get-inbox.ts';
import { takeStep } from './take-step.ts';
import {
  fillIn,
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  const sop = shippedText('palangka-raya-rehabilitasi-anak-lansia');
  office = await plantCaseOffice(services, database, sop);
});
afterAll(() => database.close());

/** Takes the next way forward, whoever may; a disposisi names that day, or none. */
async function goOn(caseId: string, version: number, dueOn?: string): Promise<boolean> {
  for (const actor of office.everybody) {
    const { offered, state } = await getCase(services, actor, caseId);
    const way = offered.find(
      ({ type, tone, as }) =>
        as.length > 0 && (type === 'confirm' || (type === 'take-exit' && tone === 'forward')),
    );
    if (way === undefined) continue;
    const action = fillIn(way, office.definition, state.entry);
    const disposisi = { instruction: 'Proses', ...(dueOn !== undefined && { dueOn }) };
    await takeStep(services, {
      actor,
      caseId,
      commandId: v7(),
      expectedVersion: version,
      action: (way.needs.disposisi ? { ...action, disposisi } : action) as CaseAction,
    });
    return way.needs.disposisi;
  }
  throw new Error('nobody can go on');
}

/** What the desks of everybody say about the case. */
async function wantedOn(caseId: string): Promise<readonly (string | null)[]> {
  const desks = await Promise.all(office.everybody.map((one) => getInbox(services, one, {})));
  const lines = desks.flatMap(({ items }) => items).filter((item) => item.caseId === caseId);
  return [...new Set(lines.map((line) => line.wantedOn))];
}

test('the desk says by which day a disposisi wants it, until another one names a day', async () => {
  const caseId = await plantCase(services, office);
  let version = 1;
  expect(await wantedOn(caseId)).toEqual([null]);
  while (!(await goOn(caseId, version++, '2026-11-27'))) {
    expect(await wantedOn(caseId)).toEqual([null]);
  }
  expect(await wantedOn(caseId)).toEqual(['2026-11-27']);
  while (!(await goOn(caseId, version++))) expect(await wantedOn(caseId)).toEqual(['2026-11-27']);
  expect(await wantedOn(caseId)).toEqual(['2026-11-27']);
});
