import type { SopReply, SopSummary } from '@tuntas/api';
import { listActing, type SopDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { endedToday } from '../ended-laws/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { titleOf } from './sop-version.ts';
import {
  findSopVersionRow,
  listBindings,
  listSopVersions,
  type SopVersionRow,
} from './sops.queries.ts';

/** SOPs in force in the office, by name. */
export async function listSops(tx: TenantTx): Promise<SopSummary[]> {
  return (await listSopVersions(tx)).map(toSummary);
}

/** One version, in force or withdrawn, with its warnings and the posts of its performers. */
export async function getSop(
  services: Pick<Services, 'clock'>,
  tx: TenantTx,
  versionId: string,
): Promise<SopReply> {
  const row = await findSopVersionRow(tx, versionId);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const bound = await listBindings(tx, versionId);
  const ended = await endedToday(services, tx);
  return {
    summary: toSummary(row),
    definition: row.definition,
    diagnostics: [...diagnosticsOf(row.sha256, row.source, row.file_name, ended)],
    bindings: row.definition.flow.performers
      .filter(({ party }) => party === 'office')
      .map(({ id: performerId }) => ({
        performerId,
        posts: bound
          .filter(({ performer_id }) => performer_id === performerId)
          .map(({ post_id, title }) => ({ id: post_id, title })),
      })),
  };
}

function toSummary(row: SopVersionRow): SopSummary {
  const { definition } = row;
  return {
    versionId: row.id,
    sopId: row.sop_id,
    version: row.version,
    title: titleOf(definition),
    number: definition.sheet.number,
    steps: definition.flow.steps.length,
    releasedAt: row.released_at,
    hasDemoDecisions: hasDemoDecisions(definition),
    entries: definition.flow.entries.map(({ id, title, about }) => ({
      id,
      title,
      hasClient: about !== 'letter',
    })),
    openCases: row.open_cases,
    withoutPost: listActing(definition)
      .filter(({ id }) => !row.bound.includes(id))
      .map(({ title }) => title),
  };
}

/** Was any fact of the flow confirmed by a demo office only? */
function hasDemoDecisions(definition: SopDefinition): boolean {
  const isDemo = (value: unknown): boolean => {
    if (value === null || typeof value !== 'object') return false;
    if ('decided' in value) return (value.decided as { readonly demo?: boolean }).demo === true;
    return Object.values(value).some(isDemo);
  };
  return isDemo(definition.flow);
}
