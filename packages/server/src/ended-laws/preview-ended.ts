import type { EndedPreviewReply } from '@tuntas/api';
import { nameEndedLaw, type EndedTable } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { toTable } from './ended-for.ts';
import { selectOwnEnded, selectSheetsInUse } from './ended-laws.queries.ts';
import { findMentions, readSheets } from './find-mentions.ts';
import { findKnownEnded, recogniseEnded, type EndedCandidate } from './recognise-ended.ts';

/** What an entry would be recognised as, whether it is known, and which SOPs of the office name it. */
export async function previewEnded(
  tx: TenantTx,
  candidate: EndedCandidate,
  options: { readonly withDrafts: boolean },
): Promise<EndedPreviewReply> {
  const recognised = recogniseEnded(candidate);
  if (recognised === undefined) return { law: null, region: null, known: null, mentions: [] };
  const known = findKnownEnded(candidate, toTable(await selectOwnEnded(tx)));
  const { law, region, words } = recognised;
  const dated = { since: '1000-01-01', by: '-' };
  const table: EndedTable =
    law === null
      ? { laws: [], programmes: [{ name: candidate.name, words: [...words], ...dated }] }
      : { laws: [{ law, ...(region === null ? {} : { region }), ...dated }], programmes: [] };
  const sheets = readSheets(await selectSheetsInUse(tx, options));
  const mentions = [...findMentions(sheets, table).values()].flat();
  return {
    law,
    region,
    known: known
      ? {
          name: 'law' in known ? nameEndedLaw(known.law, known.region) : known.name,
          since: known.since,
          by: known.by,
        }
      : null,
    mentions,
  };
}
