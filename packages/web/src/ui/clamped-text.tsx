import { useLayoutEffect, useRef, useState } from 'react';
import { clampTexts as texts } from '../texts/clamp.ts';
import classes from './clamped-text.module.css';

/**
 * A paragraph that is cut after four lines, with a button that shows the rest. The cut
 * is one of the eye only: screen readers get the whole text.
 */
export function ClampedText({ text }: { readonly text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [openFor, setOpenFor] = useState<string | null>(null);
  const [isCut, setCut] = useState(false);
  const isOpen = openFor === text;
  useLayoutEffect(() => {
    const paragraph = place.current;
    if (paragraph === null || isOpen) return;
    // Before the first paint, so that the button is there from the start and nothing moves.
    const measure = () => setCut(paragraph.scrollHeight > paragraph.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(paragraph);
    return () => observer.disconnect();
  }, [text, isOpen]);
  return (
    <>
      <p ref={place} className={isOpen ? undefined : classes['cut']}>
        {text}
      </p>
      {isCut && (
        <button
          type="button"
          className={classes['more']}
          aria-expanded={isOpen}
          aria-live="off"
          onClick={() => setOpenFor(isOpen ? null : text)}
        >
          {isOpen ? texts.less : texts.more}
        </button>
      )}
    </>
  );
}
