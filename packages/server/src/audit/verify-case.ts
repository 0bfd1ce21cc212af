import { foldEvents } from '@tuntas/sop';
import { canonicalJson } from './canonical-json.ts';
import { entryHash, genesisHash } from './chain.ts';
import { makeFinding, type AuditFinding, type AuditFindingCode } from './finding.ts';
import type { CaseToVerify } from './verify.queries.ts';

/** Everything that does not fit in one case: its facts, chain, seals and state. Pure. */
export function verifyCase(officeId: number, row: CaseToVerify): AuditFinding[] {
  const findings: AuditFinding[] = [];
  const report = (code: AuditFindingCode, place: Record<string, string | number> = {}) =>
    void findings.push(makeFinding(officeId, code, { caseId: row.id, case: row.number, ...place }));

  const versions = sopVersionsOf(row);
  const genesis = genesisHash({
    officeId,
    caseId: row.id,
    number: row.number,
    agendaId: row.agenda_id,
    personId: row.person_id,
    sopVersionId: versions.first,
    openedAt: row.opened_at,
  });
  if (!genesis.equals(row.genesis) || !versions.areOne) report('CASE_FACTS_CHANGED');
  verifyChain(officeId, row, report);
  verifySealed(row, report);
  if (findings.length === 0 && !isStateTrue(row)) report('STATE_CHANGED');
  return findings;
}

/**
 * The version that the case was opened on, by its history; whether each move goes on from the
 * version before and the last one ends at the version the case is said to be on. The moves are
 * entries of the chain; the genesis holds the first version.
 */
function sopVersionsOf({ entries, sop_version_id }: CaseToVerify): {
  readonly first: string;
  readonly areOne: boolean;
} {
  const moves = entries.flatMap(({ event }) => (event.type === 'case-moved' ? [event] : []));
  const first = moves[0]?.from.versionId ?? sop_version_id;
  const last = moves.at(-1)?.to.versionId ?? sop_version_id;
  const goesOn = moves.every(
    ({ from }, at) => at === 0 || from.versionId === moves[at - 1]?.to.versionId,
  );
  return { first, areOne: goesOn && last === sop_version_id };
}

type Report = (code: AuditFindingCode, place?: Record<string, string | number>) => void;

function verifyChain(officeId: number, row: CaseToVerify, report: Report): void {
  let previous = row.genesis;
  let expected = 1;
  for (const entry of row.entries) {
    for (; expected < entry.seq; expected++) report('ENTRY_REMOVED', { seq: expected });
    const isGap = entry.seq > 1 && !row.entries.some(({ seq }) => seq === entry.seq - 1);
    const hash = entryHash(previous, {
      officeId,
      caseId: row.id,
      seq: entry.seq,
      at: new Date(entry.at).toISOString(),
      actorUserId: entry.user,
      actorPostId: entry.post,
      actorCapacity: entry.capacity,
      commandId: entry.command,
      event: entry.event,
    });
    if (entry.seq > row.seq) report('ENTRY_ADDED', { seq: entry.seq });
    else if (!isGap && hash.toString('hex') !== entry.hash)
      report('ENTRY_CHANGED', { seq: entry.seq });
    // The stored link goes on: one changed entry is one finding, not one for all after it.
    previous = Buffer.from(entry.hash, 'hex');
    expected = entry.seq + 1;
  }
  if (expected <= row.seq) report('CHAIN_CUT', { seq: row.seq });
  else if (expected === row.seq + 1 && !previous.equals(row.head_hash)) report('HEAD_CHANGED');
}

function verifySealed(row: CaseToVerify, report: Report): void {
  const hashes = new Map(row.entries.map(({ seq, hash }) => [seq, hash]));
  for (const { no, seq, hash } of row.seals) {
    if (seq > row.seq) report('CHAIN_CUT', { seq, no });
    else if (hashes.has(seq) && hashes.get(seq) !== hash) {
      report('SEALED_ENTRY_CHANGED', { seq, no });
    }
  }
  if (row.is_sealed && row.seals.at(-1)?.seq !== row.seq) report('HEAD_NOT_SEALED');
}

/** The stored state is nothing but the fold of the events; every command raised the version by one. */
function isStateTrue(row: CaseToVerify): boolean {
  const folded = foldEvents(row.entries.map(({ event }) => event));
  const commands = new Set(row.entries.map(({ command }) => command));
  return (
    canonicalJson(folded) === canonicalJson(row.state) &&
    row.status === folded.status &&
    row.result === folded.result &&
    row.version === commands.size
  );
}
