import { startsLeft, type Column } from './columns.ts';
import type { Clue, RowDraft } from './clue.ts';
import { matchColumns } from './match-columns.ts';

/**
 * What the order of the rows says when `from` performs row `row` (counted from 0) and `to` the
 * next one: whoever was handed the matter goes on with it, drafts climb one rank at a time, and
 * instructions descend.
 */
export function followRows(
  rows: readonly RowDraft[],
  row: number,
  from: number,
  to: number,
  columns: readonly Column[],
): readonly Clue[] {
  const [here, next] = [rows[row], rows[row + 1]];
  const [giver, taker] = [here?.candidates[from], next?.candidates[to]];
  if (!here || !next || !giver || !taker) return [];
  const clues: Clue[] = [];
  const number = row + 1;
  const given = here.mentions.find(
    (mention) =>
      (mention.role === 'recipient' || mention.role === 'ordered') &&
      matchColumns(mention, columns).some(({ column }) => column === taker.column),
  );
  if (given && taker.column !== giver.column) {
    const match = matchColumns(given, columns).find(({ column }) => column === taker.column);
    const because = `baris ${number} menyerahkannya kepada “${given.quote}”`;
    clues.push({ weight: 2.4 * (match?.share ?? 0), because });
  }
  if (giver.column && taker.column && startsLeft(columns)) {
    // Columns come in where they first act: one further right, or back to the left.
    const right = taker.column.column - giver.column.column;
    const weight = right === 1 ? 0.4 : right > 1 ? -0.25 * (right - 1) : 0;
    if (weight !== 0) clues.push({ weight, because: 'kolomnya berikut dalam urutan pelaksana' });
  }
  const [low, high] = [giver.column?.level ?? -1, taker.column?.level ?? -1];
  if (low < 0 || high < 0) return clues;
  const step = high - low;
  const because = `melanjutkan urutan jenjang setelah baris ${number}`;
  const add = (weight: number) => clues.push({ weight, because });
  const [kind, after] = [here.sentence.kind, next.sentence.kind];
  if (kind === 'dispose') {
    if (step === -1) add(1.2);
    else if (step < 0) add(0.4);
    else add(step === 0 ? -0.6 : -1.2);
  } else if (kind === 'draft' && after === 'consider') {
    add(step === 1 ? 0.8 : step > 1 ? 0.2 : -0.5);
  } else if (after === 'paraf' || after === 'sign') {
    if (step === 1) add(1);
    else if (step > 1) add(after === 'sign' ? 0.6 : 0.2);
    else add(step === 0 ? -0.8 : -1.2);
  } else if (kind === 'sign' && step < 0) add(0.4);
  else if (kind === 'consider' && after === 'dispose') {
    if (step === 1) add(0.9);
    else if (step > 1) add(0.3);
    else add(-0.6);
  } else if (kind === 'consider' && after === 'consider') {
    if (Math.abs(step) === 1) add(0.5);
    else if (step === 0) add(-0.4);
  } else if (step === 0) add(0.4);
  else if (Math.abs(step) === 1) add(0.2);
  return clues;
}
