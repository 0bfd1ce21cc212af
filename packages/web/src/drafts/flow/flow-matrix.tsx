import type { SopDefinition } from '@tuntas/sop';
import { SheetMatrix } from '../../sops/index.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { clickCell } from './change-performers.ts';
import classes from './flow.module.css';
import type { Proposal } from './proposals.ts';
import { ProposalCount } from './step-list.tsx';

export interface FlowMatrixProps {
  readonly definition: SopDefinition;
  readonly proposals: readonly Proposal[];
  readonly openId: string | undefined;
  readonly onOpen: (stepId: string) => void;
}

/** The official drawing with cells that can be pressed: who performs, and what else a step is. */
export function FlowMatrix({ definition, proposals, openId, onOpen }: FlowMatrixProps) {
  const { canEdit, apply } = useDraft();
  const { flow, sheet } = definition;
  const stepsOf = (row: number) => flow.steps.filter((step) => step.row === row);
  const openRow = flow.steps.find(({ id }) => id === openId)?.row;
  /** The step that a cell of a row is about: the open one, or the first of the row. */
  const stepAt = (row: number) => {
    const steps = stepsOf(row);
    return steps.find(({ id }) => id === openId) ?? steps[0];
  };
  const press = (row: number, column: number, isMore: boolean) => {
    const step = stepAt(row);
    if (step === undefined) return;
    const performer = flow.performers.find((one) => one.column === column);
    const isThere = performer !== undefined && step.by.includes(performer.id);
    if (canEdit && (isMore || !isThere)) apply(clickCell(definition, step, column, isMore));
    onOpen(step.id);
  };
  return (
    <SheetMatrix
      definition={definition}
      label={texts.matrix}
      compact
      remarkOf={(row) => (row === openRow ? { tone: 'current', text: '' } : undefined)}
      actorCellOf={(row, column, words) => {
        const name = sheet.performers[column - 1]?.name ?? '';
        const label = words === '' ? texts.setCell(row, name) : texts.doneCell(row, name);
        return (
          <button
            type="button"
            className={classes['cell']}
            disabled={stepAt(row) === undefined || (!canEdit && words === '')}
            onClick={(event) => press(row, column, event.shiftKey)}
            aria-label={words === '' ? label : `${label}. ${words}`}
          />
        );
      }}
      lastColumn={{
        heading: texts.step,
        cellOf: (row) =>
          stepsOf(row).length === 0 ? (
            <span className={classes['none']}>{texts.nothingInRow}</span>
          ) : (
            <ul className={classes['rowSteps']}>
              {stepsOf(row).map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={classes['open']}
                    aria-pressed={id === openId}
                    onClick={() => onOpen(id)}
                  >
                    {title}
                  </button>
                  <ProposalCount of={proposals} step={id} />
                </li>
              ))}
            </ul>
          ),
      }}
    />
  );
}
