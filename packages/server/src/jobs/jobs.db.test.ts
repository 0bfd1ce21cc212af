import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testServices } from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { createOffice } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import {
  enqueueJob,
  planRecurringJobs,
  runDueJobs,
  startJobs,
  type Job,
  type JobRules,
} from './index.ts';
import { MAX_ATTEMPTS, retryPauseMs } from './run-due-jobs.ts';

let database: TestDatabase;
let services: Services;
let officeId: number;
let now: number;

beforeAll(async () => {
  database = await testDatabase();
  services = { ...testServices(database), clock: () => new Date(now) };
  now = Date.parse('2026-11-23T02:00:00Z');
  officeId = await createOffice(services, {
    name: 'Dinas Contoh',
    zone: 'Asia/Jakarta',
    isDemo: false,
  });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = Date.parse('2026-11-23T02:00:00Z');
  await database.ownerQuery('delete from jobs');
});

const enqueue = (kind: string, payload = {}, runAt = new Date(now)) =>
  services.db.office(officeId, (tx) =>
    enqueueJob(tx, { id: services.newId(), kind, payload, runAt }),
  );
const rows = () =>
  database.ownerQuery<{
    attempts: number;
    done_at: string | null;
    failed_at: string | null;
    last_error: string | null;
  }>('select attempts, done_at, failed_at, last_error from jobs order by id');

describe('a job', () => {
  it('runs once, when its time has come, in its office', async () => {
    const ran: Job[] = [];
    const rules: JobRules = { note: { handle: async (job) => void ran.push(job) } };
    await enqueue('note', { caseId: 'a' });
    await enqueue('note', { caseId: 'later' }, new Date(now + 60_000));
    expect(await runDueJobs(services, rules)).toBe(1);
    expect(await runDueJobs(services, rules)).toBe(0);
    expect(ran).toMatchObject([{ officeId, kind: 'note', payload: { caseId: 'a' }, attempt: 1 }]);
    now += 60_000;
    expect(await runDueJobs(services, rules)).toBe(1);
  });

  it('does not exist when the action it belongs to was refused', async () => {
    const action = services.db.office(officeId, async (tx) => {
      await enqueueJob(tx, {
        id: services.newId(),
        kind: 'note',
        payload: {},
        runAt: new Date(now),
      });
      throw new Refusal('NOT_FOUND');
    });
    await expect(action).rejects.toThrow(Refusal);
    expect(await rows()).toEqual([]);
  });

  it('is tried again later and later, and given up in the end, with the reason', async () => {
    let tries = 0;
    const rules: JobRules = {
      fail: {
        handle: async () => {
          tries++;
          throw new Error('printer on fire');
        },
      },
    };
    await enqueue('fail');
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      expect(await runDueJobs(services, rules)).toBe(1);
      expect(await runDueJobs(services, rules)).toBe(0);
      now += retryPauseMs(attempt);
    }
    expect(await runDueJobs(services, rules)).toBe(0);
    expect(tries).toBe(MAX_ATTEMPTS);
    expect(await rows()).toMatchObject([
      { attempts: MAX_ATTEMPTS, done_at: null, last_error: 'Error: printer on fire' },
    ]);
    expect((await rows())[0]?.failed_at).not.toBeNull();
  });

  it('comes up again when the process died over it', async () => {
    const rules: JobRules = {
      slow: { handle: () => new Promise(() => undefined), leaseMs: 60_000 },
    };
    await enqueue('slow');
    void runDueJobs(services, rules);
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    const ran: number[] = [];
    const after: JobRules = { slow: { handle: async (job) => void ran.push(job.attempt) } };
    expect(await runDueJobs(services, after)).toBe(0);
    now += 60_000;
    expect(await runDueJobs(services, after)).toBe(1);
    expect(ran).toEqual([2]);
  });

  it('that ends its process every time is given up as well', async () => {
    await enqueue('deadly');
    const deadly: JobRules = { deadly: { handle: () => new Promise(() => undefined) } };
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      void runDueJobs(services, deadly);
      await expect.poll(async () => (await rows())[0]?.attempts).toBe(attempt);
      now += 300_000;
    }
    await runDueJobs(services, deadly);
    const [job] = await rows();
    expect(job?.failed_at).not.toBeNull();
    expect(job?.last_error).toBe('Error: ended its process or overran its time');
    expect(await runDueJobs(services, deadly)).toBe(0);
  });

  it('that was given up is kept for 90 days', async () => {
    await enqueue('fail');
    const [before, after] = [90 * 86_400_000 - 1, 2];
    await database.ownerQuery('update jobs set failed_at = $1', [new Date(now)]);
    now += before;
    await planRecurringJobs(services, {});
    expect(await rows()).toHaveLength(1);
    now += after;
    await planRecurringJobs(services, {});
    expect(await rows()).toEqual([]);
  });

  it('of a kind that nobody here knows is left alone', async () => {
    await enqueue('from-the-future');
    expect(await runDueJobs(services, { note: { handle: async () => undefined } })).toBe(0);
    expect(await rows()).toMatchObject([{ attempts: 0 }]);
  });
});

it('many workers take each job once', async () => {
  for (let i = 0; i < 40; i++) await enqueue('count', { i });
  const seen: unknown[] = [];
  const rules: JobRules = { count: { handle: async (job) => void seen.push(job.payload['i']) } };
  const counts = await Promise.all(Array.from({ length: 4 }, () => runDueJobs(services, rules)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(40);
  expect(new Set(seen).size).toBe(40);
});

it('a recurring job is planned once for each span, by however many processes', async () => {
  let runs = 0;
  const rules: JobRules = { sweep: { handle: async () => void runs++, everyMs: 3_600_000 } };
  await Promise.all([planRecurringJobs(services, rules), planRecurringJobs(services, rules)]);
  await planRecurringJobs(services, rules);
  await runDueJobs(services, rules);
  expect(runs).toBe(1);
  now += 3_600_000;
  await planRecurringJobs(services, rules);
  await runDueJobs(services, rules);
  expect(runs).toBe(2);
  now += 8 * 86_400_000;
  await planRecurringJobs(services, { other: { handle: async () => undefined } });
  expect(await rows()).toEqual([]);
});

it('stopping waits for the job that runs', async () => {
  const begun = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const jobs = startJobs(services, {
    slow: {
      handle: () => {
        begun.resolve();
        return finish.promise;
      },
    },
  });
  await enqueue('slow');
  await begun.promise;
  let isStopped = false;
  const stopping = jobs.stop().then(() => (isStopped = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isStopped).toBe(false);
  finish.resolve();
  await stopping;
  expect((await rows())[0]?.done_at).not.toBeNull();
});
