import type { SessionReply } from '@tuntas/api';
import type { Session } from './find-session.ts';
import { csrfTokenOf } from './session-token.ts';

/** What the screen is told about its session. */
export function sessionReply(session: Session): SessionReply {
  return {
    user: { id: session.actor.userId, name: session.actor.userName, email: session.email },
    office: { ...session.office },
    posts: session.actor.posts.map((post) => ({ ...post, powers: [...post.powers] })),
    csrfToken: csrfTokenOf(session.key.token),
    mustChangePassword: session.mustChangePassword,
  };
}
