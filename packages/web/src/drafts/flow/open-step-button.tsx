import { pickTexts } from '../../texts/draft-flow.ts';
import classes from './flow.module.css';
import { useTargetPick } from './target-pick.ts';

export interface OpenStepButtonProps {
  readonly id: string;
  readonly title: string;
  readonly openId: string | undefined;
  readonly onOpen: (stepId: string) => void;
}

/** The name of a step: opens it, or chooses it while a target is chosen. */
export function OpenStepButton({ id, title, openId, onOpen }: OpenStepButtonProps) {
  const { pick } = useTargetPick();
  return (
    <button
      type="button"
      className={classes['open']}
      data-step={id}
      {...(pick === null
        ? { 'aria-pressed': id === openId }
        : { 'aria-label': pickTexts.choose(title) })}
      onClick={() => onOpen(id)}
    >
      {title}
    </button>
  );
}
