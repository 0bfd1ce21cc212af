/** Scores are natural logarithms: 0 says nothing, +1 makes a candidate e times as likely. */
export interface ChainRow {
  /** One score per candidate of the row. */
  readonly scores: readonly number[];
}

/** How well candidate `to` of the next row follows candidate `from` of row `row`. */
export type Transition = (row: number, from: number, to: number) => number;

/**
 * Probability of every candidate of every row, given all rows together (forward-backward over a
 * chain). A row without candidates breaks the chain.
 */
export function weighChain(
  rows: readonly ChainRow[],
  transition: Transition,
): readonly (readonly number[])[] {
  const forward: number[][] = [];
  rows.forEach(({ scores }, row) => {
    const before = forward[row - 1] ?? [];
    forward.push(
      scores.map(
        (score, to) =>
          score + logSum(before.map((value, from) => value + transition(row - 1, from, to))),
      ),
    );
  });
  const backward: number[][] = rows.map(({ scores }) => scores.map(() => 0));
  for (let row = rows.length - 2; row >= 0; row -= 1) {
    const after = rows[row + 1]?.scores ?? [];
    backward[row] = (rows[row]?.scores ?? []).map((_, from) =>
      logSum(
        after.map(
          (score, to) => score + transition(row, from, to) + (backward[row + 1]?.[to] ?? 0),
        ),
      ),
    );
  }
  return rows.map(({ scores }, row) => {
    const totals = scores.map((_, at) => (forward[row]?.[at] ?? 0) + (backward[row]?.[at] ?? 0));
    const whole = logSum(totals);
    return totals.map((total) => Math.exp(total - whole));
  });
}

/** Logarithm of the sum of exponentials; 0 of nothing, so that an empty side has no say. */
function logSum(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
