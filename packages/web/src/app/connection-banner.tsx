import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { noteReachable, useConnection } from '../api-client/index.ts';
import { shellTexts as texts } from '../texts/index.ts';
import { askServer } from './ask-server.ts';
import classes from './connection-banner.module.css';

const PAUSE_MS = 4_000;

/** Says so while the server does not answer, asks again by itself, and refreshes afterwards. */
export function ConnectionBanner() {
  const { isReachable } = useConnection();
  const client = useQueryClient();
  const wasAway = useRef(false);

  useEffect(() => {
    if (isReachable) {
      if (wasAway.current) void client.invalidateQueries();
      wasAway.current = false;
      return undefined;
    }
    wasAway.current = true;
    const timer = setInterval(() => {
      void askServer().then((answers) => answers && noteReachable(true));
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [isReachable, client]);

  return (
    <div role="status" className={classes['place']}>
      {isReachable ? null : <p className={classes['banner']}>{texts.unreachable}</p>}
    </div>
  );
}
