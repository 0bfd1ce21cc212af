import type { SopDefinition } from '@tuntas/sop';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { Panel } from '../../ui/index.ts';
import classes from './flow.module.css';

export interface StepListProps {
  readonly definition: SopDefinition;
  readonly openId: string | undefined;
  readonly onOpen: (stepId: string) => void;
}

/** Steps that no row shows. */
export function StepList({ definition, openId, onOpen }: StepListProps) {
  const added = definition.flow.steps.filter(({ row }) => row === undefined);
  if (added.length === 0) return null;
  return (
    <Panel title={texts.added}>
      <ul className={classes['steps']}>
        {added.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={classes['open']}
              aria-pressed={id === openId}
              onClick={() => onOpen(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How a step is called where one is chosen. */
export function nameStep({ title, row }: SopDefinition['flow']['steps'][number]): string {
  return row === undefined ? texts.addedStep(title) : texts.row(row, title);
}
