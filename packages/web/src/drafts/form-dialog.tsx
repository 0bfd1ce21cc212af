import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { shellTexts } from '../texts/index.ts';
import { RefusalAlert, useDiscardGuard } from '../ui/index.ts';
import classes from './drafts.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly isPending?: boolean;
  readonly isDanger?: boolean;
  /** Something is filled in already, as after a reload: it is not closed without a question. */
  readonly isFilled?: boolean;
  /** Out of sight while something is chosen on the page; what is filled in stays. */
  readonly isAside?: boolean;
  readonly error?: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page: fields, a refusal where there is one, save and cancel. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, size = 'md', isPending = false, isDanger = false, error = null } = props;
  const { isFilled = false, isAside = false } = props;
  const guard = useDiscardGuard(props.onClose);
  const close = () => {
    if (!isFilled) guard.close();
    else if (confirm(shellTexts.discard)) props.onClose();
  };
  return (
    <Modal
      opened={!isAside}
      onClose={close}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <form
        noValidate
        className={classes['form']}
        onChange={guard.onChange}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) props.onSubmit();
        }}
      >
        {props.children}
        <RefusalAlert error={error} />
        <div className={classes['buttons']}>
          <Button type="submit" loading={isPending} {...(isDanger ? { color: 'red.9' } : {})}>
            {submit}
          </Button>
          <Button variant="default" onClick={close}>
            {shellTexts.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
