import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Heights of the body rows of a table, measured before the first paint and whenever they change.
 * Empty until measured.
 */
export function useRowHeights() {
  const body = useRef<HTMLTableSectionElement>(null);
  const [heights, setHeights] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const section = body.current;
    if (!section) return;
    const measure = () => {
      const measured = Array.from(section.rows, (row) => row.getBoundingClientRect().height);
      setHeights((before) => (isSame(before, measured) ? before : measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const row of section.rows) observer.observe(row);
    return () => observer.disconnect();
  }, []);
  return { body, heights };
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 0.5);
