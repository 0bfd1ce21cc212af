import type { UserReply } from '@tuntas/api';
import { useApiQuery, useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { postTexts, userTexts as texts } from '../texts/index.ts';
import { FormDialog, RefusalAlert, toast } from '../ui/index.ts';
import { findLeftAlone } from './find-left-alone.ts';
import { LeftAloneNote } from './left-alone-note.tsx';
import { listPlanned } from './list-planned.ts';
import classes from './office.module.css';

export interface ActiveDialogProps {
  readonly user: UserReply;
  readonly onClose: () => void;
}

/** Shutting an account, or opening it again. */
export function ActiveDialog({ user, onClose }: ActiveDialogProps) {
  const change = useCommand('changeUser', {
    refreshes: ['listUsers', 'listPosts'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const posts = useApiQuery('listPosts', {}, { enabled: user.isActive });
  const alone = user.isActive
    ? findLeftAlone(posts.data ?? [], today, ({ userId }) => userId === user.id)
    : [];
  const planned = user.isActive ? listPlanned(posts.data ?? [], user.id, today) : [];
  return (
    <FormDialog
      title={user.isActive ? texts.deactivateTitle(user.name) : texts.activateOf(user.name)}
      submit={user.isActive ? texts.deactivate : texts.activate}
      isPending={change.isPending}
      error={change.error}
      onSubmit={() => change.run({ params: { id: user.id }, body: { isActive: !user.isActive } })}
      onClose={onClose}
    >
      <p className={classes['note']}>{user.isActive ? texts.deactivateNote : user.email}</p>
      <RefusalAlert error={posts.error} />
      <LeftAloneNote posts={alone} />
      {planned.map(({ title, fromOn }) => (
        <p key={`${title} ${fromOn}`} role="status" className={classes['warning']}>
          {postTexts.stillPlanned(title, time.day(fromOn))}
        </p>
      ))}
    </FormDialog>
  );
}
