import { Button } from '@mantine/core';
import type { CaseMoveItem, CaseMovesReply } from '@tuntas/api';
import { useState, type ReactNode } from 'react';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';
import classes from './case-moves.module.css';
import { MoveDialog } from './move-dialog.tsx';
import { MoveResults, type ToldResult } from './move-results.tsx';
import { MoveTable } from './move-table.tsx';

interface Props {
  readonly sop: CaseMovesReply['sop'];
  readonly items: readonly CaseMoveItem[];
  readonly total: number;
  readonly isBlocked: boolean;
  readonly isFetching: boolean;
  readonly onMore?: () => void;
  /** Shown instead of the table when there is none. */
  readonly empty: ReactNode;
}

/** Choosing berkas, moving them, and what became of each. */
export function MoveWork({ sop, items, total, isBlocked, isFetching, onMore, empty }: Props) {
  const movable = isBlocked ? [] : items.filter(({ plan }) => plan.isSound);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(
    () => new Set(total === 1 ? movable.map(({ caseId }) => caseId) : []),
  );
  const [asked, setAsked] = useState<readonly CaseMoveItem[] | null>(null);
  const [told, setTold] = useState<readonly ToldResult[]>([]);
  // What has been moved, or cannot be moved any more, is chosen no longer.
  const chosen = movable.filter(({ caseId }) => wanted.has(caseId));
  const choose = (caseId: string, isChosen: boolean) => {
    const next = new Set(wanted);
    if (isChosen) next.add(caseId);
    else next.delete(caseId);
    setWanted(next);
  };
  const tell = (of: readonly CaseMoveItem[]) => (results: readonly ToldResult['result'][]) => {
    // What was refused is looked at anew before it is chosen again.
    const told = new Set(results.map(({ caseId }) => caseId));
    setWanted((before) => new Set([...before].filter((id) => !told.has(id))));
    setTold(
      results.flatMap((result) => {
        const item = of.find(({ caseId }) => caseId === result.caseId);
        return item ? [{ item, result }] : [];
      }),
    );
  };
  return (
    <div className={classes['work']}>
      {told.length > 0 ? <MoveResults told={told} onClose={() => setTold([])} /> : null}
      {items.length === 0 ? (
        told.length === 0 && empty
      ) : (
        <>
          <div className={classes['bar']}>
            <Button disabled={chosen.length === 0} onClick={() => setAsked(chosen)}>
              {chosen.length === 0 ? texts.moveNone : texts.move(chosen.length)}
            </Button>
            {movable.length > 1 && chosen.length < movable.length ? (
              <Button
                variant="default"
                onClick={() => setWanted(new Set(movable.map(({ caseId }) => caseId)))}
              >
                {texts.chooseAll(movable.length)}
              </Button>
            ) : null}
            {chosen.length > 0 ? (
              <Button variant="subtle" onClick={() => setWanted(new Set())}>
                {texts.chooseNone}
              </Button>
            ) : null}
          </div>
          <MoveTable
            items={items}
            chosen={new Set(chosen.map(({ caseId }) => caseId))}
            isBlocked={isBlocked}
            onChoose={choose}
          />
          {total > items.length ? (
            <p className={classes['lead']}>{texts.shown(items.length, total)}</p>
          ) : null}
          {onMore ? (
            <Button variant="default" loading={isFetching} onClick={onMore}>
              {texts.more}
            </Button>
          ) : null}
        </>
      )}
      {asked ? (
        <MoveDialog
          sop={sop}
          chosen={asked}
          onResults={tell(asked)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
