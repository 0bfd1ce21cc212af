import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api-client/index.ts';
import { sessionTexts as texts } from '../texts/index.ts';
import { RefusalAlert, toast } from '../ui/index.ts';
import { checkNewPassword } from './check-new-password.ts';
import { useSession } from './session-context.ts';
import classes from './session.module.css';

/** Changing the own password. */
export function PasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const client = useQueryClient();
  const { user } = useSession();
  const form = useForm({
    initialValues: { current: '', next: '', repeat: '' },
    validate: checkNewPassword,
  });
  const change = useMutation({
    mutationFn: ({ current, next }: { readonly current: string; readonly next: string }) =>
      send('changePassword', { body: { current, next } }),
    onSuccess: async () => {
      toast(texts.changed);
      await client.invalidateQueries({ queryKey: ['getSession'] });
      onChanged();
    },
  });
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={form.onSubmit((values) => change.mutate(values))}
    >
      <input type="email" autoComplete="username" value={user.email} readOnly hidden />
      <PasswordInput
        label={texts.current}
        autoComplete="current-password"
        autoFocus
        {...form.getInputProps('current')}
      />
      <PasswordInput
        label={texts.next}
        description={texts.nextHint}
        autoComplete="new-password"
        {...form.getInputProps('next')}
      />
      <PasswordInput
        label={texts.repeat}
        autoComplete="new-password"
        {...form.getInputProps('repeat')}
      />
      <RefusalAlert error={change.error} />
      <div>
        <Button type="submit" loading={change.isPending}>
          {texts.change}
        </Button>
      </div>
    </form>
  );
}
