import { Button, PasswordInput, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SessionReply } from '@tuntas/api';
import { useEffect } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { sessionTexts as texts, shellTexts } from '../texts/index.ts';
import { RefusalAlert } from '../ui/index.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import classes from './session.module.css';
import { useLogin } from './use-login.ts';

export interface LoginScreenProps {
  readonly onEntered: (reply: SessionReply) => void;
}

/** Masuk: e-mail and password, and the demo accounts where the server offers them. */
export function LoginScreen({ onEntered }: LoginScreenProps) {
  const demo = useApiQuery('getDemo', {}, { staleTime: Infinity });
  const login = useLogin(onEntered);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? texts.emailMissing : null),
      password: (value) => (value === '' ? texts.passwordMissing : null),
    },
  });
  const accounts = demo.data?.enabled === true ? demo.data : null;

  useEffect(() => {
    document.title = `${texts.title} · ${shellTexts.product}`;
  }, []);

  return (
    <main className={classes['login']} data-demo={accounts !== null || undefined}>
      <div className={classes['card']}>
        <div className={classes['brand']}>
          <img src="/tuntas.svg" alt="" width={40} height={40} />
          <Title order={1}>{shellTexts.product}</Title>
        </div>
        <p className={classes['intro']}>{texts.intro}</p>
        <form
          noValidate
          className={classes['form']}
          onSubmit={form.onSubmit((values) => login.mutate(values))}
        >
          <TextInput
            label={texts.email}
            type="email"
            autoComplete="username"
            inputMode="email"
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={texts.password}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <RefusalAlert error={login.error} />
          <Button type="submit" size="md" loading={login.isPending}>
            {texts.login}
          </Button>
        </form>
        <p className={classes['note']}>{texts.forgotten}</p>
      </div>
      {accounts === null ? null : (
        <DemoAccounts
          demo={accounts}
          isPending={login.isPending}
          onPick={(email) => {
            const account = { email, password: accounts.password };
            form.setValues(account);
            login.mutate(account);
          }}
        />
      )}
    </main>
  );
}
