import { useEffect, useRef } from 'react';
import { casesTexts } from '../texts/cases.ts';
import { ClampedText, IconCheck } from '../ui/index.ts';
import styles from './case-view.module.css';

interface Props {
  /** The sentence from the server: who holds it, since when, what is missing, what is next. */
  readonly why: string;
  /** What the person has just done; it is read out and gets the focus. */
  readonly done: string | null;
}

/** Why the berkas is here. After an action: what happened, and who has it now. */
export function WhyHere({ why, done }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done === null) return;
    place.current?.focus({ preventScroll: true });
    // From the top, so that the person and the state of the berkas stand above the sentence.
    window.scrollTo({ top: 0 });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="status"
      className={styles.why}
      aria-label={casesTexts.why}
      data-testid="why"
    >
      {done !== null && (
        <p className={styles.done}>
          <IconCheck size={20} aria-hidden /> {done}
        </p>
      )}
      <ClampedText text={why} />
    </div>
  );
}
