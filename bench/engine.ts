/**
 * How fast actions on cases go, held against what the same PostgreSQL can do at all:
 *   (a) ceiling: pgbench with hand-written SQL that writes the same rows
 *   (b) takeStep through the command layer, in one Node process
 *   (c) the same over HTTP, against a real Tuntas process
 * interleaved in one run with fsync on. Ratios can be trusted on a noisy machine, rates cannot.
 *
 *   npm run bench:engine -- [--seconds 3] [--rounds 3] [--clients 1,8,32]
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ActionReply } from '@tuntas/api';
import type { CaseAction } from '@tuntas/sop';
import { takeStep } from '../packages/server/src/cases/index.ts';
import {
  CASES_PER_CLIENT,
  CEILINGS,
  makeCeilingFunction,
  prepareForCeiling,
  runCeiling,
  type StepSample,
} from './ceiling.ts';
import { copyCases, copyId } from './copy-cases.ts';
import { startHttpOffice } from './http-load.ts';
import { median, runLoad, type Load } from './load.ts';
import { makeBenchOffice, type BenchOffice } from './office.ts';
import { cpuSecondsOfTree, startBenchServer } from './postgres.ts';
import { nextAction } from './walk.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '1,8,32' },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const NAMES: Readonly<Record<string, string>> = {
  function: '(a) hand-written function, the ceiling',
  statements: '(a) hand-written statements',
  takeStep: '(b) takeStep in process',
  http: '(c) takeStep over HTTP',
};
const levels = values.clients.split(',').map(Number);
const most = Math.max(...levels) * CASES_PER_CLIENT;

interface Round extends Load {
  readonly clients: number;
  readonly variant: string;
  readonly round: number;
  /** CPU milliseconds for each action: PostgreSQL, and the Tuntas process. */
  readonly databaseMs: number;
  readonly processMs: number;
}

type Send = (caseId: string, expectedVersion: number, action: CaseAction) => Promise<ActionReply>;

/** Every client walks its own cases, one after the other, round and round. */
function walker(office: BenchOffice, first: number, send: Send) {
  const places = new Map<number, ActionReply>();
  const turns: number[] = [];
  return async (client: number): Promise<void> => {
    const turn = (turns[client] = ((turns[client] ?? -1) + 1) % CASES_PER_CLIENT);
    const n = first + client * CASES_PER_CLIENT + turn;
    const place = places.get(n) ?? { ...office.model, caseId: copyId(n) };
    const action = nextAction(office.definition, place);
    places.set(n, await send(place.caseId, place.version, action));
  };
}

async function sampleStep(office: BenchOffice, send: Send): Promise<StepSample> {
  let reply = office.model;
  for (let i = 0; i < 4; i++) {
    reply = await send(reply.caseId, reply.version, nextAction(office.definition, reply));
  }
  const { rows } = await office.query(
    `select event from app.case_events where office_id = $1 and case_id = $2
     order by seq desc limit 2`,
    [office.officeId, reply.caseId],
  );
  const [open] = reply.state.open;
  const step = office.definition.flow.steps.find(({ id }) => id === open?.stepId);
  return {
    state: JSON.stringify(reply.state),
    completed: JSON.stringify(rows[1]?.event),
    opened: JSON.stringify(rows[0]?.event),
    reply: JSON.stringify(reply),
    stepId: step?.id ?? '',
    kind: step?.kind ?? '',
  };
}

const server = await startBenchServer();
const office = await makeBenchOffice(server, 20);
const http = await startHttpOffice(office);
const results: Round[] = [];
try {
  await makeCeilingFunction(office);
  const { services, actor } = office;
  const inProcess: Send = (caseId, expectedVersion, action) =>
    takeStep(services, { actor, commandId: randomUUID(), caseId, expectedVersion, action });
  const overHttp: Send = async (caseId, expectedVersion, action) =>
    (await http.send('POST', `/api/cases/${caseId}/actions`, {
      expectedVersion,
      action,
    })) as ActionReply;

  const bases = { function: 0, statements: most, takeStep: 2 * most, http: 3 * most };
  await copyCases(office, office.model.caseId, 0, 4 * most);
  await prepareForCeiling(office, 0, 2 * most);
  await office.query('vacuum analyze');
  const sample = await sampleStep(office, inProcess);
  const walkInProcess = walker(office, bases.takeStep, inProcess);
  const walkOverHttp = walker(office, bases.http, overHttp);

  const ceiling = (form: keyof typeof CEILINGS) => (clients: number, time: number) =>
    runCeiling(server, office, CEILINGS[form], sample, {
      clients,
      seconds: time,
      base: bases[form],
    });
  const variants = [
    ['function', ceiling('function'), () => 0],
    ['statements', ceiling('statements'), () => 0],
    ['takeStep', (clients: number, time: number) => runLoad(clients, time, walkInProcess), ownCpu],
    [
      'http',
      (clients: number, time: number) => runLoad(clients, time, walkOverHttp),
      () => cpuSecondsOfTree(http.pid),
    ],
  ] as const;
  for (const [, run] of variants) await run(8, 1);
  for (const clients of levels) {
    for (let round = 0; round < rounds; round++) {
      for (const [variant, run, processCpu] of variants) {
        const before = [server.cpuSeconds(), processCpu()] as const;
        const load = await run(clients, seconds);
        const databaseMs = ((server.cpuSeconds() - before[0]) * 1_000) / load.actions;
        const processMs = ((processCpu() - before[1]) * 1_000) / load.actions;
        results.push({ ...load, clients, variant, round, databaseMs, processMs });
        process.stderr.write(`${clients} ${variant} ${load.perSecond.toFixed(0)}/s\n`);
      }
    }
  }
} finally {
  await http.stop();
  await office.close();
  await server.stop();
  rmSync(office.dataDir, { recursive: true, force: true });
}
report();

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function report(): void {
  const of = (clients: number, variant: string) =>
    results.filter((round) => round.clients === clients && round.variant === variant);
  const mid = (list: readonly Round[], read: (round: Round) => number) => median(list.map(read));
  console.log(`\n${server.version}, fsync on, ${rounds} interleaved rounds of ${seconds} s\n`);
  console.log(
    '| clients | form | actions/s | of ceiling | of statements | p50 ms | p95 ms | PostgreSQL CPU ms | Tuntas CPU ms |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const clients of levels) {
    const shareOf = (list: readonly Round[], ceiling: string) => {
      const top = of(clients, ceiling);
      return median(list.map((one, i) => one.perSecond / (top[i]?.perSecond ?? Number.NaN)));
    };
    for (const variant of ['function', 'statements', 'takeStep', 'http']) {
      const list = of(clients, variant);
      const cells = [
        clients,
        NAMES[variant],
        mid(list, ({ perSecond }) => perSecond).toFixed(0),
        shareOf(list, 'function').toFixed(2),
        shareOf(list, 'statements').toFixed(2),
        mid(list, ({ p50 }) => p50).toFixed(2),
        mid(list, ({ p95 }) => p95).toFixed(2),
        mid(list, ({ databaseMs }) => databaseMs).toFixed(2),
        variant === 'takeStep' || variant === 'http'
          ? mid(list, ({ processMs }) => processMs).toFixed(2)
          : '–',
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
  console.log('\nThe ceiling is the hand-written function. Targets: takeStep ≥ 0.50, HTTP ≥ 0.33.');
}
