import { Refusal } from '../refusal.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import { createChangePassword } from './change-password.ts';
import type { Session } from './find-session.ts';
import { createLogIn, endSession } from './log-in.ts';
import { sessionReply } from './session-reply.ts';
import { parseSessionKey, printSessionKey } from './session-token.ts';

export const registerIdentityRoutes: FeatureRoutes = (serve, services) => {
  const logIn = createLogIn(services);
  const changePassword = createChangePassword(services);

  serve('login', async ({ body, request, reply }) => {
    const session = await logIn({
      email: body.email,
      password: body.password,
      ip: request.ip,
      former: parseSessionKey(readSessionCookie(services.config, request)),
    });
    setSessionCookie(services.config, reply, printSessionKey(session.key));
    return sessionReply(services, session);
  });

  serve('getSession', ({ request }) => sessionReply(services, ownSession(request.session)));

  serve('logout', async ({ request, reply }) => {
    await endSession(services, ownSession(request.session).key);
    clearSessionCookie(services.config, reply);
    return { ok: true as const };
  });

  serve('changePassword', async ({ body, request }) => {
    await changePassword({
      session: ownSession(request.session),
      current: body.current,
      next: body.next,
    });
    return { ok: true as const };
  });
};

function ownSession(session: Session | undefined): Session {
  if (!session) throw new Refusal('NOT_LOGGED_IN');
  return session;
}
