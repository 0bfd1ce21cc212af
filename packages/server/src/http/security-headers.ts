import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.ts';
import { isHttps } from './session-cookie.ts';

/** What a reply that is no page may load: nothing. Pages say what they need. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * Content security policy of the screens. Scripts and styles only as files: no inline script, no
 * style element. What scripts set on elements goes through the object model and needs no leave.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** For answers given before any hook runs: to a URL that cannot be read. */
export function setBareHeaders(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', NOTHING)
    .header('x-content-type-options', 'nosniff');
}

export async function sendSecurityHeaders(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // Only where it is true: an office on plain http would lock itself out.
    hsts: isHttps(config) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    // On plain http browsers ignore these two and complain.
    crossOriginOpenerPolicy: isHttps(config) ? { policy: 'same-origin' } : false,
    originAgentCluster: isHttps(config),
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('content-security-policy', NOTHING);
    reply.header('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
    done();
  });
}
