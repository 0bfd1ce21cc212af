import { createHash } from 'node:crypto';
import type { ReadDraftsReply } from '@tuntas/api';
import { tellNote, type BpmnReading } from '@tuntas/naskah';
import { SourceProblem } from '@tuntas/reader';
import { shownFileName } from '../documents/index.ts';
import { beginDraft, listDrafts, listTakenSopIds, nameSop } from '../drafts/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { findDoneReply, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { readBpmnInChild } from '../sop-reading/index.ts';
import { askBpmn } from './ask-bpmn.ts';
import { sourceOfBpmn } from './source-of-bpmn.ts';

const LONGEST_NAME = 150;
/** More than these are not told at once. */
const MOST_PROBLEMS = 50;

/**
 * A draft from a BPMN file: its flow as proposals, and as questions what the file does not say of
 * the sheet. The file is read outside this process and within limits.
 * Refuses NOT_PERMITTED and BPMN_INVALID.
 */
export async function beginFromBpmn(
  services: Services,
  actor: Actor,
  commandId: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ReadDraftsReply> {
  demandPower(actor, 'admin');
  const name = Array.from(shownFileName(file.name)).slice(0, LONGEST_NAME).join('') || 'alur.bpmn';
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const command = { actor, commandId, kind: 'begin-from-bpmn', request: { name, sha256 } };
  const done = await findDoneReply<ReadDraftsReply>(services, command);
  if (done !== undefined) return done;
  const reading = await read(file.bytes);
  const { definition, problems } = reading;
  if (definition === undefined) throw invalid(problems.slice(0, MOST_PROBLEMS).map(tellNote));
  return runCommand(services, command, async (tx) => {
    const id = nameSop(definition.sheet, new Set(await listTakenSopIds(tx)));
    const made = await beginDraft(services, tx, actor, {
      definition: { ...definition, id },
      questions: askBpmn(reading),
      source: sourceOfBpmn(name, file.bytes),
      fileName: name,
      basedOn: null,
      note: `Dari berkas BPMN ${name}`,
    });
    return { drafts: (await listDrafts(tx)).filter((draft) => draft.id === made) };
  });
}

async function read(bytes: Buffer): Promise<BpmnReading> {
  try {
    return await readBpmnInChild(bytes);
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    const isLarge = error.code === 'SOURCE_TOO_LARGE';
    throw invalid([isLarge ? 'Berkas terlalu besar atau terlalu rumit.' : 'Berkas rusak.']);
  }
}

function invalid(problems: readonly string[]): Refusal {
  const [first = '', ...others] = problems;
  const more = others.length === 0 ? '' : ` Dan ${others.length} hal lain.`;
  return new Refusal('BPMN_INVALID', { because: first + more, problems });
}
