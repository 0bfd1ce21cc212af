import { Skeleton, VisuallyHidden } from '@mantine/core';
import { shellTexts } from '../texts/shell.ts';
import classes from './skeleton-lines.module.css';

/** Grey lines of the height of what is coming, so that nothing jumps when it is there. */
export function SkeletonLines({
  lines = 6,
  height = 52,
}: {
  readonly lines?: number;
  readonly height?: number;
}) {
  return (
    <div className={classes['lines']} role="status">
      <VisuallyHidden>{shellTexts.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={height} radius="sm" />
      ))}
    </div>
  );
}
