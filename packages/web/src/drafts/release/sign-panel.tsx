import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/drafts.ts';
import { DayField, Panel, RefusalAlert, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './release.module.css';
import { ReturnDialog } from './return-dialog.tsx';

/** Pengesahan: the head signs with the day it begins, or returns the draft with a reason. */
export function SignPanel() {
  const { reply, show } = useDraft();
  const { id, version, newest, revises } = reply.summary;
  const isBehind = newest > revises;
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const [day, setDay] = useState(today);
  const [wasTried, setTried] = useState(false);
  const [reason, setReason, isBack] = useDraftKept<string | null>('return', null);
  const [hasRead, setRead] = useState(false);
  const sign = useCommand('signDraft', {
    refreshes: ['listDrafts', 'listSops', 'getSop', 'listSopVersions', 'listSopHistory'],
    onDone: (next) => {
      show(next);
      toast(texts.signed);
    },
  });
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const problem = !isDay ? texts.inForceMissing : day < today ? texts.inForcePast : undefined;
  const isUnread = isBehind && !hasRead;
  return (
    <Panel title={texts.signTitle}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== undefined || isUnread || sign.isPending) return;
          const body = { expectedVersion: version, inForceOn: day };
          sign.run({ params: { id }, body: isBehind ? { ...body, over: newest } : body });
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
        {isBehind ? (
          <Checkbox
            label={texts.hasRead(newest)}
            checked={hasRead}
            error={wasTried && isUnread ? texts.hasReadMissing(newest) : undefined}
            onChange={(event) => setRead(event.currentTarget.checked)}
          />
        ) : null}
        <RefusalAlert error={sign.error} />
        <div className={classes['buttons']}>
          <Button type="submit" loading={sign.isPending}>
            {texts.sign}
          </Button>
          <Button variant="default" onClick={() => setReason('')}>
            {texts.return}
          </Button>
        </div>
      </form>
      {reason === null ? null : (
        <ReturnDialog reason={reason} isFilled={isBack} onChange={setReason} />
      )}
    </Panel>
  );
}
