import { Button } from '@mantine/core';
import type { OfferedAction } from '@tuntas/api';
import { useEffect, useState, type RefObject } from 'react';
import { casesTexts } from '../../texts/cases.ts';
import { labelOf } from './offered-words.ts';
import styles from './quick-action.module.css';

const texts = casesTexts.actions;

/** Height of the menu at the bottom with one button above it: less of the row is not seen. */
const HIDDEN_BELOW = '0px 0px -110px 0px';

interface Props {
  /** The row with the buttons of the step. */
  readonly row: RefObject<HTMLDivElement | null>;
  readonly first: OfferedAction;
  readonly count: number;
  /** Whether the first one can be pressed now. */
  readonly isFree: boolean;
  readonly onPress: () => void;
}

/**
 * On a phone the buttons of a step stand below its papers: as long as they are under the edge of
 * the screen, the first one is within reach of the thumb. It lies over the page and moves nothing.
 */
export function QuickAction({ row, first, count, isFree, onPress }: Props) {
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    const place = row.current;
    if (place === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        setBelow(last !== undefined && !last.isIntersecting && last.boundingClientRect.top > 0);
      },
      { rootMargin: HIDDEN_BELOW },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, [row]);
  if (!isBelow) return null;
  const show = () => {
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const label = labelOf(first);
  return (
    <div className={styles.bar} data-testid="quick-action">
      {isFree && (
        <Button size="md" aria-label={texts.openForm(label)} onClick={onPress}>
          {label}
        </Button>
      )}
      {(!isFree || count > 1) && (
        <Button size="md" variant="default" onClick={show}>
          {isFree ? texts.others : texts.toButtons}
        </Button>
      )}
    </div>
  );
}
