import { createHash } from 'node:crypto';
import { checkDefinition, parseDefinition, type Diagnostic, type SopDefinition } from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import {
  copyBindings,
  findSameVersion,
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
  const { definition, diagnostics } = readSound(release);
  const sha256 = createHash('sha256').update(release.source).digest('hex');
  const versionId = await services.db.office(release.officeId, (tx) =>
    write(services, tx, release, definition, sha256),
  );
  return { versionId, definition, diagnostics };
}

function readSound({ source, file }: Release): {
  readonly definition: SopDefinition;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = parseDefinition(source, file);
  const diagnostics = [
    ...parsed.diagnostics,
    ...(parsed.definition ? checkDefinition(parsed.definition, parsed.positions) : []),
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
  { source, file, by }: Release,
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
  await insertSopVersion(tx, { id, definition, fileName: file, source, sha256, at, by });
  const withdrawn = await withdrawOthers(tx, definition.id, id);
  const [before] = withdrawn;
  if (before !== undefined) {
    const performers = definition.flow.performers.filter(({ party }) => party === 'office');
    await copyBindings(
      tx,
      before,
      id,
      performers.map((performer) => performer.id),
    );
  }
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at,
      actorUserId: by,
      kind: 'sop-released',
      subjectId: id,
      detail: { sopId: definition.id, version: definition.version, sha256 },
    },
    [
      ...[id, ...withdrawn].map((versionId) => ({ table: 'sop_versions' as const, id: versionId })),
      { table: 'sop_bindings', id },
    ],
  );
  return id;
}

const sentence = ({ line, column, message }: Diagnostic): string => `${line}:${column} ${message}`;
