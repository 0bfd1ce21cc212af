import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { remindOfCase } from './case-reminder.ts';
import { takeStep } from './take-step.ts';
import { plantCase, plantCaseOffice, shippedText, testServices } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('a suspended case is not reminded of, nor by what was asked for before it went on', async () => {
  const services = testServices(database);
  const office = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-lansia-terlantar'),
  );
  const { officeId } = office;
  const caseId = await plantCase(services, office);
  const [step] = await database.ownerQuery<{ open_id: string }>(
    'select open_id from case_steps where case_id = $1',
    [caseId],
  );
  const remind = async (askedAt: string) => {
    const payload = { caseId, openId: step?.open_id ?? '', askedAt };
    const job = { officeId, id: services.newId(), kind: 'case-reminder', payload, attempt: 1 };
    await remindOfCase(job, services);
    const marked = await database.ownerQuery(
      'select from desk_lines where case_id = $1 and reminder_due',
      [caseId],
    );
    return marked.length > 0;
  };
  const act = (expectedVersion: number, action: Parameters<typeof takeStep>[1]['action']) =>
    takeStep(services, {
      actor: office.head,
      commandId: services.newId(),
      caseId,
      expectedVersion,
      action,
    });
  const before = services.clock().toISOString();
  await act(1, { type: 'suspend', reason: 'Menunggu surat' });
  expect(await remind(before)).toBe(false);
  await act(2, { type: 'resume' });
  expect(await remind(before)).toBe(false);
  expect(await remind(services.clock().toISOString())).toBe(true);
  const marks = () =>
    database.ownerQuery<{ reminder_due: boolean; reminder_at: string | null }>(
      `select d.reminder_due, s.reminder_at from desk_lines d
       join case_steps s on s.office_id = d.office_id and s.case_id = d.case_id
         and s.open_id = d.open_id
       where d.case_id = $1`,
      [caseId],
    );
  await act(3, { type: 'suspend', reason: 'Menunggu surat lagi' });
  for (const mark of await marks())
    expect(mark).toEqual({ reminder_due: false, reminder_at: null });
  await act(4, { type: 'resume' });
  for (const mark of await marks())
    expect(mark).toEqual({ reminder_due: false, reminder_at: null });
  expect(await marks()).not.toEqual([]);
});
