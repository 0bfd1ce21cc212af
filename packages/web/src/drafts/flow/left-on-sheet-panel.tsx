import { listLeftOnSheet } from '@tuntas/sop';
import { useMemo } from 'react';
import { leftTexts as texts } from '../../texts/left-on-sheet.ts';
import { Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './left-on-sheet.module.css';

/** Everything that the sheet names as Kelengkapan and no step asks for, row by row. */
export function LeftOnSheetPanel({ onOpen }: { readonly onOpen: (stepId: string) => void }) {
  const { definition } = useDraft();
  const left = useMemo(() => listLeftOnSheet(definition), [definition]);
  if (left.length === 0) return null;
  const count = left.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Panel>
      <details className={classes['panel']}>
        <summary>{texts.title(count)}</summary>
        <p>{texts.lead}</p>
        <ul>
          {left.map(({ row, items }) => {
            const step = definition.flow.steps.find((one) => one.row === row)?.id;
            return (
              <li key={row}>
                {step === undefined ? (
                  <strong>{texts.row(row)}</strong>
                ) : (
                  <button type="button" aria-label={texts.openOf(row)} onClick={() => onOpen(step)}>
                    {texts.row(row)}
                  </button>
                )}
                {': '}
                {items.map(({ text, kind }) => texts.item(text, texts.kinds[kind])).join(', ')}
              </li>
            );
          })}
        </ul>
      </details>
    </Panel>
  );
}
