import { useEffect, type RefObject } from 'react';
import type { DiagramView } from './open-diagram.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One finger moves the picture, two make it larger or smaller, and so does the wheel with Ctrl. */
export function useTouchMoves(
  box: RefObject<HTMLDivElement | null>,
  view: DiagramView | undefined,
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || view === undefined) return undefined;
    const fingers = new Map<number, Spot>();
    const spotOf = ({ clientX, clientY }: PointerEvent | WheelEvent): Spot => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const middleAndWidth = () => {
      const [a = { x: 0, y: 0 }, b = a] = fingers.values();
      return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.hypot(a.x - b.x, a.y - b.y) };
    };
    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'touch') fingers.set(event.pointerId, spotOf(event));
    };
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      const before = middleAndWidth();
      fingers.set(event.pointerId, spotOf(event));
      const now = middleAndWidth();
      view.pan(now.x - before.x, now.y - before.y);
      if (fingers.size > 1 && before.width > 0) view.zoomBy(now.width / before.width, now);
    };
    const onUp = (event: PointerEvent) => fingers.delete(event.pointerId);
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        view.zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, spotOf(event));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        view.pan(-(event.deltaX || event.deltaY), 0);
      }
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('wheel', onWheel);
    };
  }, [box, view]);
}
