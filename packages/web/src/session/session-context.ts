import type { PostPower, SessionReply } from '@tuntas/api';
import { createContext, useContext } from 'react';
import { dueWords, getOfficeTime, useNow, type DueWords, type OfficeTime } from '../ui/index.ts';

export const SessionContext = createContext<SessionReply | null>(null);

/** Who is logged in. Only below the session gate, where there always is somebody. */
export function useSession(): SessionReply {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside the session gate');
  return session;
}

/** How this office writes time. */
export function useOfficeTime(): OfficeTime {
  return getOfficeTime(useSession().office.zone);
}

/** Writes promises in words, in the time and the working days of this office. */
export function useDueWords(): (dueAt: string | null) => DueWords {
  const { calendar } = useSession();
  const time = useOfficeTime();
  const now = useNow();
  return (dueAt) => dueWords(dueAt, now, { time, calendar });
}

/** Whether one of the person's posts has the power. The server decides again on every request. */
export function useHasPower(power: PostPower): boolean {
  return useSession().posts.some((post) => post.powers.includes(power));
}
