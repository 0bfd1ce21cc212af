import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { ActorPlace } from './use-drag-symbol.ts';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cells of the matrix are one stop of the Tab key; the arrows go from cell to cell, past those
 * that cannot be pressed.
 */
export function useCellFocus() {
  const [current, setCurrent] = useState<ActorPlace>({ row: 1, column: 1 });
  return {
    isStop: ({ row, column }: ActorPlace) => row === current.row && column === current.column,
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOf(target);
      if (place !== null) setCurrent(place);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const from = placeOf(event.target);
      if (step === undefined || from === null) return;
      event.preventDefault();
      nextCell(event.currentTarget, from, step)?.focus();
    },
  };
}

function placeOf(target: EventTarget): ActorPlace | null {
  if (!(target instanceof HTMLElement) || target.dataset['column'] === undefined) return null;
  return { row: Number(target.dataset['row']), column: Number(target.dataset['column']) };
}

function nextCell(
  area: Element,
  { row, column }: ActorPlace,
  [rows, columns]: readonly [number, number],
): HTMLElement | undefined {
  const cells = [...area.querySelectorAll<HTMLButtonElement>('[data-column]')];
  const line = cells.filter(
    (cell) =>
      !cell.disabled &&
      (columns === 0
        ? cell.dataset['column'] === String(column)
        : cell.dataset['row'] === String(row)),
  );
  const at = line.findIndex(
    (cell) => cell.dataset['row'] === String(row) && cell.dataset['column'] === String(column),
  );
  return line[at + rows + columns];
}
