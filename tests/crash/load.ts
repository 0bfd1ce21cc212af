import { NetworkError, RefusalError, type ActionReply, type SopReply } from '@tuntas/api';
import type { CaseAction } from '@tuntas/sop';
import type { Officer } from '../harness/officer.ts';
import { chooseForward, fillIn } from '../harness/walk.ts';

/** A command that was sent. `answer` is there when the server acknowledged it. */
export interface Sent {
  readonly commandId: string;
  readonly officer: Officer;
  readonly caseId: string;
  readonly body: { expectedVersion: number; action: CaseAction };
  answer?: ActionReply;
}

export interface Registered {
  readonly commandId: string;
  readonly subject: string;
  number?: number;
}

/** What was sent and what was acknowledged, kept outside the server that will be killed. */
export interface Journal {
  readonly actions: Sent[];
  readonly letters: Registered[];
  readonly cases: string[];
}

/**
 * One desk at work until the line breaks or `shouldStop`: registers a letter, opens a berkas, and
 * walks it forward with whoever is offered the next step.
 */
export async function workUntilCut(
  officers: readonly Officer[],
  sop: SopReply,
  journal: Journal,
  shouldStop: () => boolean,
): Promise<void> {
  try {
    while (!shouldStop()) await oneCase(officers, sop, journal, shouldStop);
  } catch (error) {
    if (error instanceof NetworkError) return;
    if (error instanceof RefusalError && error.reply.code === 'UNAVAILABLE') return;
    throw error;
  }
}

async function oneCase(
  officers: readonly Officer[],
  sop: SopReply,
  journal: Journal,
  shouldStop: () => boolean,
): Promise<void> {
  const desk = officers.find(({ session }) =>
    session.posts.some(({ powers }) => powers.includes('agenda')),
  );
  if (!desk) throw new Error('nobody registers letters');
  const commandId = crypto.randomUUID();
  const letter: Registered = { commandId, subject: `Surat percobaan ${commandId}` };
  journal.letters.push(letter);
  const entry = await desk.client.call(
    'register',
    {
      body: {
        arrival: 'letter',
        receivedOn: new Date().toISOString().slice(0, 10),
        sender: 'Contoh Desa',
        subject: letter.subject,
      },
    },
    { commandId },
  );
  letter.number = entry.number;
  const opened = await desk.client.call('openCase', {
    body: {
      agendaId: entry.id,
      sopVersionId: sop.summary.versionId,
      entry: sop.summary.entries[0]?.id ?? '',
      client: { name: 'Contoh Klien' },
    },
  });
  journal.cases.push(opened.caseId);
  for (let turn = 0; turn < 40 && !shouldStop(); turn += 1) {
    if (!(await oneStep(officers, sop, journal, opened.caseId))) return;
  }
}

async function oneStep(
  officers: readonly Officer[],
  sop: SopReply,
  journal: Journal,
  caseId: string,
): Promise<boolean> {
  for (const officer of officers) {
    const berkas = await officer.client.call('getCase', { params: { id: caseId } });
    if (berkas.state.status !== 'open') return false;
    const offered = chooseForward(berkas.offered);
    if (!offered) continue;
    const sent: Sent = {
      commandId: crypto.randomUUID(),
      officer,
      caseId,
      body: {
        expectedVersion: berkas.version,
        action: fillIn(offered, berkas, sop.definition),
      },
    };
    journal.actions.push(sent);
    sent.answer = await officer.client.call(
      'act',
      { params: { id: caseId }, body: sent.body },
      { commandId: sent.commandId },
    );
    return true;
  }
  return false;
}
