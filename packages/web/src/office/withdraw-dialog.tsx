import type { PostReply } from '@tuntas/api';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { postTexts as texts } from '../texts/index.ts';
import { FormDialog, toast } from '../ui/index.ts';
import classes from './office.module.css';

export interface WithdrawDialogProps {
  readonly post: PostReply;
  readonly holder: PostReply['holders'][number];
  readonly onClose: () => void;
}

/** Taking back an appointment whose time has not begun. */
export function WithdrawDialog({ post, holder, onClose }: WithdrawDialogProps) {
  const time = useOfficeTime();
  const end = useCommand('endHolding', {
    refreshes: ['listPosts', 'listUsers', 'getSession'],
    onDone: () => {
      toast(texts.withdrawn);
      onClose();
    },
  });
  return (
    <FormDialog
      title={texts.withdrawTitle(holder.userName)}
      submit={texts.withdraw}
      cancel={texts.keep}
      isPending={end.isPending}
      error={end.error}
      onSubmit={() =>
        end.run({ params: { id: holder.id }, body: { untilOn: time.dayOf(new Date()) } })
      }
      onClose={onClose}
    >
      <p className={classes['note']}>{texts.withdrawNote(post.title, time.day(holder.fromOn))}</p>
    </FormDialog>
  );
}
