import { Button } from '@mantine/core';
import type { UserReply } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { userTexts as texts } from '../texts/index.ts';
import { IconUserPlus, Panel, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import { ActiveDialog } from './active-dialog.tsx';
import { FirstPasswordDialog } from './first-password-dialog.tsx';
import { OfficeFrame } from './office-frame.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { UserDialog } from './user-dialog.tsx';
import { UserTable } from './user-table.tsx';

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'reset' | 'active'; readonly user: UserReply }
  | { readonly kind: 'password'; readonly name: string; readonly password: string };

/** Kantor, pengguna: who can log in. */
export function UsersPage() {
  const users = useApiQuery('listUsers', {});
  const isAdmin = useHasPower('admin');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <OfficeFrame
      title={texts.pageTitle}
      lead={texts.lead}
      actions={
        isAdmin ? (
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setOpen({ kind: 'add' })}
          >
            {texts.add}
          </Button>
        ) : undefined
      }
    >
      <RefusalAlert error={users.error} />
      <Panel flush>
        {users.isPending ? <SkeletonLines lines={8} /> : null}
        {users.data === undefined ? null : (
          <UserTable
            users={users.data}
            mayChange={isAdmin}
            onOpen={(kind, user) => setOpen({ kind, user })}
          />
        )}
      </Panel>
      {open?.kind === 'add' ? (
        <UserDialog
          onClose={close}
          onCreated={(name, password) => setOpen({ kind: 'password', name, password })}
        />
      ) : null}
      {open?.kind === 'edit' ? <UserDialog user={open.user} onClose={close} /> : null}
      {open?.kind === 'active' ? <ActiveDialog user={open.user} onClose={close} /> : null}
      {open?.kind === 'reset' ? (
        <ResetDialog
          user={open.user}
          onClose={close}
          onReset={(password) => setOpen({ kind: 'password', name: open.user.name, password })}
        />
      ) : null}
      {open?.kind === 'password' ? (
        <FirstPasswordDialog name={open.name} password={open.password} onClose={close} />
      ) : null}
    </OfficeFrame>
  );
}
