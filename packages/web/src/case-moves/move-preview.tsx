import type { CaseMoveItem } from '@tuntas/api';
import { Fragment } from 'react';
import { useOfficeTime } from '../session/index.ts';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';
import { IconAlertTriangle, Tag } from '../ui/index.ts';
import classes from './case-moves.module.css';
import { tellPlan } from './tell-plan.ts';

/** What would happen to one berkas, or why it cannot be moved. */
export function MovePreview({ item }: { readonly item: CaseMoveItem }) {
  const { instant } = useOfficeTime();
  if (!item.plan.isSound) {
    return (
      <>
        <Tag tone="late">{texts.unsound}</Tag>
        <ul className={classes['lines']}>
          {item.plan.obstacles.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    );
  }
  const parts = tellPlan(item, instant);
  return (
    <>
      <Tag tone="good">{texts.sound}</Tag>
      {parts.length === 0 ? <p className={classes['same']}>{texts.nothing}</p> : null}
      {parts.map(({ key, title, lines }) => (
        <Fragment key={key}>
          {title === null ? null : <p className={classes['same']}>“{title}”</p>}
          <ul className={classes['lines']}>
            {lines.map(({ text, isWarning }) => (
              <li key={text} data-warning={isWarning || undefined}>
                {isWarning ? <IconAlertTriangle size={16} aria-hidden /> : null}
                {text}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
