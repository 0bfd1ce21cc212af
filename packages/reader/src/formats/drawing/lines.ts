/** A straight line along an axis: `at` across it, `from` to `to` along it. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Lines {
  /** `at` is y. */
  readonly horizontal: readonly Line[];
  /** `at` is x. */
  readonly vertical: readonly Line[];
}

/** What counts as the same place, in points: borders are drawn as pieces, doubled, and rounded. */
export const SAME = 3;

/** Pieces of one line put together: borders are drawn cell by cell, or as dashes. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  const merged: Line[] = [];
  let group: Line[] = [];
  for (const line of sorted) {
    const [first] = group;
    const last = group.at(-1);
    if (first && last && (line.at - last.at > SAME - 0.5 || line.at - first.at > SAME + 1)) {
      merged.push(...mergeGroup(group));
      group = [];
    }
    group.push(line);
  }
  return [...merged, ...mergeGroup(group)];
}

function mergeGroup(group: readonly Line[]): Line[] {
  const merged: Line[] = [];
  let [at, length] = [0, 0];
  let open: { from: number; to: number } | undefined;
  const close = (): void => {
    if (open) merged.push({ at: at / length, ...open });
    [at, length] = [0, 0];
  };
  for (const line of group.toSorted((a, b) => a.from - b.from)) {
    if (open && line.from - open.to <= SAME) open.to = Math.max(open.to, line.to);
    else {
      close();
      open = { from: line.from, to: line.to };
    }
    const weight = Math.max(line.to - line.from, 0.1);
    at += line.at * weight;
    length += weight;
  }
  close();
  return merged;
}

/** Whether the line passes or ends at the place `along` of a line across it. */
export const reaches = (line: Line, along: number, by = SAME): boolean =>
  line.from - by <= along && along <= line.to + by;

/** Whether a horizontal and a vertical line cross or touch. */
export const meet = (one: Line, across: Line): boolean =>
  reaches(one, across.at) && reaches(across, one.at);
