import type { TenantTx } from '../database/index.ts';
import { makeFinding, type AuditFinding, type AuditFindingCode } from './finding.ts';
import {
  eventsDigest,
  headsDigest,
  isSealGenuine,
  NO_SEAL,
  officeEventHash,
  sealHash,
} from './seal-content.ts';
import { MOST_PER_SEAL } from './seal-office.ts';
import { listSeals, type SealRow } from './seals.queries.ts';
import {
  listLostSeals,
  listSealedEvents,
  listSealedHeads,
  listStrayEvents,
} from './verify.queries.ts';

export interface SealsVerified {
  readonly findings: readonly AuditFinding[];
  readonly seals: number;
  /** Number and hash (hex) of the newest seal; undefined when there is none. */
  readonly last: { readonly no: number; readonly hash: string } | undefined;
  /** Hash (hex) of every seal by its number. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** The seal chain of an office, and the office events it names. `key`: SPKI PEM. */
export async function verifySeals(tx: TenantTx, key: string): Promise<SealsVerified> {
  const { officeId } = tx;
  const findings: AuditFinding[] = [];
  const report = (code: AuditFindingCode, place: Record<string, string | number>) =>
    void findings.push(makeFinding(officeId, code, place));
  const seals = await listSeals(tx);
  let previous: Buffer = NO_SEAL;
  let expected = 1;
  /** When the last seal before was made that left no event behind. */
  let allSealedAt: string | undefined;
  for (const seal of seals) {
    const { no } = seal;
    for (; expected < no; expected++) report('SEAL_REMOVED', { no: expected });
    const fault = faultOf(officeId, seal, previous, key);
    if (fault !== undefined) report(fault, { no });
    const heads = await listSealedHeads(tx, no);
    const events = await listSealedEvents(tx, no);
    const isListTrue =
      headsDigest(heads).equals(seal.headsDigest) && eventsDigest(events).equals(seal.eventsDigest);
    if (!isListTrue) report('SEAL_LIST_CHANGED', { no });
    const tooOld = tooOldFor(seal, allSealedAt);
    for (const { eventId, hash, event } of events) {
      if (event === null) report('OFFICE_ENTRY_REMOVED', { eventId, no });
      else if (!officeEventHash(officeId, event).equals(hash)) {
        report('OFFICE_ENTRY_CHANGED', { eventId, no });
      } else if (event.at < tooOld) report('OFFICE_ENTRY_ADDED', { eventId });
    }
    if (seal.eventsCount < MOST_PER_SEAL) allSealedAt = seal.sealedAt;
    previous = seal.hash;
    expected = no + 1;
  }
  for (const no of await listLostSeals(tx, expected)) report('SEAL_REMOVED', { no });
  const last = seals.at(-1);
  for (const eventId of await listStrayEvents(tx)) report('OFFICE_ENTRY_ADDED', { eventId });
  return {
    findings,
    seals: seals.length,
    last: last && { no: last.no, hash: last.hash.toString('hex') },
    hashes: new Map(seals.map(({ no, hash }) => [no, hash.toString('hex')])),
  };
}

/** An event may be committed this long after its instant. */
const LATE_EVENTS_MS = 86_400_000;

/**
 * An event from before this instant should have been in a seal before this one. The clock may have
 * been set back since that seal; this seal was then made by the same clock as its events.
 */
function tooOldFor(seal: SealRow, allSealedAt: string | undefined): string {
  if (allSealedAt === undefined) return '';
  const earlier = Math.min(Date.parse(seal.sealedAt), Date.parse(allSealedAt));
  return new Date(earlier - LATE_EVENTS_MS).toISOString();
}

function faultOf(
  officeId: number,
  seal: SealRow,
  previous: Buffer,
  key: string,
): AuditFindingCode | undefined {
  const { hash, signature, ...content } = seal;
  if (!sealHash({ officeId, ...content }).equals(hash)) return 'SEAL_CHANGED';
  if (!isSealGenuine(hash, signature, key)) return 'SEAL_FORGED';
  return seal.prevHash.equals(previous) ? undefined : 'SEAL_ORDER';
}
