import type { FastifyInstance } from 'fastify';
import { refusalReply } from './error-handler.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';

/**
 * For supervisors. `/api/health`: the process answers. `/api/ready`: it can work; 503 while the
 * database is away or the server is stopping.
 */
export function serveOperations(app: FastifyInstance, services: Services): void {
  let isStopping = false;
  app.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  app.get('/api/health', async () => ({ ok: true }));
  app.get('/api/ready', async (request, reply) => {
    if (!isStopping && (await services.db.isReady())) return { ok: true };
    // Asked every few seconds while the database is away: one line each, no stack.
    request.log.warn({ isStopping }, 'not ready');
    const refusal = new Refusal('UNAVAILABLE');
    return reply.code(503).header('retry-after', '5').send(refusalReply(refusal));
  });
}
