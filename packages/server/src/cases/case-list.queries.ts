import type { CaseStatus } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';

export interface CaseListRow {
  readonly id: string;
  readonly number: string;
  readonly client_name: string;
  readonly sop_version_id: string;
  readonly status: CaseStatus;
  readonly result: string | null;
  readonly opened_at: string;
  readonly step_ids: readonly string[];
}

export interface CaseListFilter {
  /** Folded beginnings of words, one of each group; every group must be found. */
  readonly words: readonly (readonly string[])[];
  readonly personIds: readonly string[] | null;
  readonly status: CaseStatus | null;
  /** Ids are made in the order of opening: the page goes on below this one. */
  readonly before: string | null;
  readonly limit: number;
}

/** Above every character that a folded word can hold. */
const AFTER_ALL = '\u{10ffff}';

export async function listCasesBy(tx: TenantTx, filter: CaseListFilter): Promise<CaseListRow[]> {
  const values: unknown[] = [tx.officeId];
  const next = (value: unknown): string => `$${values.push(value)}`;
  const limit = next(filter.limit);
  const before = filter.before === null ? undefined : next(filter.before);
  const conditions = ['c.office_id = $1'];
  if (before !== undefined) conditions.push(`c.id < ${before}`);
  if (filter.status !== null) conditions.push(`c.status = ${next(filter.status)}`);
  if (filter.personIds !== null) {
    conditions.push(`c.person_id = any(${next(filter.personIds)}::uuid[])`);
  }
  if (filter.words.length > 0) {
    const found = filter.words
      .map((group) => {
        const ranges = group.map(
          (word) => `(w.word >= ${next(word)} and w.word < ${next(word + AFTER_ALL)})`,
        );
        const range = ranges.length === 1 ? ranges[0] : `(${ranges.join(' or ')})`;
        const older = before === undefined ? '' : ` and w.case_id < ${before}`;
        return `select w.case_id from case_words w where w.office_id = $1 and ${range}${older}`;
      })
      .join(' intersect ');
    // Without another condition the newest of the found ones are the page: only these are read.
    const cut = filter.status === null && filter.personIds === null;
    const page = cut ? ` order by case_id desc limit ${limit}` : '';
    conditions.push(
      `c.id in (select f.case_id from (select distinct case_id from (${found}) as a${page}) as f)`,
    );
  }
  return tx.rows<CaseListRow>({
    text: `select c.id, c.number, c.client_name, c.sop_version_id, c.status, c.result, c.opened_at,
             array(select o.step ->> 'stepId'
                   from jsonb_array_elements(c.state -> 'open') as o (step)) as step_ids
           from cases c where ${conditions.join(' and ')}
           order by c.id desc limit ${limit}`,
    values,
  });
}
