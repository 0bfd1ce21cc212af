import type { DraftBeginning } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { findBeginnings } from './beginning.queries.ts';
import type { Draft } from './draft.ts';

/** What a draft began from, for `checkBeginning`; undefined once it is settled. */
export async function findDraftBeginning(
  tx: TenantTx,
  draft: Draft,
): Promise<DraftBeginning | undefined> {
  if (draft.status !== 'draft' && draft.status !== 'proposed') return undefined;
  const found = await findBeginnings(tx, draft.id);
  if (found === undefined) return undefined;
  const { own, regency, revised_on, origin, origin_sheet } = found;
  return {
    own: `${own} ${regency}`,
    ...(revised_on !== null && {
      revises: { version: draft.base_version, revisedOn: revised_on },
    }),
    ...(origin !== null && { origin: { sheet: origin_sheet, office: origin.office } }),
  };
}
