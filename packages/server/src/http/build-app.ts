import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { FILE_MAX_BYTES } from '@tuntas/api';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { serveDocs } from './docs.ts';
import { handleError } from './error-handler.ts';
import { FEATURES } from './features.ts';
import { acceptJsonBodies, JSON_MAX_BYTES } from './json-body.ts';
import { serveMetrics } from './metrics.ts';
import { serveOperations } from './operations.ts';
import { logRequests } from './request-log.ts';
import { sendSecurityHeaders, setBareHeaders } from './security-headers.ts';
import { serialiseReplies } from './serialise-reply.ts';
import { createServe } from './serve-routes.ts';
import { createSessionGuard, type RequestLimits } from './session-guard.ts';
import { serveWeb } from './static-web.ts';

/** What tests set otherwise. */
export interface AppOptions {
  readonly limits?: RequestLimits;
  /** Folder of the built screens. */
  readonly webDist?: string;
  /** Told of every route as it is registered: `GET /api/cases/:id`. */
  readonly onRoute?: (route: string) => void;
}

/** The HTTP server, ready to listen. Closing it does not close the services. */
export async function buildApp(
  services: Services,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // The proxy before us and nobody else: what it was sent stands before the address that it adds,
    // and could be made up by the visitor.
    trustProxy: services.config.trustProxy && ((_address: string, hop: number) => hop === 0),
    bodyLimit: JSON_MAX_BYTES,
    // Slow senders of headers and bodies do not hold a connection for ever.
    connectionTimeout: 120_000,
    requestTimeout: 120_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => handleError(error, request, setBareHeaders(reply)),
  });
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) options.onRoute?.(`${each} ${url}`);
  });
  app.setErrorHandler(handleError);
  serialiseReplies(app);
  app.decorateRequest('session', undefined);
  app.decorateRequest('unproved', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  await sendSecurityHeaders(app, services.config);
  await app.register(fastifyCookie);
  acceptJsonBodies(app);
  await app.register(fastifyMultipart, {
    limits: { fileSize: FILE_MAX_BYTES, files: 1, fields: 5, parts: 6, fieldSize: 10_000 },
  });
  logRequests(app);
  serveMetrics(app, services);
  serveOperations(app, services);
  await serveDocs(app);

  const perUser = services.config.requestsPerMinute ?? 1200;
  const limits = options.limits ?? { perUser, perAddress: Math.max(600, perUser) };
  const serve = createServe(app, createSessionGuard(services, limits));
  for (const registerRoutes of FEATURES) registerRoutes(serve, services, app);
  await serveWeb(app, options.webDist);
  return app;
}
