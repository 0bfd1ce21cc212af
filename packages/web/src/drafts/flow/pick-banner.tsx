import { Button } from '@mantine/core';
import { pickTexts as texts } from '../../texts/draft-flow.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';
import type { TargetPick } from './target-pick.ts';

/** What is being chosen on the matrix, and how to leave it. */
export function PickBanner({
  pick,
  onLeave,
}: {
  readonly pick: TargetPick;
  readonly onLeave: () => void;
}) {
  const { flow } = useDraft().definition;
  const from = flow.steps.find(({ id }) => id === pick.from)?.title ?? pick.from;
  return (
    <div className={classes['banner']} role="status">
      <span>
        <strong>{texts.choosing(pick.label, from)}.</strong> {texts.how}
      </span>
      <Button variant="default" size="compact-md" onClick={onLeave}>
        {texts.leave}
      </Button>
    </div>
  );
}
