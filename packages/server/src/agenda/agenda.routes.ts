import { recordRead } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { runCommand } from '../run-command.ts';
import { correctEntry } from './correct-entry.ts';
import { getEntry } from './get-entry.ts';
import { listCorrections } from './list-corrections.ts';
import { listEntries } from './list-entries.ts';
import { registerEntry } from './register-entry.ts';

/** What follows a letter whose words or secrecy were corrected, in the same transaction. */
export type FollowLetter = (
  tx: TenantTx,
  entryId: string,
  letter: { readonly subject: string; readonly secrecy: string },
) => Promise<void>;

/** @param follow whoever names things by the letter */
export const agendaRoutes =
  (follow: FollowLetter): FeatureRoutes =>
  (serve, services) => {
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
      const [ids, now] = [{ correctionId: newId(), eventId: newId() }, clock()];
      const entryId = params.id;
      return runCommand(
        services,
        { actor, commandId, kind: 'correct-agenda-entry', request: { entryId, ...body } },
        async (tx) => {
          const request = body;
          const letter = await correctEntry(tx, { ...ids, actor, entryId, now, request });
          await follow(tx, entryId, letter);
          return await getEntry(tx, actor, entryId);
        },
      );
    });
  };
