import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { handleError } from './error-handler.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { PAGE_POLICY } from './security-headers.ts';
import { packWebFiles, readWebFiles, type WebFile } from './web-files.ts';

const WEB_DIST = join(import.meta.dirname, '../../../web/dist');

const NOT_BUILT = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Tuntas</title></head>
<body><h1>Layar Tuntas belum dibangun</h1>
<p>Server berjalan, tetapi berkas layarnya belum ada. Jalankan perintah ini di folder Tuntas,
lalu jalankan Tuntas kembali:</p>
<pre>npm run build</pre>
<p><a href="/api/docs/">Dokumentasi API</a> sudah dapat dibuka.</p></body></html>`;

/**
 * The screens: hashed files that browsers may keep for ever, and for every other address outside
 * /api the page itself, never kept. What no route takes under /api is refused.
 */
export async function serveWeb(app: FastifyInstance, dist = WEB_DIST): Promise<void> {
  const files = await readWebFiles(dist);
  const page = files.get('/index.html');
  // Until this is done, files go out as they are.
  packWebFiles(files.values()).catch((error: unknown) => {
    app.log.warn({ fault: String(error) }, 'screens are served unpacked');
  });

  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request.url);
    if (/^\/(api|metrics)(\/|$)/.test(path)) return refuseUnknown(request, reply);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.header('allow', 'GET, HEAD');
      return handleError(new Refusal('METHOD_NOT_ALLOWED'), request, reply);
    }
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return sendFile(request, reply, file);
    // An asset of a build that is gone must fail as such, not come back as a page.
    if (path.startsWith('/assets/')) {
      return handleError(new Refusal('NOT_FOUND'), request, reply);
    }
    reply.header('content-security-policy', PAGE_POLICY);
    if (page) return sendFile(request, reply, page);
    return reply.code(503).header('cache-control', 'no-store').type(HTML).send(NOT_BUILT);
  });
}

/** The path as the router reads it, so that an escaped /api is still an address of the API. */
function pathOf(url: string): string {
  const [path = ''] = url.split('?');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const HTML = 'text/html; charset=utf-8';

function sendFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = (['br', 'gzip'] as const).find(
    (name) => file.packed.has(name) && new RegExp(`\\b${name}\\b`).test(accepted),
  );
  const packed = coding && file.packed.get(coding);
  if (packed) reply.header('content-encoding', coding);
  return reply
    .code(200)
    .type(file.type)
    .header('vary', 'accept-encoding')
    .header('cache-control', cacheRule(file))
    .send(packed ?? file.bytes);
}

function cacheRule(file: WebFile): string {
  if (file.type === HTML) return 'no-store';
  return file.isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}
