import { useSyncExternalStore } from 'react';

/**
 * What the last requests told about the server: whether it answers, and whether the session has
 * ended. `navigator.onLine` is not asked: an office without internet still reaches its own PC.
 */
interface Connection {
  readonly isReachable: boolean;
  readonly isSessionLost: boolean;
}

let connection: Connection = { isReachable: true, isSessionLost: false };
let csrfToken = '';
const listeners = new Set<() => void>();
let waiting: { readonly go: () => void; readonly giveUp: () => void }[] = [];

function change(next: Partial<Connection>): void {
  const changed = { ...connection, ...next };
  if (
    changed.isReachable === connection.isReachable &&
    changed.isSessionLost === connection.isSessionLost
  ) {
    return;
  }
  connection = changed;
  for (const listener of listeners) listener();
}

export function noteReachable(isReachable: boolean): void {
  change({ isReachable });
}

/** The token of the session that is running; empty when nobody is logged in. */
export function getCsrfToken(): string {
  return csrfToken;
}

/** A session began or was renewed: requests that waited for it are sent again. */
export function noteSession(token: string): void {
  csrfToken = token;
  change({ isSessionLost: false });
  const released = waiting;
  waiting = [];
  for (const { go } of released) go();
}

/** Nobody is logged in any more, on purpose. Words typed and not sent go with the person. */
export function noteLoggedOut(): void {
  sessionStorage.clear();
  csrfToken = '';
  change({ isSessionLost: false });
  const dropped = waiting;
  waiting = [];
  for (const { giveUp } of dropped) giveUp();
}

/** The session has ended under an open screen: resolves when the person is logged in again. */
export function waitForSession(): Promise<boolean> {
  change({ isSessionLost: true });
  return new Promise((resolve) => {
    waiting.push({ go: () => resolve(true), giveUp: () => resolve(false) });
  });
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
