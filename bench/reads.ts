/**
 * How long the pages that people look at all day take at the server, over HTTP, in an office with
 * many cases (100,000 with eight steps each unless told otherwise). Target: p95 under 20 ms for
 * the page of a case and for the desk.
 *
 *   npm run bench:reads -- [--cases 100000] [--clients 4] [--seconds 5]
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ActionReply, CaseListReply, InboxReply } from '@tuntas/api';
import { takeStep } from '../packages/server/src/cases/index.ts';
import { fillIn } from '../packages/server/src/cases/testing.ts';
import { copyId } from './copy-cases.ts';
import { copyPeopleAndCases, FIRST_NAMES, LAST_NAMES } from './copy-people.ts';
import { startHttpOffice } from './http-load.ts';
import { runLoad } from './load.ts';
import { makeBenchOffice, type BenchOffice } from './office.ts';
import { startBenchServer } from './postgres.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '5' },
  },
});
const count = Number(values.cases);
const clients = Number(values.clients);
const seconds = Number(values.seconds);
/** One case in so many is still open; the others have been walked to the end. */
const OPEN_EVERY = 10;

/** Walks the model to its end; gives how many steps it entered. */
async function finish(office: BenchOffice): Promise<number> {
  const { services, actor, definition } = office;
  let reply: ActionReply = office.model;
  while (reply.state.status === 'open') {
    const { caseId, version, offered, state } = reply;
    const next =
      offered.find(({ type }) => type === 'confirm') ??
      offered.find(({ type, tone }) => type === 'take-exit' && tone === 'forward') ??
      offered.find(({ type, tone }) => type === 'take-exit' && tone === 'close');
    if (next === undefined) throw new Error('the walk has no way on');
    const action = fillIn(next, definition, state.entry);
    const command = { actor, commandId: randomUUID(), caseId, expectedVersion: version, action };
    reply = await takeStep(services, command);
  }
  return reply.state.walked.length;
}

const server = await startBenchServer();
const office = await makeBenchOffice(server, 4);
try {
  // The open ones first: they are copies of the model as it was just opened.
  const open = Math.ceil(count / OPEN_EVERY);
  const { model } = office;
  process.stderr.write(`copying ${count} cases …\n`);
  await copyPeopleAndCases(office, model.caseId, 1, open);
  const steps = await finish(office);
  for (let first = open + 1; first <= count; first += 10_000) {
    await copyPeopleAndCases(office, model.caseId, first, Math.min(10_000, count - first + 1));
    process.stderr.write(`${Math.min(first + 9_999, count)} `);
  }
  await office.query('vacuum analyze');
  const [{ events, size }] = (
    await office.query(
      `select (select count(*)::int from app.case_events) as events,
              pg_size_pretty(pg_database_size(current_database())) as size`,
    )
  ).rows as [{ events: number; size: string }];
  const http = await startHttpOffice(office);
  try {
    console.log(
      `\n${server.version}: ${count} cases (${open} open), ${steps} steps and ` +
        `${(events / count).toFixed(1)} events each, ${size}; ${clients} clients, HTTP\n`,
    );
    console.log('| request | p50 ms | p95 ms | p99 ms | per second |');
    console.log('|---|---|---|---|---|');
    const random = (from: number, to: number) => from + Math.floor(Math.random() * (to - from + 1));
    const any = <T>(list: readonly T[]): T => list[random(0, list.length - 1)] as T;
    const [onePost] = office.actor.posts;
    const inbox = (query: string) => http.send('GET', `/api/inbox?limit=50${query}`);
    const first = (await inbox('')) as InboxReply;
    const requests: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        'page of a finished case',
        () => http.send('GET', `/api/cases/${copyId(random(open + 1, count))}`),
      ],
      ['page of an open case', () => http.send('GET', `/api/cases/${copyId(random(1, open))}`)],
      ['desk of one post', () => inbox(`&postId=${onePost?.id}`)],
      ['desk of all posts of a person', () => inbox('')],
      ['desk, second page', () => inbox(`&cursor=${first.nextCursor}`)],
      ['desk, overdue only', () => inbox('&filter=overdue')],
      ['desk, searched by name', () => inbox(`&search=${any(LAST_NAMES)}`)],
      ['list of cases', () => http.send('GET', '/api/cases?limit=50')],
      ['list, open ones only', () => http.send('GET', '/api/cases?limit=50&status=open')],
      [
        'list, searched by one name',
        () => http.send('GET', `/api/cases?search=${any(FIRST_NAMES)}`),
      ],
      [
        'list, searched by two names',
        () => http.send('GET', `/api/cases?search=${any(FIRST_NAMES)}%20${any(LAST_NAMES)}`),
      ],
      [
        'list, searched by number',
        () => http.send('GET', `/api/cases?search=2026/${random(1, count)}`),
      ],
    ];
    const found = (await http.send('GET', `/api/cases?search=${FIRST_NAMES[0]}`)) as CaseListReply;
    if (found.items.length === 0 || first.items.length === 0) throw new Error('nothing is found');
    for (const [name, ask] of requests) {
      for (let i = 0; i < 20; i++) await ask();
      const load = await runLoad(clients, seconds, async () => void (await ask()));
      const cells = [load.p50, load.p95, load.p99].map((ms) => ms.toFixed(1));
      console.log(`| ${name} | ${cells.join(' | ')} | ${load.perSecond.toFixed(0)} |`);
    }
  } finally {
    await http.stop();
  }
} finally {
  await office.close();
  await server.stop();
  rmSync(office.dataDir, { recursive: true, force: true });
}
