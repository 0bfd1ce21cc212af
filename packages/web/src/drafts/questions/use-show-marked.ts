import { useEffect, type RefObject } from 'react';

/** Scrolls the pane, and nothing else, to what is marked in it whenever `mark` changes. */
export function useShowMarked(pane: RefObject<HTMLElement | null>, mark: string | null): void {
  useEffect(() => {
    const box = pane.current;
    const marked = box?.querySelector('[data-asked]');
    if (!box || !marked) return;
    const [outer, inner] = [box.getBoundingClientRect(), marked.getBoundingClientRect()];
    box.scrollTo({
      top: box.scrollTop + inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2),
      left: box.scrollLeft + inner.left - outer.left - Math.max(0, (outer.width - inner.width) / 2),
    });
  }, [pane, mark]);
}
