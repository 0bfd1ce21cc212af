import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import type { SessionReply } from '@tuntas/api';
import { useState } from 'react';
import { noteLoggedOut } from '../api-client/index.ts';
import { sessionTexts as texts } from '../texts/index.ts';
import { RefusalAlert } from '../ui/index.ts';
import classes from './session.module.css';
import { useLogin } from './use-login.ts';

export interface AgainDialogProps {
  readonly email: string;
  readonly onEntered: (reply: SessionReply) => void;
}

/** Over the page whose session has ended: the same person logs in, the page stays as it is. */
export function AgainDialog({ email, onEntered }: AgainDialogProps) {
  const [password, setPassword] = useState('');
  const login = useLogin(onEntered);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={texts.againTitle}
      zIndex={500}
    >
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          login.mutate({ email, password });
        }}
      >
        <p className={classes['note']}>{texts.againIntro}</p>
        <TextInput label={texts.email} value={email} readOnly autoComplete="username" />
        <PasswordInput
          label={texts.password}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalAlert error={login.error} />
        <Button type="submit" loading={login.isPending} disabled={password === ''}>
          {texts.login}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            noteLoggedOut();
            location.reload();
          }}
        >
          {texts.otherPerson}
        </Button>
        <p className={classes['note']}>{texts.otherPersonNote}</p>
      </form>
    </Modal>
  );
}
