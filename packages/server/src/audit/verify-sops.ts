import { createHash } from 'node:crypto';
import { parseDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { makeFinding, type AuditFinding } from './finding.ts';
import { listSopsToVerify, type SopToVerify } from './verify.queries.ts';

/** Released SOP texts that are no longer what was released. */
export async function verifySops(tx: TenantTx): Promise<AuditFinding[]> {
  return (await listSopsToVerify(tx))
    .filter((sop) => !isAsReleased(sop))
    .map(({ id }) => makeFinding(tx.officeId, 'SOP_CHANGED', { versionId: id }));
}

function isAsReleased(sop: SopToVerify): boolean {
  const sha256 = createHash('sha256').update(sop.source).digest('hex');
  if (sha256 !== sop.sha256 || sha256 !== sop.released_sha256) return false;
  const { definition } = parseDefinition(sop.source, sop.file_name);
  return canonicalJson(definition) === canonicalJson(sop.definition);
}
