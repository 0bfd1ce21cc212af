import { dayInZone } from '../calendar/index.ts';
import type { Database } from '../database/index.ts';
import type { Bindings } from './access.ts';
import { postsOfSop } from './cases.queries.ts';
import { bindingsOf, type PerformerPost } from './posts-of-sop.ts';

/** The posts that act as the performers of an SOP version. */
export interface KeptPosts {
  readonly all: readonly PerformerPost[];
  readonly bindings: Bindings;
}

interface Kept extends KeptPosts {
  readonly sopRow: string;
  readonly readAt: number;
}

/** Names of holders in the answer to an action may be this old; the page of a case reads them anew. */
const NAMES_MS = 3_000;
const KEEP = 2_000;
const kept = new WeakMap<Database, Map<string, Kept>>();

/**
 * The posts of an SOP version without a round trip of their own. `sopRow` is the version of its
 * row as the caller has just read it; binding performers changes it, so the bindings, on which
 * access rests, are never old. Who may act comes from the session, not from here.
 */
export async function keptPosts(
  db: Database,
  officeId: number,
  sopVersionId: string,
  sopRow: string,
  at: { readonly instant: Date; readonly zone: string },
): Promise<KeptPosts> {
  let posts = kept.get(db);
  if (posts === undefined) kept.set(db, (posts = new Map()));
  const key = `${officeId}/${sopVersionId}`;
  const known = posts.get(key);
  const readAt = performance.now();
  if (known?.sopRow === sopRow && readAt - known.readAt < NAMES_MS) return known;
  const today = dayInZone(at.instant, at.zone);
  const all = await db.office(officeId, (tx) => postsOfSop(tx, sopVersionId, today));
  const read = { all, bindings: bindingsOf(all), sopRow, readAt };
  const oldest = posts.size >= KEEP ? posts.keys().next().value : undefined;
  if (oldest !== undefined) posts.delete(oldest);
  posts.set(key, read);
  return read;
}
