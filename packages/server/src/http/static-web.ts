import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { handleError } from './error-handler.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { PAGE_POLICY } from './security-headers.ts';

export const WEB_DIST = join(import.meta.dirname, '../../../web/dist');

const NOT_BUILT = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Tuntas</title></head>
<body><h1>Layar Tuntas belum dibangun</h1>
<p>Server berjalan, tetapi berkas layarnya belum ada. Jalankan perintah ini di folder Tuntas,
lalu muat ulang halaman:</p>
<pre>npm run build</pre>
<p><a href="/api/docs/">Dokumentasi API</a> sudah dapat dibuka.</p></body></html>`;

/**
 * The screens: hashed files that browsers may keep for ever, and for every other address outside
 * /api the page itself, never kept.
 */
export async function serveWeb(app: FastifyInstance, dist = WEB_DIST): Promise<void> {
  const index = join(dist, 'index.html');
  const isBuilt = existsSync(index);
  const page = isBuilt ? readFileSync(index, 'utf8') : NOT_BUILT;

  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: dist,
      // Paths are read once: what is not there falls through to the page below.
      wildcard: false,
      index: false,
      globIgnore: ['**/index.html', '**/*.map'],
      cacheControl: false,
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(dist, 'assets'));
        reply.header(
          'cache-control',
          isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        );
        // A picture or a script is allowed to be loaded by our own page only.
        reply.header('cross-origin-resource-policy', 'same-origin');
      },
    });
  }

  const sendPage = (reply: FastifyReply) =>
    reply
      .code(isBuilt ? 200 : 503)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', PAGE_POLICY)
      .send(page);

  app.setNotFoundHandler((request, reply) => {
    if (isForApi(request)) return refuseUnknown(request, reply);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.header('allow', 'GET, HEAD');
      return handleError(new Refusal('METHOD_NOT_ALLOWED'), request, reply);
    }
    // An asset of a build that is gone must fail as such, not come back as a page.
    if (request.url.startsWith('/assets/')) {
      return handleError(new Refusal('NOT_FOUND'), request, reply);
    }
    return sendPage(reply);
  });
}

function isForApi(request: FastifyRequest): boolean {
  return /^\/(api|metrics)(\/|\?|$)/.test(request.url);
}
