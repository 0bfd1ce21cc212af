import type { PostReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { postTexts as texts } from '../texts/index.ts';
import { DayField, toast } from '../ui/index.ts';
import { checkPeriod } from './check-period.ts';
import { FormDialog } from './form-dialog.tsx';
import classes from './office.module.css';

export interface EndDialogProps {
  readonly post: PostReply;
  readonly holder: PostReply['holders'][number];
  readonly onClose: () => void;
}

/** The last day of a holder; what waits stays with the post. */
export function EndDialog({ post, holder, onClose }: EndDialogProps) {
  const time = useOfficeTime();
  const [untilOn, setUntilOn] = useState(() => time.dayOf(new Date()));
  const [wasTried, setTried] = useState(false);
  const end = useCommand('endHolding', {
    refreshes: ['listPosts', 'listUsers', 'getSession'],
    onDone: () => {
      toast(texts.ended);
      onClose();
    },
  });
  const problem = untilOn === '' ? texts.untilMissing : checkPeriod(holder.fromOn, untilOn).untilOn;
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
        {post.title}. {texts.endNote}
      </p>
      <DayField
        label={texts.lastDay}
        required
        time={time}
        value={untilOn}
        error={wasTried ? problem : undefined}
        onChange={setUntilOn}
      />
    </FormDialog>
  );
}
