import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CommandHeaders, ROUTES, type Route, type RouteName } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import { createPartCheck, createQueryCheck } from './check-request.ts';
import type { Call, Serve } from './serve.ts';
import type { SessionGuard } from './session-guard.ts';

const checkCommandId = createPartCheck(CommandHeaders.properties['idempotency-key']);

/**
 * Makes the function by which features register routes of the contract. Every route gets the
 * guard before its body is read, a strict check of params, query and body, and a serialiser that
 * drops whatever the reply schema does not declare.
 */
export function createServe(app: FastifyInstance, guard: SessionGuard): Serve {
  return (name, handler) => {
    const route: Route = ROUTES[name];
    const readCall = createCallReader(name);
    app.route({
      method: route.method,
      url: route.path,
      ...(route.media !== undefined ? {} : { schema: { response: { '2xx': route.reply } } }),
      // One signature for all routes: their number of parameters must not decide how they are run.
      onRequest: (request) => guard(request, route),
      handler: async (request, reply) => {
        // Replies hold clients' data, session tokens, first passwords: no cache keeps them.
        reply.header('cache-control', 'no-store');
        return handler(readCall(request, reply) as Call<typeof name>);
      },
    });
  };
}

function createCallReader(name: RouteName) {
  const route: Route = ROUTES[name];
  const checkParams = createPartCheck(route.params);
  const checkQuery = createQueryCheck(route.query);
  const checkBody = createPartCheck(route.body);

  return (request: FastifyRequest, reply: FastifyReply): Record<string, unknown> => {
    const isUpload = request.isMultipart();
    if (isUpload !== (route.multipart ?? false)) throw new Refusal('MEDIA_TYPE');
    return {
      actor: request.session?.actor,
      commandId: route.command ? commandIdOf(request) : undefined,
      params: checkParams(request.params),
      query: checkQuery(request.query),
      body: route.multipart ? undefined : checkBody(request.body),
      request,
      reply,
    };
  };
}

function commandIdOf(request: FastifyRequest): string {
  try {
    return String(checkCommandId(request.headers['idempotency-key'])).toLowerCase();
  } catch {
    throw new Refusal('REQUEST_INVALID', {}, [
      { path: 'idempotency-key', message: 'Kepala idempotency-key wajib berisi UUID.' },
    ]);
  }
}
