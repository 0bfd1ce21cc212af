import type { SessionReply } from '@tuntas/api';
import { calendarOf } from '../calendar/index.ts';
import type { Services } from '../services.ts';
import type { Session } from './find-session.ts';
import { csrfTokenOf } from './session-token.ts';

/**
 * What the screen is told about its session. The working calendar is read here, once per page
 * load, and not on every request: the screen counts working days with it.
 */
export async function sessionReply(services: Services, session: Session): Promise<SessionReply> {
  return {
    user: { id: session.actor.userId, name: session.actor.userName, email: session.email },
    office: { ...session.office },
    posts: session.actor.posts.map((post) => ({ ...post, powers: [...post.powers] })),
    csrfToken: csrfTokenOf(session.key.token),
    mustChangePassword: session.mustChangePassword,
    calendar: await calendarOf(services.db.reference, session.office.id),
  };
}
