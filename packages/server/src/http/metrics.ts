import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';

/** Memory, event loop, garbage collector: of the process, so once, however many apps it builds. */
let processMetrics: Registry | undefined;
function getProcessMetrics(): Registry {
  if (!processMetrics) {
    processMetrics = new Registry();
    collectDefaultMetrics({ register: processMetrics });
  }
  return processMetrics;
}

/**
 * Measures every request by route (never by address: addresses hold ids) and answers
 * GET /metrics in the Prometheus text form, to this machine or with the token.
 */
export function serveMetrics(app: FastifyInstance, services: Services): void {
  const registry = new Registry();
  const durations = new Histogram({
    name: 'tuntas_http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'tuntas_http_faults_total',
    help: 'Answers with a status of 500 and above',
    labelNames: ['route'],
    registers: [registry],
  });
  addPoolMetrics(registry, services);

  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    durations.observe(labels, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) refusals.inc({ route });
    done();
  });

  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, services.config.metricsToken)) throw new Refusal('NOT_FOUND');
    reply.type(registry.contentType);
    return Registry.merge([getProcessMetrics(), registry]).metrics();
  });
}

function addPoolMetrics(registry: Registry, services: Services): void {
  const gauge = new Gauge({
    name: 'tuntas_database_connections',
    help: 'Connections of the pool by state, and requests that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const pool = services.db.poolStats?.();
      if (!pool) return;
      gauge.set({ state: 'busy' }, pool.busy);
      gauge.set({ state: 'idle' }, pool.idle);
      gauge.set({ state: 'waiting' }, pool.waiting);
    },
  });
}

/**
 * This machine itself (not what a proxy on it passes on), or who has the token. In demo mode too:
 * a demo is often shown on an open network.
 */
function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  const address = request.socket.remoteAddress ?? '';
  const isPassedOn = ['x-forwarded-for', 'forwarded', 'via'].some((name) => request.headers[name]);
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(address);
  if (isLocal && !isPassedOn) return true;
  if (token === undefined || token === '') return false;
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
