import type { DraftHistoryEntry } from '@tuntas/api';

export interface UndoPlace {
  /** What the next undo takes back; undefined: nothing. */
  readonly last: DraftHistoryEntry | undefined;
  /** What was taken back last and can be made again; undefined: nothing. */
  readonly next: DraftHistoryEntry | undefined;
  /** By the `seq` of an undo: what it took back. */
  readonly taken: ReadonlyMap<number, DraftHistoryEntry>;
  /** The `seq` of the entries that made again what was taken back. */
  readonly again: ReadonlySet<number>;
}

/**
 * Where a draft stands between what was done and what was taken back. Making again is an edit like
 * any other; any other edit ends what can be made again.
 * @param history oldest first
 */
export function readUndo(history: readonly DraftHistoryEntry[]): UndoPlace {
  const done: DraftHistoryEntry[] = [];
  const undone: DraftHistoryEntry[] = [];
  const taken = new Map<number, DraftHistoryEntry>();
  const again = new Set<number>();
  for (const entry of history) {
    if (entry.type === 'undo') {
      const back = done.pop();
      if (back === undefined) continue;
      taken.set(entry.seq, back);
      if (back.type === 'rebased') undone.length = 0;
      else undone.push(back);
    }
    if (entry.type === 'edit' || entry.type === 'kept' || entry.type === 'rebased') {
      const awaited = undone.at(-1);
      if (awaited !== undefined && isSame(awaited, entry)) {
        undone.pop();
        again.add(entry.seq);
      } else undone.length = 0;
      done.push(entry);
    }
  }
  return { last: done.at(-1), next: undone.at(-1), taken, again };
}

function isSame(one: DraftHistoryEntry, other: DraftHistoryEntry): boolean {
  const made = ({ type, edits, answers }: DraftHistoryEntry) =>
    JSON.stringify([type, edits, answers]);
  return one.type !== 'rebased' && made(one) === made(other);
}
