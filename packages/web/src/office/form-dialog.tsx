import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { shellTexts } from '../texts/index.ts';
import { RefusalAlert } from '../ui/index.ts';
import classes from './office.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page: fields, a refusal where there is one, save and cancel. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, isPending, error, onSubmit, onClose, children } = props;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        {children}
        <RefusalAlert error={error} />
        <div className={classes['dialogButtons']}>
          <Button type="submit" loading={isPending}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {shellTexts.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
