import type { CallOf, CaseListReply } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { findPeopleByNik } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { getSopVersion } from '../sops/index.ts';
import { listCasesBy } from './case-list.queries.ts';
import { meantBy, searchWords } from './search-words.ts';

type CaseListQuery = CallOf<'listCases'>['query'];

const DEFAULT_LIMIT = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * All cases of the office, newest first. Searched by words of the client's name, by the case
 * number, or by a full NIK, with or without blanks, dots and dashes, which is found by its keyed hash.
 */
export async function listCases(
  services: Services,
  actor: Actor,
  query: CaseListQuery,
): Promise<CaseListReply> {
  const { db, secrets } = services;
  const { officeId } = actor;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const search = (query.search ?? '').trim();
  if (query.cursor !== undefined && !UUID.test(query.cursor)) throw new Refusal('REQUEST_INVALID');
  const nik = search.replace(/[\s.-]/gu, '');
  const isNik = /^\d{16}$/.test(nik);
  const words = isNik ? [] : searchWords(search);
  // Nothing but signs: that finds no case, rather than every case.
  if (search !== '' && !isNik && words.length === 0) return { items: [], nextCursor: null };
  const year = services.clock().getUTCFullYear();
  const rows = await db.office(officeId, async (tx) => {
    return listCasesBy(tx, {
      words: words.map((word) => meantBy(word, year)),
      personIds: isNik ? await findPeopleByNik(tx, secrets, nik) : null,
      status: query.status ?? null,
      before: query.cursor ?? null,
      limit: limit + 1,
    });
  });
  const page = rows.slice(0, limit);
  const items: CaseListReply['items'] = [];
  for (const row of page) {
    const sop = await getSopVersion(db, officeId, row.sop_version_id);
    items.push({
      id: row.id,
      number: row.number,
      clientName: row.client_name,
      sopTitle: sop.title,
      status: row.status,
      result: row.result,
      openedAt: row.opened_at,
      at: row.step_ids.map((stepId) => sop.prepared.steps.get(stepId)?.step.title ?? stepId),
    });
  }
  return { items, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
