import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logInOffice } from '../harness/officer.ts';
import { startTuntas, type TuntasServer } from '../harness/tuntas-server.ts';
import { checkJournal } from './check-journal.ts';
import { workUntilCut, type Journal } from './load.ts';

export type Victim = 'tuntas' | 'postgres' | 'both';

/** Process id of the embedded PostgreSQL, from the first line of its postmaster.pid. */
function postgresPid(server: TuntasServer): number {
  const found = execFileSync('find', [server.dataDir, '-name', 'postmaster.pid'], {
    encoding: 'utf8',
  }).trim();
  return Number(readFileSync(found, 'utf8').split('\n')[0]);
}

function audit(server: TuntasServer): string[] {
  const run = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../bin/tuntas.js'), 'audit', 'verify', '--data', server.dataDir],
    { encoding: 'utf8' },
  );
  return run.status === 0 ? [] : [`tuntas audit verify: ${run.stdout}${run.stderr}`];
}

/**
 * Loads an office with actions, kills the victim in the middle, starts again and checks, as often
 * as asked. Gives everything found wrong; `say` hears one line a round.
 */
export async function crashRounds(
  victims: readonly Victim[],
  say: (line: string) => void,
): Promise<string[]> {
  const wrong: string[] = [];
  const server = await startTuntas();
  try {
    for (const [round, victim] of victims.entries()) {
      const found = await oneRound(server, victim, (line) =>
        say(`${round + 1} ${victim}: ${line}`),
      );
      wrong.push(...found.map((w) => `round ${round + 1} (${victim}): ${w}`));
    }
    await server.stop();
    wrong.push(...audit(server));
  } finally {
    await server.dispose();
  }
  return wrong;
}

async function oneRound(
  server: TuntasServer,
  victim: Victim,
  say: (line: string) => void,
): Promise<string[]> {
  const officers = await logInOffice(server.url, 'Lamandau');
  const first = officers[0];
  if (!first) throw new Error('the demo office has nobody');
  const [summary] = await first.client.call('listSops');
  const sop = await first.client.call('getSop', { params: { id: summary?.versionId ?? '' } });
  const journal: Journal = { actions: [], letters: [], cases: [] };
  let isOver = false;
  const desks = Array.from({ length: 4 }, () => workUntilCut(officers, sop, journal, () => isOver));
  await momentToKill(journal);

  if (victim !== 'tuntas') process.kill(postgresPid(server), 'SIGKILL');
  if (victim !== 'postgres') await server.kill();
  else await new Promise((done) => setTimeout(done, 300));
  isOver = true;
  await Promise.all(desks);
  if (victim !== 'postgres') await server.restart();
  else await waitUntilReady(server);

  const again = await logInOffice(server.url, 'Lamandau');
  const byEmail = new Map(again.map((officer) => [officer.email, officer]));
  const journalNow: Journal = {
    ...journal,
    actions: journal.actions.map((sent) => ({
      ...sent,
      officer: byEmail.get(sent.officer.email) ?? sent.officer,
    })),
  };
  const checker = again[0];
  if (!checker) throw new Error('the demo office has nobody');
  const found = await checkJournal(checker, journalNow);
  const acknowledged = journal.actions.filter(({ answer }) => answer).length;
  say(
    `${acknowledged} of ${journal.actions.length} actions acknowledged, ${journal.cases.length} berkas, ${found.length} wrong`,
  );
  if (acknowledged === 0) found.push('nothing was acknowledged: this round proves nothing');
  return found;
}

/** After some acknowledged actions, at the moment when another one is under way. */
async function momentToKill(journal: Journal): Promise<void> {
  const wanted = 10 + Math.floor(Math.random() * 20);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const acknowledged = journal.actions.filter(({ answer }) => answer).length;
    const isUnderWay = acknowledged < journal.actions.length;
    if ((acknowledged >= wanted && isUnderWay) || Date.now() > deadline) return;
    await new Promise((done) => setTimeout(done, 1));
  }
}

async function waitUntilReady(server: TuntasServer): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const ready = await fetch(`${server.url}/api/ready`).catch(() => undefined);
    if (ready?.ok) return;
    if (Date.now() > deadline) throw new Error(`not ready again:\n${server.output().slice(-3000)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
