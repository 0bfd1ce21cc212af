import type { UserReply } from '@tuntas/api';
import { useCommand } from '../api-client/index.ts';
import { userTexts as texts } from '../texts/index.ts';
import { FormDialog } from '../ui/index.ts';
import classes from './office.module.css';

export interface ResetDialogProps {
  readonly user: UserReply;
  readonly onClose: () => void;
  readonly onReset: (firstPassword: string) => void;
}

/** A new first password for somebody who has forgotten theirs. */
export function ResetDialog({ user, onClose, onReset }: ResetDialogProps) {
  const reset = useCommand('resetPassword', {
    onDone: ({ firstPassword }) => onReset(firstPassword),
  });
  return (
    <FormDialog
      title={texts.resetTitle(user.name)}
      submit={texts.reset}
      isPending={reset.isPending}
      error={reset.error}
      onSubmit={() => reset.run({ params: { id: user.id } })}
      onClose={onClose}
    >
      <p className={classes['note']}>{texts.resetNote}</p>
    </FormDialog>
  );
}
