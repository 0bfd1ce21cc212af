import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** Over https the browser itself sees to it that no other host or path can have set the cookie. */
function cookieName(config: Config): string {
  return isHttps(config) ? '__Host-tuntas' : 'tuntas';
}

export function isHttps(config: Config): boolean {
  return config.publicUrl.startsWith('https:');
}

// Strict costs nothing here: a link from outside loads the page, and the page asks by itself.
const attributes = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps(config) }) as const;

export function readSessionCookie(config: Config, request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(config)];
}

/** A cookie of the browser session: it goes when the browser is closed. */
export function setSessionCookie(config: Config, reply: FastifyReply, value: string): void {
  reply.setCookie(cookieName(config), value, attributes(config));
}

export function clearSessionCookie(config: Config, reply: FastifyReply): void {
  reply.clearCookie(cookieName(config), attributes(config));
}
