import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseMoveItem, MoveResult } from '@tuntas/api';
import { useEffect, useRef } from 'react';
import { caseMoveTexts } from '../texts/case-moves.ts';
import { Panel, Tag } from '../ui/index.ts';
import classes from './case-moves.module.css';

const texts = caseMoveTexts.results;

export interface ToldResult {
  readonly item: CaseMoveItem;
  readonly result: MoveResult;
}

/** What became of each chosen berkas. Takes the focus, so that it is read out. */
export function MoveResults({
  told,
  onClose,
}: {
  readonly told: readonly ToldResult[];
  readonly onClose: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [told.length]);
  const moved = told.filter(({ result }) => result.refusal === null).length;
  const summary = [
    ...(moved > 0 ? [texts.moved(moved)] : []),
    ...(moved < told.length ? [texts.refused(told.length - moved)] : []),
  ].join(', ');
  return (
    <div ref={place} tabIndex={-1} className={classes['results']}>
      <Panel
        title={texts.title}
        actions={
          <Button variant="default" size="compact-md" onClick={onClose}>
            {texts.close}
          </Button>
        }
      >
        <p className={classes['lead']}>{summary}.</p>
        <ul className={classes['told']}>
          {told
            .toSorted(
              (a, b) => Number(a.result.refusal === null) - Number(b.result.refusal === null),
            )
            .map(({ item, result: { refusal } }) => (
              <li key={item.caseId}>
                <Tag tone={refusal ? 'late' : 'good'}>{refusal ? texts.notDone : texts.done}</Tag>{' '}
                <Link to="/berkas/$caseId" params={{ caseId: item.caseId }}>
                  {item.number} · {item.clientName}
                </Link>
                {refusal ? (
                  <span className={classes['small']}>
                    {refusal.message} {refusal.todo}
                  </span>
                ) : null}
              </li>
            ))}
        </ul>
      </Panel>
    </div>
  );
}
