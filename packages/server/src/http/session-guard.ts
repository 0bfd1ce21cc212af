import type { FastifyRequest } from 'fastify';
import type { Route } from '@tuntas/api';
import {
  addressGroup,
  createAttemptLimit,
  findSession,
  isCsrfToken,
  parseSessionKey,
  type Session,
} from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { isSameOrigin } from './same-origin.ts';
import { readSessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard; undefined on open routes. */
    session: Session | undefined;
  }
}

/** What remains possible while the first password has not been changed. */
const BEFORE_PASSWORD_CHANGE = new Set([
  'GET /api/session',
  'DELETE /api/session',
  'POST /api/session/password',
]);

/** How many requests a minute before TOO_MANY. */
export interface RequestLimits {
  readonly perUser: number;
  /** Requests without a valid session, from one address. */
  readonly perAddress: number;
}

export type SessionGuard = (request: FastifyRequest, route: Route) => Promise<void>;

/**
 * Stands before every route, before a body is read. Refuses with CSRF, NOT_LOGGED_IN, TOO_MANY,
 * PASSWORD_CHANGE_REQUIRED; else puts the session on the request.
 */
export function createSessionGuard(services: Services, limits: RequestLimits): SessionGuard {
  const perUser = createAttemptLimit({ attempts: limits.perUser, seconds: 60 });
  const perAddress = createAttemptLimit({ attempts: limits.perAddress, seconds: 60 });

  return async (request, route) => {
    const isChange = route.method !== 'GET';
    if (isChange && !isSameOrigin(request.headers, services.config.publicUrl)) {
      throw new Refusal('CSRF');
    }
    const session = route.open ? undefined : await sessionOf(services, request);
    const wait = session
      ? perUser.take(`${session.actor.officeId}.${session.actor.userId}`, services.clock())
      : perAddress.take(addressGroup(request.ip), services.clock());
    if (wait > 0) throw new Refusal('TOO_MANY', { retryAfterSeconds: wait });
    if (route.open) return;

    if (!session) throw new Refusal('NOT_LOGGED_IN');
    if (isChange && !isCsrfToken(session.key.token, headerOf(request, 'x-csrf-token'))) {
      throw new Refusal('CSRF');
    }
    if (
      session.mustChangePassword &&
      !BEFORE_PASSWORD_CHANGE.has(`${route.method} ${route.path}`)
    ) {
      throw new Refusal('PASSWORD_CHANGE_REQUIRED');
    }
    request.session = session;
  };
}

async function sessionOf(
  services: Services,
  request: FastifyRequest,
): Promise<Session | undefined> {
  const key = parseSessionKey(readSessionCookie(services.config, request));
  return key ? findSession(services, key) : undefined;
}

function headerOf(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}
