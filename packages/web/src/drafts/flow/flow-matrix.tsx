import type { SopDefinition } from '@tuntas/sop';
import { SheetMatrix } from '../../sops/index.ts';
import { pickTexts } from '../../texts/draft-flow.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { clickCell, moveSymbol } from './change-performers.ts';
import classes from './flow.module.css';
import { OpenStepButton } from './open-step-button.tsx';
import type { Proposal } from './proposals.ts';
import { ProposalCount } from './step-list.tsx';
import { useTargetPick } from './target-pick.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useDragSymbol } from './use-drag-symbol.ts';

export interface FlowMatrixProps {
  readonly definition: SopDefinition;
  readonly proposals: readonly Proposal[];
  readonly openId: string | undefined;
  readonly onOpen: (stepId: string) => void;
}

/**
 * The official drawing with cells that can be pressed: who performs, and what else a step is. A
 * symbol can be drawn to another cell of its row. While a target is chosen, a cell chooses its step.
 */
export function FlowMatrix({ definition, proposals, openId, onOpen }: FlowMatrixProps) {
  const { canEdit, apply } = useDraft();
  const { pick } = useTargetPick();
  const cells = useCellFocus();
  const { flow, sheet } = definition;
  const stepsOf = (row: number) => flow.steps.filter((step) => step.row === row);
  const openRow = flow.steps.find(({ id }) => id === openId)?.row;
  const performerAt = (column: number) => flow.performers.find((one) => one.column === column)?.id;
  const nameAt = (column: number) => sheet.performers[column - 1]?.name ?? '';
  /** The step that a cell is about: the open one, the one performed there, or the first of the row. */
  const stepAt = (row: number, column: number) => {
    const steps = stepsOf(row);
    const performer = performerAt(column);
    const here = steps.filter(({ by }) => performer !== undefined && by.includes(performer));
    return steps.find(({ id }) => id === openId) ?? here[0] ?? steps[0];
  };
  const { dragged, take } = useDragSymbol((from, to) => {
    const performer = performerAt(from.column) ?? '';
    const steps = stepsOf(from.row).filter(({ by }) => by.includes(performer));
    const step = steps.find(({ id }) => id === openId) ?? steps[0];
    if (step === undefined) return;
    apply(moveSymbol(definition, step, from.column, to.column));
    onOpen(step.id);
  });
  const press = (row: number, column: number, isMore: boolean) => {
    const step = stepAt(row, column);
    if (step === undefined) return;
    const performer = performerAt(column);
    const isThere = performer !== undefined && step.by.includes(performer);
    if (pick === null && canEdit && (isMore || !isThere)) {
      apply(clickCell(definition, step, column, isMore));
    }
    onOpen(step.id);
  };
  const labelOf = (row: number, column: number, words: string): string => {
    if (pick !== null) {
      const title = stepAt(row, column)?.title;
      return title === undefined ? pickTexts.rowHasNone(row) : pickTexts.choose(title);
    }
    const name = nameAt(column);
    return words === '' ? texts.setCell(row, name) : `${texts.doneCell(row, name)}. ${words}`;
  };
  return (
    <div
      role="presentation"
      className={classes['matrix']}
      data-picking={pick !== null || undefined}
      data-dragging={dragged !== null || undefined}
      onFocus={cells.onFocus}
      onKeyDown={cells.onKeyDown}
    >
      <SheetMatrix
        definition={definition}
        label={texts.matrix}
        compact
        remarkOf={(row) => (row === openRow ? { tone: 'current', text: '' } : undefined)}
        actorCellOf={(row, column, words) => {
          const performer = performerAt(column) ?? '';
          const isMovable =
            canEdit && pick === null && stepsOf(row).some(({ by }) => by.includes(performer));
          return (
            <button
              type="button"
              className={classes['cell']}
              data-row={row}
              data-column={column}
              data-movable={isMovable || undefined}
              data-over={
                (dragged?.over?.row === row && dragged.over.column === column) || undefined
              }
              tabIndex={cells.isStop({ row, column }) ? 0 : -1}
              disabled={stepsOf(row).length === 0 || (!canEdit && pick === null && words === '')}
              onPointerDown={isMovable ? (event) => take(event, { row, column }) : undefined}
              onClick={(event) => press(row, column, event.shiftKey)}
              aria-label={labelOf(row, column, words)}
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
                    <OpenStepButton id={id} title={title} openId={openId} onOpen={onOpen} />
                    <ProposalCount of={proposals} step={id} />
                  </li>
                ))}
              </ul>
            ),
        }}
      />
      {dragged === null ? null : (
        <div className={classes['ghost']} style={{ left: dragged.x, top: dragged.y }} aria-hidden>
          {dragged.over === null ? nameAt(dragged.from.column) : nameAt(dragged.over.column)}
        </div>
      )}
    </div>
  );
}
