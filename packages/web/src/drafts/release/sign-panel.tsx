import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/drafts.ts';
import { DayField, Panel, RefusalAlert, toast } from '../../ui/index.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';

/** Pengesahan: the head signs with the day it begins, or returns the draft with a reason. */
export function SignPanel() {
  const { reply, show } = useDraft();
  const { id, version } = reply.summary;
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const [day, setDay] = useState(today);
  const [wasTried, setTried] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const sign = useCommand('signDraft', {
    refreshes: ['listDrafts', 'listSops', 'getSop'],
    onDone: (next) => {
      show(next);
      toast(texts.signed);
    },
  });
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const problem = !isDay ? texts.inForceMissing : day < today ? texts.inForcePast : undefined;
  return (
    <Panel title={texts.signTitle}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== undefined || sign.isPending) return;
          sign.run({ params: { id }, body: { expectedVersion: version, inForceOn: day } });
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
        <RefusalAlert error={sign.error} />
        <div className={classes['buttons']}>
          <Button type="submit" loading={sign.isPending}>
            {texts.sign}
          </Button>
          <Button variant="default" onClick={() => setReturning(true)}>
            {texts.return}
          </Button>
        </div>
      </form>
      {isReturning ? <ReturnDialog onClose={() => setReturning(false)} /> : null}
    </Panel>
  );
}

function ReturnDialog({ onClose }: { readonly onClose: () => void }) {
  const { reply, show } = useDraft();
  const { id, version } = reply.summary;
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const back = useCommand('returnDraft', {
    refreshes: ['listDrafts'],
    onDone: (next) => {
      show(next);
      toast(texts.returned);
      onClose();
    },
  });
  const isShort = reason.trim().length < 5;
  return (
    <FormDialog
      title={texts.returnTitle}
      submit={texts.return}
      isPending={back.isPending}
      error={back.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isShort) return;
        const body = { expectedVersion: version, reason: reason.trim() };
        back.run({ params: { id }, body });
      }}
    >
      <Textarea
        label={texts.reason}
        required
        rows={4}
        maxLength={1_000}
        data-autofocus
        value={reason}
        error={wasTried && isShort ? texts.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
