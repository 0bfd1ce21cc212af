import { useEffect, useRef, useState, type PointerEvent } from 'react';

/** An actor cell, row and column counted from 1. */
export interface ActorPlace {
  readonly row: number;
  readonly column: number;
}

/** A symbol on its way to another cell. */
export interface DraggedSymbol {
  readonly from: ActorPlace;
  /** Cell below the pointer in which it may be dropped. */
  readonly over: ActorPlace | null;
  /** Place of the pointer in the window, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** A press that moves less than this, in CSS pixels, is a click. */
const SLOP = 6;

/**
 * Moves the symbol of a cell to another one of its row. Escape, or letting go elsewhere, leaves it
 * where it was. Works with mouse, pen and finger; up and down a finger still scrolls.
 */
export function useDragSymbol(onDrop: (from: ActorPlace, to: ActorPlace) => void) {
  const [dragged, setDragged] = useState<DraggedSymbol | null>(null);
  const held = useRef<{ readonly from: ActorPlace; readonly x: number; readonly y: number }>(null);
  const isDragging = dragged !== null;
  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent) => {
      const start = held.current;
      if (start === null) return;
      const { clientX: x, clientY: y } = event;
      if (!isDragging && Math.hypot(x - start.x, y - start.y) < SLOP) return;
      event.preventDefault();
      const place = placeAt(x, y);
      const isPlace = place?.row === start.from.row && place.column !== start.from.column;
      setDragged({ from: start.from, over: isPlace ? place : null, x, y });
    };
    const end = () => {
      held.current = null;
      setDragged(null);
    };
    const onUp = () => {
      const target = dragged;
      end();
      if (target?.over) onDrop(target.from, target.over);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && held.current !== null) end();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey);
    };
  }, [dragged, isDragging, onDrop]);
  const take = (event: PointerEvent, from: ActorPlace) => {
    if (event.button !== 0 || !event.isPrimary) return;
    // A finger holds on to the cell it touched; the cell below it is asked for instead.
    event.currentTarget.releasePointerCapture?.(event.pointerId);
    held.current = { from, x: event.clientX, y: event.clientY };
  };
  return { dragged, take };
}

function placeAt(x: number, y: number): ActorPlace | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row][data-column]');
  if (!cell) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
