import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** What never changes about a case; the first link of its chain is taken over it. */
export interface CaseFacts {
  readonly officeId: number;
  readonly caseId: string;
  readonly number: string;
  readonly agendaId: string;
  /** The client; null in a case about the letter itself. */
  readonly personId: string | null;
  readonly sopVersionId: string;
  readonly openedAt: string;
}

/** One entry of a case's chain, as it is hashed. */
export interface ChainEntry {
  readonly officeId: number;
  readonly caseId: string;
  readonly seq: number;
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly actorUserId: string | null;
  readonly actorPostId: string | null;
  /** How the post was held: definitif, plt or plh. */
  readonly actorCapacity: string | null;
  readonly commandId: string;
  readonly event: unknown;
}

/** The link before the first entry. */
export function genesisHash(facts: CaseFacts): Buffer {
  return digest('tuntas-case-1', canonicalJson(facts));
}

/** hash = sha256(hash of the entry before ‖ canonical JSON of the entry with its actor). */
export function entryHash(previous: Buffer, entry: ChainEntry): Buffer {
  return hash('sha256', Buffer.concat([previous, Buffer.from(canonicalJson(entry))]), 'buffer');
}

/** sha256 over a purpose and a text, so that a hash made for one thing never fits another. */
export function digest(purpose: string, text: string): Buffer {
  return hash('sha256', `${purpose}\n${text}`, 'buffer');
}
