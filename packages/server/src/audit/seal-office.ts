import type { JobHandler } from '../jobs/index.ts';
import type { Services } from '../services.ts';
import {
  eventsDigest,
  headsDigest,
  NO_SEAL,
  officeEventHash,
  sealHash,
  signSeal,
} from './seal-content.ts';
import {
  findLastSeal,
  insertSeal,
  insertSealed,
  listUnsealedEvents,
  listUnsealedHeads,
} from './seals.queries.ts';

/** In one seal; a large backlog becomes several, so that no transaction is long. */
export const MOST_PER_SEAL = 5_000;

/**
 * Seals what has happened in the office since the last seal. Gives the number of seals made: none
 * when nothing has happened. Two at once: one of them seals, the other has nothing left.
 */
export async function sealOffice(services: Services, officeId: number): Promise<number> {
  for (let made = 0; ; made++) {
    if (!(await sealOnce(services, officeId))) return made;
  }
}

/** The job behind it, every few minutes in every office. */
export const sealHistory: JobHandler = async (job, services) => {
  await sealOffice(services, job.officeId);
};

async function sealOnce(services: Services, officeId: number): Promise<boolean> {
  const { db, secrets, clock } = services;
  try {
    return await db.office(officeId, async (tx) => {
      const last = await findLastSeal(tx);
      const heads = await listUnsealedHeads(tx, MOST_PER_SEAL);
      const officeEvents = await listUnsealedEvents(tx, MOST_PER_SEAL);
      if (heads.length === 0 && officeEvents.length === 0) return false;
      const events = officeEvents.map((event) => ({
        eventId: event.id,
        hash: officeEventHash(officeId, event),
      }));
      const content = {
        no: (last?.no ?? 0) + 1,
        sealedAt: clock().toISOString(),
        prevHash: last?.hash ?? NO_SEAL,
        headsCount: heads.length,
        headsDigest: headsDigest(heads),
        eventsCount: events.length,
        eventsDigest: eventsDigest(events),
      };
      const hash = sealHash({ officeId, ...content });
      await insertSeal(tx, { ...content, hash, signature: signSeal(hash, secrets.sealKey) });
      await insertSealed(tx, content.no, heads, events);
      return true;
    });
  } catch (error) {
    if (db.isUniqueViolation(error, 'seals_pk')) return false;
    throw error;
  }
}
