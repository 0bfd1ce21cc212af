import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROUTES } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import { handleError } from './error-handler.ts';

const paths = Object.values(ROUTES).map(({ path, method }) => ({
  pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`),
  method,
}));

/** The methods that the API has for this path; empty when it has no such path. */
function methodsFor(path: string): string[] {
  const methods = paths.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods)].toSorted();
}

/** Answers what no route has taken, under /api: another method (405 with Allow), or nothing (404). */
export function refuseUnknown(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ''] = request.url.split('?');
  const methods = methodsFor(path);
  if (methods.length > 0 && !methods.includes(request.method)) {
    reply.header('allow', methods.join(', '));
    handleError(new Refusal('METHOD_NOT_ALLOWED'), request, reply);
  } else {
    handleError(new Refusal('NOT_FOUND'), request, reply);
  }
}
