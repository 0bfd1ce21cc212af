import type { ShelfSop } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { demandDraftReader } from './demand-draft-reader.ts';
import { findShelfRow, listShelfRows } from './shelf.queries.ts';

/** One SOP of the shelf, to be read before it is copied. Refuses NOT_PERMITTED and NOT_FOUND. */
export async function getShelfSop(
  { db }: Services,
  actor: Actor,
  { officeId, versionId }: { readonly officeId: number; readonly versionId: string },
): Promise<ShelfSop> {
  demandDraftReader(actor);
  const items = await listShelfRows(db.reference, actor.officeId);
  const item = items.find((one) => one.officeId === officeId && one.versionId === versionId);
  const row = item && (await findShelfRow(db.reference, officeId, versionId));
  if (item === undefined || row === undefined) throw new Refusal('NOT_FOUND');
  return { item, definition: row.definition };
}
