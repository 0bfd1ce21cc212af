import type { ShelfSop } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { demandDraftReader } from './demand-draft-reader.ts';
import { findShelfRow, listShelfRows, type ShelfPlace } from './shelf.queries.ts';

/** One SOP of the shelf, to be read before it is copied. Refuses NOT_PERMITTED and NOT_FOUND. */
export async function getShelfSop(
  { db }: Services,
  actor: Actor,
  place: ShelfPlace,
): Promise<ShelfSop> {
  demandDraftReader(actor);
  const [item] = await listShelfRows(db.reference, actor.officeId, place);
  const row = item && (await findShelfRow(db.reference, place.officeId, place.versionId));
  if (item === undefined || row === undefined) throw new Refusal('NOT_FOUND');
  return { item, definition: row.definition };
}
