import { ENDED_TABLE, endedBy, joinEnded, type EndedTable } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { todayIn } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { selectOwnEnded, type EndedRow } from './ended-laws.queries.ts';

/**
 * What is no longer in force in an office on a local day: the list that ships and the entries of
 * the office. For `checkDefinition`.
 */
async function endedFor(tx: TenantTx, day: string): Promise<EndedTable> {
  return endedBy(joinEnded(ENDED_TABLE, toTable(await selectOwnEnded(tx))), day);
}

/** The same for today. */
export async function endedToday(
  services: Pick<Services, 'clock'>,
  tx: TenantTx,
): Promise<EndedTable> {
  return endedFor(tx, await todayIn(services, tx));
}

export function toTable(rows: readonly EndedRow[]): EndedTable {
  const common = ({ since_on, ended_by, source }: EndedRow) => ({
    since: since_on,
    by: ended_by,
    ...(source === '' ? {} : { source }),
  });
  return {
    laws: rows.flatMap((row) =>
      row.law === null
        ? []
        : [
            {
              law: row.law,
              ...(row.region === null ? {} : { region: row.region }),
              ...common(row),
            },
          ],
    ),
    programmes: rows.flatMap((row) =>
      row.kind === 'programme' ? [{ name: row.name, words: [...row.words], ...common(row) }] : [],
    ),
  };
}
