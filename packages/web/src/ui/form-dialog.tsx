import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { shellTexts } from '../texts/shell.ts';
import classes from './dialog.module.css';
import { focusFirstProblem } from './focus-first-problem.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import { useDiscardGuard } from './use-discard-guard.ts';

export interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  /** Word of the way back; "Batal" unless that could be mistaken for the deed. */
  readonly cancel?: string;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly isPending?: boolean;
  /** What it does cannot be taken back. */
  readonly isDanger?: boolean;
  /** Choices that are kept anyway are not asked about when it is closed. */
  readonly asksBeforeClosing?: boolean;
  /** Something is filled in already, as after a reload: it is not closed without a question. */
  readonly isFilled?: boolean;
  /** Out of sight while something is chosen on the page; what is filled in stays. */
  readonly isAside?: boolean;
  readonly error?: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Ctrl+Enter saves from anywhere, also from a field in which Enter begins a line. */
function saveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isSave || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** A short form over the page: fields, a refusal where there is one, the deed and the way back. */
export function FormDialog(props: FormDialogProps) {
  const { cancel = shellTexts.cancel, size = 'md', error = null } = props;
  const { isPending = false, isDanger = false, asksBeforeClosing = true } = props;
  const { isFilled = false, isAside = false } = props;
  const { close, onChange, closesOutside } = useDiscardGuard(props.onClose, isFilled);
  const refusal = useRef<HTMLDivElement>(null);
  // In a low window it would stand behind the buttons, which are always in sight.
  useEffect(() => {
    if (error !== null) refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const leave = asksBeforeClosing ? close : props.onClose;
  return (
    <Modal
      opened={!isAside}
      onClose={leave}
      closeOnClickOutside={closesOutside || !asksBeforeClosing}
      classNames={{ content: classes['content'] ?? '' }}
      title={props.title}
      size={size}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <form
        noValidate
        className={classes['form']}
        onChange={onChange}
        onKeyDown={saveByKey}
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          props.onSubmit();
          focusFirstProblem(event.currentTarget);
        }}
      >
        {props.children}
        {error !== null && (
          <div ref={refusal}>
            <RefusalAlert error={error} />
          </div>
        )}
        <div className={classes['buttons']}>
          <Button type="submit" loading={isPending} {...(isDanger ? { color: 'red.9' } : {})}>
            {props.submit}
          </Button>
          <Button variant="default" onClick={leave}>
            {cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
