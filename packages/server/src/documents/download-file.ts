import type { Readable } from 'node:stream';
import { mayReadEntry } from '../agenda/index.ts';
import { recordRead } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { findFile } from './documents.queries.ts';

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly stream: Readable;
}

/**
 * Opens a file for a person of the office and writes into the read log that they had it. Files of
 * a secret entry and of its cases are as secret as the entry.
 * Throws `NOT_FOUND`, `NOT_PERMITTED`.
 */
export async function downloadFile(
  services: Services,
  actor: Actor,
  fileId: string,
): Promise<Download> {
  const { db, newId, clock } = services;
  const file = await db.office(actor.officeId, async (tx) => {
    const row = await findFile(tx, fileId);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    if (!(await mayReadEntry(tx, actor, row.agenda_id))) throw new Refusal('NOT_PERMITTED');
    return row;
  });
  await recordRead(db, actor.officeId, {
    id: newId(),
    userId: actor.userId,
    kind: 'file',
    subjectId: fileId,
    at: clock().toISOString(),
  });
  return {
    name: file.name,
    mediaType: file.media_type,
    bytes: file.bytes,
    stream: await openBytes(services, file.store_key),
  };
}

/** Bytes that are not there are a loss to be looked into, not something that passes by itself. */
async function openBytes({ files }: Services, key: string): Promise<Readable> {
  try {
    return await files.open(key);
  } catch (cause) {
    throw new Error(`the bytes of a file cannot be opened: ${key}`, { cause });
  }
}
