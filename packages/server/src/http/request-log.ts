import type { FastifyInstance } from 'fastify';

/**
 * One line per answer. The route instead of the address (addresses hold ids and search words),
 * the user's id instead of the name; no cookies, no bodies.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        officeId: request.session?.actor.officeId,
        userId: request.session?.actor.userId,
      },
      'answered',
    );
    done();
  });
}
