import type { DraftReply } from '@tuntas/api';
import { asProposal, parseDefinition, type SopDefinition } from '@tuntas/sop';
import { endedToday } from '../ended-laws/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { beginDraft } from './begin-draft.ts';
import { listTakenSopIds } from './drafts.queries.ts';
import { getDraft } from './get-draft.ts';
import type { KeptOrigin } from './draft.ts';
import { findShelfRow } from './shelf.queries.ts';

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
  const found = await findShelfRow(services.db.reference, from.officeId, from.versionId);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  const command = { actor, commandId, kind: 'copy-sop', request: from };
  const { definition, office } = found;
  return begin(services, command, definition, {
    from: office,
    note: `Disalin dari ${office}, versi ${definition.version}`,
    origin: originOf(definition, 'office', office),
  });
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
  const { office } = definition.sheet;
  return begin(services, command, definition, {
    from: office.trim() || 'berkas definisi',
    note: `Dari berkas definisi ${definition.id}, versi ${definition.version}`,
    origin: originOf(definition, 'file', office.trim()),
  });
}

function begin(
  services: Services,
  command: Parameters<typeof runCommand>[1],
  definition: SopDefinition,
  {
    from,
    note,
    origin,
  }: { readonly from: string; readonly note: string; readonly origin: KeptOrigin },
): Promise<DraftReply> {
  return runCommand(services, command, async (tx) => {
    const taken = new Set(await listTakenSopIds(tx));
    const id = await beginDraft(services, tx, command.actor, {
      definition: {
        ...asProposal(definition, from),
        id: freeId(definition.id, taken),
        version: 1,
      },
      questions: [],
      source: null,
      fileName: '',
      basedOn: null,
      note,
      origin,
    });
    return getDraft(tx, id, await endedToday(services, tx));
  });
}

function originOf(
  { sheet, version }: SopDefinition,
  kind: KeptOrigin['kind'],
  office: string,
): KeptOrigin {
  return { kind, office, version, title: sheet.title.trim() || sheet.name.trim() };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 70)}-${n}`;
    if (!taken.has(next)) return next;
  }
}
