import type { PostPower, SessionReply } from '@tuntas/api';
import { createContext, useContext } from 'react';
import { getOfficeTime, type OfficeTime } from '../ui/index.ts';

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

/** Whether one of the person's posts has the power. The server decides again on every request. */
export function useHasPower(power: PostPower): boolean {
  return useSession().posts.some((post) => post.powers.includes(power));
}
