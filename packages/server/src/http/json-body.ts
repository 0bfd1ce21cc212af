import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Largest JSON body, in bytes: far above the longest honest action with all its notes. */
export const JSON_MAX_BYTES = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Accepts `application/json` and nothing else (uploads register their own). Broken UTF-8 is
 * refused, not replaced; `__proto__` is an ordinary, and therefore unknown, key.
 */
export function acceptJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_MAX_BYTES },
    (_request, body: Buffer, done) => {
      if (body.length === 0) return done(null, undefined);
      try {
        done(null, JSON.parse(utf8.decode(body)));
      } catch {
        done(
          new Refusal('REQUEST_INVALID', {}, [
            { path: '', message: 'Kiriman bukan JSON yang utuh dalam UTF-8.' },
          ]),
        );
      }
      return undefined;
    },
  );
}
