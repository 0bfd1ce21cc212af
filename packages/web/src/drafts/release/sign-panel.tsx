import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { DayField, Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { dayProblem } from './day-problem.ts';
import { firstDay } from './effective-day.ts';
import classes from './release.module.css';
import { EffectiveNote } from './effective-note.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';

/** Where the way from the top of the page leads. */
export const SIGN_PLACE = 'pengesahan';

/** Pengesahan: the head signs with the day it begins, or returns the draft with a reason. */
export function SignPanel() {
  const { reply, definition } = useDraft();
  const { newest, revises } = reply.summary;
  const isBehind = newest > revises;
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const [day, setDay] = useState(firstDay(definition.sheet.effectiveOn, today));
  const [wasTried, setTried] = useState(false);
  const [reason, setReason, isBack] = useDraftKept<string | null>('return', null);
  const [hasRead, setRead] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const problem = dayProblem(day, today);
  const isUnread = isBehind && !hasRead;
  return (
    <div id={SIGN_PLACE} className={classes['target']} tabIndex={-1}>
      <Panel title={texts.signTitle}>
        <form
          noValidate
          className={classes['form']}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (problem === undefined && !isUnread) setAsking(true);
          }}
        >
          <p className={classes['lead']}>{texts.signText}</p>
          <div className={classes['day']}>
            <DayField
              label={texts.inForceOn}
              value={day}
              onChange={setDay}
              time={time}
              required
              error={wasTried ? problem : undefined}
            />
          </div>
          <EffectiveNote day={day} />
          {isBehind ? (
            <Checkbox
              label={texts.hasRead(newest)}
              checked={hasRead}
              error={wasTried && isUnread ? texts.hasReadMissing(newest) : undefined}
              onChange={(event) => setRead(event.currentTarget.checked)}
            />
          ) : null}
          <div className={classes['buttons']}>
            <Button type="submit">{texts.sign}</Button>
            <Button variant="default" onClick={() => setReason('')}>
              {texts.return}
            </Button>
          </div>
        </form>
        {isAsking ? <SignDialog day={day} onClose={() => setAsking(false)} /> : null}
        {reason === null ? null : (
          <ReturnDialog reason={reason} isFilled={isBack} onChange={setReason} />
        )}
      </Panel>
    </div>
  );
}
