import type { PostReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { postTexts as texts } from '../texts/index.ts';
import { DayField, FormDialog, toast } from '../ui/index.ts';
import { checkPeriod } from './check-period.ts';
import { findLeftAlone } from './find-left-alone.ts';
import { LeftAloneNote } from './left-alone-note.tsx';
import classes from './office.module.css';

export interface EndDialogProps {
  readonly post: PostReply;
  readonly holder: PostReply['holders'][number];
  readonly onClose: () => void;
}

/** The last day of a holder; what waits stays with the post. */
export function EndDialog({ post, holder, onClose }: EndDialogProps) {
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const [untilOn, setUntilOn] = useState(() => today);
  const [wasTried, setTried] = useState(false);
  const end = useCommand('endHolding', {
    refreshes: ['listPosts', 'listUsers', 'getSession'],
    onDone: () => {
      toast(texts.ended);
      onClose();
    },
  });
  const problem =
    untilOn === '' ? texts.untilMissing : checkPeriod(holder.fromOn, untilOn, today).untilOn;
  const alone =
    problem === undefined && holder.isActive
      ? findLeftAlone([post], dayAfter(untilOn, today), ({ id }) => id === holder.id)
      : [];
  return (
    <FormDialog
      title={texts.endTitle(holder.userName)}
      submit={texts.end}
      isPending={end.isPending}
      error={end.error}
      onSubmit={() => {
        setTried(true);
        if (problem === undefined) end.run({ params: { id: holder.id }, body: { untilOn } });
      }}
      onClose={onClose}
    >
      <p className={classes['note']}>
        <strong>{post.title}</strong>
        <br />
        {texts.endNote}
      </p>
      <DayField
        label={texts.lastDay}
        required
        time={time}
        value={untilOn}
        error={wasTried ? problem : undefined}
        onChange={setUntilOn}
      />
      {problem === undefined && untilOn < today ? (
        <p role="status" className={classes['warning']}>
          {texts.endPast(holder.userName, time.longDay(untilOn))}
        </p>
      ) : null}
      <LeftAloneNote posts={alone} />
    </FormDialog>
  );
}

/** The first day without the holder, today at the earliest. */
function dayAfter(untilOn: string, today: string): string {
  const next = new Date(Date.parse(`${untilOn}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return next < today ? today : next;
}
