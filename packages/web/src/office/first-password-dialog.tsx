import { Button, Modal, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { userTexts as texts } from '../texts/index.ts';
import { IconCheck, IconCopy } from '../ui/index.ts';
import classes from './office.module.css';

export interface FirstPasswordDialogProps {
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** Shows a first password once. Closes only by its button: a slip would lose the password. */
export function FirstPasswordDialog({ name, password, onClose }: FirstPasswordDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    field.current?.select();
    // The clipboard is closed to pages on plain http; the old command works there too.
    const written = navigator.clipboard?.writeText(password) ?? Promise.reject(new Error());
    written.then(
      () => setCopied(true),
      () => setCopied(document.execCommand('copy')),
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={texts.passwordTitle}
    >
      <div className={classes['form']}>
        <p className={classes['note']}>{texts.passwordNote(name)}</p>
        <div className={classes['copy']}>
          <TextInput
            ref={field}
            className={classes['password']}
            label={texts.passwordLabel}
            readOnly
            data-autofocus
            value={password}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button
            variant="default"
            onClick={copy}
            leftSection={
              isCopied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
            }
          >
            <span role="status">{isCopied ? texts.copied : texts.copy}</span>
          </Button>
        </div>
        <div>
          <Button onClick={onClose}>{texts.done}</Button>
        </div>
      </div>
    </Modal>
  );
}
