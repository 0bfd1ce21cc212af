import { RefusalError } from '@tuntas/api';
import { foldEvents } from '@tuntas/sop';
import { isDeepStrictEqual } from 'node:util';
import type { Officer } from '../harness/officer.ts';
import type { Journal } from './load.ts';

/**
 * After a restart: every acknowledged action is there, none is half there. Gives what is wrong,
 * in words; an empty list is what must be.
 */
export async function checkJournal(officer: Officer, journal: Journal): Promise<string[]> {
  const wrong: string[] = [];
  for (const caseId of journal.cases) {
    const berkas = await officer.client.call('getCase', { params: { id: caseId } });
    const events = berkas.timeline.toSorted((a, b) => a.seq - b.seq).map(({ event }) => event);
    if (!isDeepStrictEqual(foldEvents(events), berkas.state))
      wrong.push(`${caseId}: the state is not the fold of its history`);
    for (const { answer, commandId } of journal.actions) {
      if (answer?.caseId === caseId && answer.version > berkas.version)
        wrong.push(
          `${commandId}: acknowledged as version ${answer.version}, now ${berkas.version}`,
        );
    }
  }
  for (const sent of journal.actions) {
    const again = await sent.officer.client
      .call('act', { params: { id: sent.caseId }, body: sent.body }, { commandId: sent.commandId })
      .catch((error: unknown) => error);
    if (sent.answer && !isDeepStrictEqual(again, sent.answer))
      wrong.push(`${sent.commandId}: repeated, the first answer did not come back`);
    const isSettled = !(again instanceof Error) || again instanceof RefusalError;
    if (!sent.answer && !isSettled) wrong.push(`${sent.commandId}: cannot be settled by repeating`);
  }
  wrong.push(...(await checkAgenda(officer, journal)));
  return wrong;
}

async function checkAgenda(officer: Officer, journal: Journal): Promise<string[]> {
  const wrong: string[] = [];
  const numbers = new Map<string, number>();
  for (let offset = 0; ; offset += 100) {
    const page = await officer.client.call('listAgenda', {
      query: { year: new Date().getFullYear(), limit: 100, offset },
    });
    for (const { subject, number } of page.entries) {
      if (numbers.has(subject)) wrong.push(`"${subject}" stands twice in the agenda`);
      numbers.set(subject, number);
    }
    if (page.entries.length < 100) break;
  }
  for (const { subject, number } of journal.letters) {
    if (number !== undefined && numbers.get(subject) !== number)
      wrong.push(`"${subject}" was acknowledged as number ${number}`);
  }
  const sorted = [...numbers.values()].sort((a, b) => a - b);
  sorted.forEach((number, i) => {
    if (number !== i + 1) wrong.push(`the agenda has a gap or a double at ${number}`);
  });
  return wrong;
}
