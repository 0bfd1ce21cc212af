import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { noteReachable, useConnection } from '../api-client/index.ts';
import { shellTexts as texts } from '../texts/index.ts';
import { EmptyState, IconClock, PageNotLoaded } from '../ui/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { askServer } from './ask-server.ts';
import { mayReload } from './may-reload.ts';

/** In place of a page that cannot be shown: waiting for its code, or the last net. */
export function PageError({ error }: ErrorComponentProps) {
  return error instanceof PageNotLoaded ? <PageLater /> : <CrashScreen />;
}

/** Waits until the server answers and then loads the address anew, with the code of today. */
function PageLater() {
  const { isReachable } = useConnection();
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    let isOver = false;
    // Runs again when the banner has found the server back.
    void askServer().then((answers) => {
      if (isOver) return;
      noteReachable(answers);
      if (!answers) return;
      if (mayReload(sessionStorage, location.pathname, Date.now())) location.reload();
      else setStuck(true);
    });
    return () => {
      isOver = true;
    };
  }, [isReachable]);
  if (isStuck) return <CrashScreen />;
  return (
    <EmptyState icon={<IconClock size={40} stroke={1.4} />} title={texts.pageLater}>
      {texts.pageLaterText}
    </EmptyState>
  );
}
