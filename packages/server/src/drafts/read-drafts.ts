import { createHash } from 'node:crypto';
import type { DraftSource, ReadDraftsReply } from '@tuntas/api';
import { draftDefinition, SourceProblem } from '@tuntas/reader';
import { shownFileName } from '../documents/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { findDoneReply, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { readInChild, type ReadFile } from '../sop-reading/index.ts';
import { beginDraft } from './begin-draft.ts';
import { listTakenSopIds } from './drafts.queries.ts';
import { listDrafts } from './get-draft.ts';
import { keptQuestions } from './kept-questions.ts';
import { nameSop } from './name-sop.ts';

/** More is kept with a draft only as its reading; in characters of JSON. */
const MOST_SOURCE = 4_000_000;
/** The same over all drafts of a file: each keeps the whole of it. */
const MOST_SOURCES = 40_000_000;
const LONGEST_NAME = 150;

/**
 * Reads a file, outside this process and within limits, into one draft for each sheet it holds.
 * Refuses NOT_PERMITTED, SHEET_NONE and what a file can be (SOURCE_…).
 */
export async function readDrafts(
  services: Services,
  actor: Actor,
  commandId: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ReadDraftsReply> {
  demandPower(actor, 'admin');
  const name = Array.from(shownFileName(file.name)).slice(0, LONGEST_NAME).join('') || 'berkas';
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const command = { actor, commandId, kind: 'read-drafts', request: { name, sha256 } };
  const done = await findDoneReply<ReadDraftsReply>(services, command);
  if (done !== undefined) return done;
  const { result, document } = await read(file);
  if (result.sheets.length === 0) {
    throw new Refusal('SHEET_NONE', { because: result.notSheetBecause ?? '' });
  }
  const source = sourceOf(name, document, result.sheets.length);
  return runCommand(services, command, async (tx) => {
    const taken = new Set(await listTakenSopIds(tx));
    const made = new Set<string>();
    for (const reading of result.sheets) {
      const id = nameSop(reading.sheet, taken);
      taken.add(id);
      made.add(
        await beginDraft(services, tx, actor, {
          definition: draftDefinition(reading, { id }),
          questions: keptQuestions(reading),
          source,
          fileName: name,
          basedOn: null,
          note: `Dibaca dari ${name}`,
        }),
      );
    }
    return { drafts: (await listDrafts(tx)).filter(({ id }) => made.has(id)) };
  });
}

async function read(file: { readonly name: string; readonly bytes: Buffer }): Promise<ReadFile> {
  try {
    return await readInChild(file.bytes, file.name);
  } catch (error) {
    if (error instanceof SourceProblem) throw new Refusal(error.code);
    throw error;
  }
}

function sourceOf(
  fileName: string,
  { format, blocks }: ReadFile['document'],
  drafts: number,
): DraftSource | null {
  const json = JSON.stringify({ fileName, format, blocks });
  const isTooLong = json.length > MOST_SOURCE || json.length * drafts > MOST_SOURCES;
  return isTooLong ? null : (JSON.parse(json) as DraftSource);
}
