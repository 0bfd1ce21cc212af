import type { FastifyRequest } from 'fastify';
import type { Route } from '@tuntas/api';
import {
  addressGroup,
  createAttemptLimit,
  findKeptSession,
  findSession,
  hashSessionToken,
  isCsrfToken,
  keepSession,
  parseSessionKey,
  type Session,
  type SessionKey,
  type UnprovedSession,
} from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { isSameOrigin } from './same-origin.ts';
import { readSessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard; undefined on open routes. */
    session: Session | undefined;
    /** Set when `session` is as an earlier request found it; only on routes that prove it. */
    unproved: UnprovedSession | undefined;
  }
}

/** Routes whose one write proves the session, so that looking it up first is not needed. */
const PROVES_SESSION = new Set(['POST /api/cases/:id/actions']);

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
    const key = parseSessionKey(readSessionCookie(services.config, request));
    const name = `${route.method} ${route.path}`;
    const known = key && PROVES_SESSION.has(name) ? findKeptSession(services.db, key) : undefined;
    const session = route.open ? undefined : (known ?? (await sessionOf(services, key)));
    const wait = session
      ? perUser.take(`${session.actor.officeId}.${session.actor.userId}`, services.clock())
      : perAddress.take(addressGroup(request.ip), services.clock());
    if (wait > 0) throw new Refusal('TOO_MANY', { retryAfterSeconds: wait });
    if (route.open) return;

    if (!session) throw new Refusal('NOT_LOGGED_IN');
    if (isChange && !isCsrfToken(session.key.token, headerOf(request, 'x-csrf-token'))) {
      throw new Refusal('CSRF');
    }
    const admitted = admit(session, name);
    request.session = admitted;
    if (known !== undefined) {
      request.unproved = {
        tokenHash: hashSessionToken(known.key.token),
        stamp: known.stamp,
        prove: async () => {
          request.session = admit(await sessionOf(services, known.key), name);
          return request.session.actor;
        },
      };
    }
  };
}

function admit(session: Session | undefined, route: string): Session {
  if (!session) throw new Refusal('NOT_LOGGED_IN');
  if (session.mustChangePassword && !BEFORE_PASSWORD_CHANGE.has(route)) {
    throw new Refusal('PASSWORD_CHANGE_REQUIRED');
  }
  return session;
}

async function sessionOf(
  services: Services,
  key: SessionKey | undefined,
): Promise<Session | undefined> {
  if (!key) return undefined;
  const session = await findSession(services, key);
  keepSession(services.db, key, session);
  return session;
}

function headerOf(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}
