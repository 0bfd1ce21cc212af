import type { DraftReply } from '@tuntas/api';
import { asProposal, parseDefinition, type SopDefinition } from '@tuntas/sop';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { beginDraft } from './begin-draft.ts';
import { listTakenSopIds } from './drafts.queries.ts';
import { getDraft } from './get-draft.ts';
import { findShelfDefinition } from './shelf.queries.ts';

/**
 * A draft that begins as the SOP of another office is. Its decisions are proposals here, and every
 * difference from it is an edit of the draft. Refuses NOT_PERMITTED and NOT_FOUND.
 */
export async function copySop(
  services: Services,
  actor: Actor,
  commandId: string,
  from: { readonly officeId: number; readonly versionId: string },
): Promise<DraftReply> {
  demandPower(actor, 'admin');
  const found = await findShelfDefinition(services.db.reference, from.officeId, from.versionId);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  const command = { actor, commandId, kind: 'copy-sop', request: from };
  return begin(services, command, found.definition, found.office, `Disalin dari ${found.office}`);
}

/** The same from a definition file. Refuses NOT_PERMITTED and SOP_INVALID (form only). */
export async function importSop(
  services: Services,
  actor: Actor,
  commandId: string,
  text: string,
): Promise<DraftReply> {
  demandPower(actor, 'admin');
  const { definition, diagnostics } = parseDefinition(text, 'definisi.yaml');
  if (definition === undefined) {
    const errors = diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
    throw new Refusal('SOP_INVALID', { file: 'definisi.yaml', errors, diagnostics });
  }
  const command = { actor, commandId, kind: 'import-sop', request: { text } };
  return begin(services, command, definition, 'berkas definisi', 'Dari berkas definisi');
}

function begin(
  services: Services,
  command: Parameters<typeof runCommand>[1],
  definition: SopDefinition,
  office: string,
  note: string,
): Promise<DraftReply> {
  return runCommand(services, command, async (tx) => {
    const taken = new Set(await listTakenSopIds(tx));
    const id = await beginDraft(services, tx, command.actor, {
      definition: {
        ...asProposal(definition, office),
        id: freeId(definition.id, taken),
        version: 1,
      },
      questions: [],
      source: null,
      fileName: '',
      basedOn: null,
      note,
    });
    return getDraft(tx, id);
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 70)}-${n}`;
    if (!taken.has(next)) return next;
  }
}
