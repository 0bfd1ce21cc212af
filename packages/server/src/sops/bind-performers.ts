import type { CallOf } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import {
  allowLongWork,
  countActivePosts,
  countRunningCases,
  lockSopVersion,
  rebuildDesks,
  replaceBindings,
  touchSopVersion,
} from './sops.queries.ts';
import { toSopVersion } from './sop-version.ts';

export interface BindPerformers {
  readonly versionId: string;
  readonly bindings: CallOf<'bindPerformers'>['body']['bindings'];
  /** Null: the installation itself (demo). */
  readonly actorUserId: string | null;
}

/**
 * Says which posts of the office act as the named performers; performers not named stay as they
 * are. Desks of running cases follow at once. Checks no power. Refuses NOT_FOUND,
 * PERFORMER_UNKNOWN, REQUEST_INVALID (no such active post), and POST_IN_USE: a performer of
 * running cases cannot be left without a post.
 */
export async function bindPerformers(
  services: Services,
  tx: TenantTx,
  { versionId, bindings, actorUserId }: BindPerformers,
): Promise<void> {
  const definition = await lockSopVersion(tx, versionId);
  if (definition === undefined) throw new Refusal('NOT_FOUND');
  await refuseWrong(tx, definition, versionId, bindings);
  for (const { performerId, postIds } of bindings) {
    await replaceBindings(tx, versionId, performerId, postIds);
  }
  await touchSopVersion(tx, versionId);
  await allowLongWork(tx);
  await rebuildDesks(tx, versionId, actorsByStep(definition));
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId,
      kind: 'performers-bound',
      subjectId: versionId,
      detail: { bindings },
    },
    [{ table: 'sop_bindings', id: versionId }],
  );
}

async function refuseWrong(
  tx: TenantTx,
  definition: SopDefinition,
  versionId: string,
  bindings: BindPerformers['bindings'],
): Promise<void> {
  const inOffice = new Set(
    definition.flow.performers.filter(({ party }) => party === 'office').map(({ id }) => id),
  );
  for (const { performerId } of bindings) {
    if (!inOffice.has(performerId)) {
      throw new Refusal('PERFORMER_UNKNOWN', { performer: performerId });
    }
  }
  const postIds = [...new Set(bindings.flatMap((binding) => binding.postIds))];
  if ((await countActivePosts(tx, postIds)) !== postIds.length) {
    throw new Refusal('REQUEST_INVALID', {}, [
      { path: 'bindings', message: 'Ada jabatan yang tidak ada atau tidak aktif.' },
    ]);
  }
  const leavesOneBare = bindings.some((binding) => binding.postIds.length === 0);
  if (leavesOneBare && (await countRunningCases(tx, versionId)) > 0) {
    throw new Refusal('POST_IN_USE');
  }
}

function actorsByStep(definition: SopDefinition): Record<string, readonly string[]> {
  const { prepared } = toSopVersion('', definition);
  return Object.fromEntries([...prepared.steps].map(([id, { actors }]) => [id, actors]));
}
