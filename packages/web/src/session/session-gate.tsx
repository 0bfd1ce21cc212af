import { Button, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { SessionReply } from '@tuntas/api';
import { useEffect, type ReactNode } from 'react';
import { ApiRefusal, noteSession, useApiQuery, useConnection } from '../api-client/index.ts';
import { sessionTexts, shellTexts } from '../texts/index.ts';
import { EmptyState } from '../ui/index.ts';
import { AgainDialog } from './again-dialog.tsx';
import { FirstPasswordScreen } from './first-password-screen.tsx';
import { LoginScreen } from './login-screen.tsx';
import { SessionContext } from './session-context.ts';
import classes from './session.module.css';

/** Shows the pages to a person who is logged in, and the login page at any address otherwise. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { isSessionLost } = useConnection();
  const session = useApiQuery('getSession', {}, { staleTime: 60_000 });

  useEffect(() => {
    if (session.data !== undefined) noteSession(session.data.csrfToken);
  }, [session.data]);

  const enter = (reply: SessionReply) => {
    noteSession(reply.csrfToken);
    client.setQueryData(['getSession', {}], reply);
  };

  if (session.data !== undefined) {
    return (
      <SessionContext value={session.data}>
        {session.data.mustChangePassword ? <FirstPasswordScreen /> : children}
        {isSessionLost ? <AgainDialog email={session.data.user.email} onEntered={enter} /> : null}
      </SessionContext>
    );
  }
  if (session.error instanceof ApiRefusal && session.error.status === 401) {
    return <LoginScreen onEntered={enter} />;
  }
  if (session.error !== null) {
    return (
      <main className={classes['middle']}>
        <EmptyState
          title={sessionTexts.noSession}
          actions={
            <Button onClick={() => void session.refetch()} loading={session.isFetching}>
              {shellTexts.retry}
            </Button>
          }
        >
          {sessionTexts.noSessionTodo}
        </EmptyState>
      </main>
    );
  }
  return (
    <div className={classes['middle']} role="status">
      <Loader aria-hidden />
      <p>{shellTexts.loading}</p>
    </div>
  );
}
