import { useEffect, type RefObject } from 'react';

/**
 * Scrolls the pane, and nothing else, to what is marked in it whenever `mark` changes. With
 * `isSought` the page is scrolled too, and what can be pressed there gets the focus.
 */
export function useShowMarked(
  pane: RefObject<HTMLElement | null>,
  mark: string | null,
  isSought = false,
): void {
  useEffect(() => {
    const box = pane.current;
    const marked = box?.querySelector('[data-asked]');
    if (!box || !marked) return;
    const [outer, inner] = [box.getBoundingClientRect(), marked.getBoundingClientRect()];
    box.scrollTo({
      top: box.scrollTop + inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2),
      left: box.scrollLeft + sideways(outer, inner),
    });
    if (isSought) marked.querySelector<HTMLElement>('button:not([aria-haspopup])')?.focus();
  }, [pane, mark, isSought]);
}

const MARGIN = 16;

/** No further than needed: the beginnings of the lines stay in sight where there is room for both. */
function sideways(outer: DOMRect, inner: DOMRect): number {
  if (inner.left < outer.left + MARGIN) return inner.left - outer.left - MARGIN;
  const beyond = inner.right - (outer.right - MARGIN);
  return beyond > 0 ? Math.min(beyond, inner.left - outer.left - MARGIN) : 0;
}
