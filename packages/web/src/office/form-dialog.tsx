import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { shellTexts } from '../texts/index.ts';
import { focusFirstProblem, RefusalAlert, useDiscardGuard } from '../ui/index.ts';
import classes from './office.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  /** Word of the way back; "Batal" unless that could be mistaken for the deed. */
  readonly cancel?: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page: fields, a refusal where there is one, save and cancel. */
export function FormDialog(props: FormDialogProps) {
  const {
    title,
    submit,
    cancel = shellTexts.cancel,
    isPending,
    error,
    onSubmit,
    onClose,
    children,
  } = props;
  const { close, onChange, closesOutside } = useDiscardGuard(onClose);
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={closesOutside}
      classNames={{ content: classes['dialog'] ?? '' }}
      title={title}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <form
        noValidate
        className={classes['form']}
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          onSubmit();
          focusFirstProblem(event.currentTarget);
        }}
      >
        {children}
        <RefusalAlert error={error} />
        <div className={classes['dialogButtons']}>
          <Button type="submit" loading={isPending}>
            {submit}
          </Button>
          <Button variant="default" onClick={close}>
            {cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
