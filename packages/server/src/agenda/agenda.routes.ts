import { recordRead } from '../audit/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { runCommand } from '../run-command.ts';
import { correctEntry } from './correct-entry.ts';
import { getEntry } from './get-entry.ts';
import { listCorrections } from './list-corrections.ts';
import { listEntries } from './list-entries.ts';
import { registerEntry } from './register-entry.ts';

export const registerAgendaRoutes: FeatureRoutes = (serve, services) => {
  const { db, clock, newId } = services;

  serve('listAgenda', ({ actor, query }) =>
    db.office(actor.officeId, (tx) => listEntries(tx, actor, query)),
  );

  serve('getAgendaEntry', async ({ actor, params }) => {
    const entry = await db.office(actor.officeId, (tx) => getEntry(tx, actor, params.id));
    if (entry.secrecy === 'rahasia' && !entry.isHidden) {
      await recordRead(db, actor.officeId, {
        id: newId(),
        userId: actor.userId,
        kind: 'agenda',
        subjectId: entry.id,
        at: clock().toISOString(),
      });
    }
    return entry;
  });

  serve('listCorrections', ({ actor, params }) =>
    db.office(actor.officeId, (tx) => listCorrections(tx, actor, params.id)),
  );

  serve('register', ({ actor, commandId, body }) => {
    const [entryId, eventId, now] = [newId(), newId(), clock()];
    return runCommand(
      services,
      { actor, commandId, kind: 'register-agenda-entry', request: body },
      async (tx) => {
        await registerEntry(tx, { actor, entryId, eventId, now, request: body });
        return await getEntry(tx, actor, entryId);
      },
    );
  });

  serve('correctAgendaEntry', ({ actor, commandId, params, body }) => {
    const [correctionId, eventId, now] = [newId(), newId(), clock()];
    const entryId = params.id;
    return runCommand(
      services,
      { actor, commandId, kind: 'correct-agenda-entry', request: { entryId, ...body } },
      async (tx) => {
        const request = body;
        await correctEntry(tx, { actor, entryId, correctionId, eventId, now, request });
        return await getEntry(tx, actor, entryId);
      },
    );
  });
};
