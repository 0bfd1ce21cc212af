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

const MOST_KEPT = 100;
const meant = new Map<string, string>();

/** Offices run the same texts: what one says, told by its hash, is read once for all of them. */
function meaningOf({ source, file_name }: SopToVerify, sha256: string): string {
  let meaning = meant.get(sha256);
  if (meaning === undefined) {
    meaning = canonicalJson(parseDefinition(source, file_name).definition);
    if (meant.size >= MOST_KEPT) meant.clear();
    meant.set(sha256, meaning);
  }
  return meaning;
}

function isAsReleased(sop: SopToVerify): boolean {
  const sha256 = createHash('sha256').update(sop.source).digest('hex');
  if (sha256 !== sop.sha256 || sha256 !== sop.released_sha256) return false;
  return meaningOf(sop, sha256) === canonicalJson(sop.definition);
}
