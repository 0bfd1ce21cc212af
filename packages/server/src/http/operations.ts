import type { FastifyInstance } from 'fastify';
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
  app.get('/api/ready', async () => {
    if (isStopping || !(await services.db.isReady())) throw new Refusal('UNAVAILABLE');
    return { ok: true };
  });
}
