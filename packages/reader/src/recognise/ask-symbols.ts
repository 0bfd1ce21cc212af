import type { PartialRow } from '../reading/partial-reading.ts';
import type { Question } from '../reading/sheet-reading.ts';
import type { ColumnPlan } from './column-plan.ts';
import { question } from './question-path.ts';

const LEAST_SURE = 0.7;

/** Performers whose symbol may stand in the column beside. */
export function askSymbols(
  rows: readonly PartialRow[],
  { actors }: ColumnPlan,
  unplaced: number,
): Question[] {
  const asked = rows.flatMap(({ performers }, i) => {
    const unsure = performers.find(({ confidence }) => confidence < LEAST_SURE);
    if (unsure === undefined) return [];
    const at = (unsure.column ?? 0) - 1;
    const near = [at, at - 1, at + 1].map((column) => actors[column]?.name ?? '');
    const all = performers.map(({ name }) => name);
    const isShared = all.length > 1;
    return [
      question(
        `rows[${i}].performers`,
        `Siapa pelaksana baris ${i + 1}?`,
        isShared
          ? 'Tanda pada baris ini meliputi beberapa kolom, atau terletak di antara dua kolom atau dua baris.'
          : 'Simbol pada baris ini terletak di antara dua kolom atau dua baris.',
        isShared ? [all.join(' dan '), ...all] : near,
      ),
    ];
  });
  if (unplaced === 0) return asked;
  const why = `Ada ${unplaced} simbol yang terletak di luar kolom pelaksana.`;
  return [...asked, question('rows', 'Jabatan mana yang dimaksud simbol itu?', why)];
}
