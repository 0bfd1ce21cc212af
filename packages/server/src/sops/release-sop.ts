import { createHash } from 'node:crypto';
import {
  checkDefinition,
  parseDefinition,
  type Diagnostic,
  type EndedTable,
  type ParsedDefinition,
  type SopDefinition,
} from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import { endedToday } from '../ended-laws/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { pairByName } from './pair-by-name.ts';
import {
  copyBindings,
  findSameVersion,
  inForceVersions,
  insertSopVersion,
  lockSop,
  withdrawOthers,
} from './sops.queries.ts';

export interface Release {
  readonly officeId: number;
  /** The definition file, word for word. */
  readonly source: string;
  /** Its name, for diagnostics. */
  readonly file: string;
  /** User who releases; null: the installation itself (demo, command line). */
  readonly by: string | null;
}

export interface Released {
  readonly versionId: string;
  readonly definition: SopDefinition;
  /** Warnings only: an error stops the release. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts an SOP version into force in an office. Errors of form or meaning stop it (SOP_INVALID).
 * Versions in force until now are withdrawn from new cases; their running cases stay on them.
 * Performers of the same name keep their posts. Releasing the same text again changes nothing;
 * another text under the same version is refused (SOP_VERSION_EXISTS).
 */
export async function releaseSop(services: Services, release: Release): Promise<Released> {
  const { officeId, ...signed } = release;
  const parsed = parseDefinition(signed.source, signed.file);
  demandSound(parsed, signed.file);
  return services.db.office(officeId, (tx) => releaseParsed(services, tx, signed, parsed));
}

export interface SignedDefinition extends Omit<Release, 'officeId'> {
  /** A draft that was signed here: performers without a post get the one of their name. */
  readonly draftId?: string;
  /** Local days; on a later day than today it waits, and takes no new berkas meanwhile. */
  readonly inForceOn?: string;
  readonly today?: string;
}

/** Inside a transaction that holds whatever made it. See {@link releaseSop}. */
export async function releaseDefinition(
  services: Services,
  tx: TenantTx,
  signed: SignedDefinition,
): Promise<Released> {
  return releaseParsed(services, tx, signed, parseDefinition(signed.source, signed.file));
}

async function releaseParsed(
  services: Services,
  tx: TenantTx,
  signed: SignedDefinition,
  parsed: ParsedDefinition,
): Promise<Released> {
  const ended = await endedToday(services, tx);
  const { definition, diagnostics } = demandSound(parsed, signed.file, ended);
  const sha256 = createHash('sha256').update(signed.source).digest('hex');
  const versionId = await write(services, tx, signed, definition, sha256);
  return { versionId, definition, diagnostics };
}

function demandSound(
  parsed: ParsedDefinition,
  file: string,
  ended?: EndedTable,
): {
  readonly definition: SopDefinition;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics = [
    ...parsed.diagnostics,
    ...(parsed.definition ? checkDefinition(parsed.definition, parsed.positions, ended) : []),
  ];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (parsed.definition === undefined || errors.length > 0) {
    throw new Refusal('SOP_INVALID', { file, errors: errors.map(sentence), diagnostics });
  }
  return { definition: parsed.definition, diagnostics };
}

async function write(
  services: Services,
  tx: TenantTx,
  { source, file, by, draftId, inForceOn, today = '' }: SignedDefinition,
  definition: SopDefinition,
  sha256: string,
): Promise<string> {
  await lockSop(tx, definition.id);
  const same = await findSameVersion(tx, definition.id, definition.version);
  if (same !== undefined) {
    if (same.sha256 === sha256) return same.id;
    throw new Refusal('SOP_VERSION_EXISTS', {
      sop: definition.id,
      version: String(definition.version),
    });
  }
  const id = services.newId();
  const at = services.clock().toISOString();
  const waits = inForceOn !== undefined && inForceOn > today;
  await insertSopVersion(tx, {
    id,
    definition,
    fileName: file,
    source,
    sha256,
    at,
    by,
    draftId: draftId ?? null,
    inForceOn: inForceOn ?? null,
    status: waits ? 'signed' : 'in-force',
  });
  const before = await inForceVersions(tx, definition.id);
  await takeOverBindings(
    tx,
    before.find((each) => each !== id),
    id,
    definition,
  );
  if (draftId !== undefined) await pairByName(tx, id, definition);
  const withdrawn = waits ? [] : await withdrawOthers(tx, definition.id, id);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at,
      actorUserId: by,
      kind: 'sop-released',
      subjectId: id,
      detail: {
        sopId: definition.id,
        version: definition.version,
        sha256,
        ...(draftId === undefined ? {} : { draftId, inForceOn }),
      },
    },
    [
      ...[id, ...withdrawn].map((versionId) => ({ table: 'sop_versions' as const, id: versionId })),
      { table: 'sop_bindings', id },
    ],
  );
  return id;
}

async function takeOverBindings(
  tx: TenantTx,
  from: string | undefined,
  to: string,
  { flow }: SopDefinition,
): Promise<void> {
  if (from === undefined) return;
  const performers = flow.performers.filter(({ party }) => party === 'office');
  await copyBindings(
    tx,
    from,
    to,
    performers.map((performer) => performer.id),
  );
}

const sentence = ({ line, column, message }: Diagnostic): string => `${line}:${column} ${message}`;
