import { TextInput } from '@mantine/core';
import { whyNoNip, type UserReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { userTexts as texts } from '../texts/index.ts';
import { FormDialog, toast } from '../ui/index.ts';

export interface UserDialogProps {
  /** The user to change; absent for a new one. */
  readonly user?: UserReply;
  readonly onClose: () => void;
  /** A new user was made; the first password is shown once. */
  readonly onCreated?: (name: string, firstPassword: string) => void;
}

/** A person who can log in. The e-mail is the name of the account and stays. */
export function UserDialog({ user, onClose, onCreated }: UserDialogProps) {
  const [name, setName] = useState(user?.name ?? '');
  const [email, setEmail] = useState(user?.email ?? '');
  const [nip, setNip] = useState(user?.nip ?? '');
  const [wasTried, setTried] = useState(false);
  const create = useCommand('createUser', {
    refreshes: ['listUsers'],
    onDone: ({ firstPassword }) => onCreated?.(name.trim(), firstPassword),
  });
  const change = useCommand('changeUser', {
    refreshes: ['listUsers', 'listPosts', 'getSession'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const wrong = {
    name: name.trim() === '' ? texts.nameMissing : undefined,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : texts.emailWrong,
    nip: nip === user?.nip ? undefined : whyNoNip(nip),
  };
  const save = () => {
    setTried(true);
    if (wrong.name ?? wrong.email ?? wrong.nip) return;
    const person = { name: name.trim(), nip: nip.trim() };
    if (user === undefined) create.run({ body: { ...person, email: email.trim() } });
    else change.run({ params: { id: user.id }, body: person });
  };
  return (
    <FormDialog
      title={user === undefined ? texts.addTitle : texts.editTitle}
      submit={texts.save}
      isPending={create.isPending || change.isPending}
      error={create.error ?? change.error}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={texts.name}
        required
        maxLength={200}
        data-autofocus
        value={name}
        error={wasTried ? wrong.name : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={texts.email}
        required
        type="email"
        maxLength={254}
        readOnly={user !== undefined}
        value={email}
        error={wasTried ? wrong.email : undefined}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={texts.nip}
        description={texts.nipNote}
        inputMode="numeric"
        maxLength={30}
        value={nip}
        error={wasTried ? wrong.nip : undefined}
        onChange={(event) => setNip(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
