import { fastify, type FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Services } from '../services.ts';
import { serveOperations } from './operations.ts';

it('says in one line, without a stack, that the database is away', async () => {
  const lines: string[] = [];
  const log: FastifyBaseLogger = pino(
    { level: 'warn' },
    { write: (line: string) => void lines.push(line) },
  );
  const app = fastify({ loggerInstance: log });
  const db: Pick<Services['db'], 'isReady'> = { isReady: () => Promise.resolve(false) };
  serveOperations(app, { db } as Services);
  const reply = await app.inject('/api/ready');
  expect(reply.statusCode).toBe(503);
  expect(reply.headers['retry-after']).toBe('5');
  expect(reply.json()).toMatchObject({ code: 'UNAVAILABLE' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('not ready');
  expect(lines[0]).not.toContain('stack');
  await app.close();
});
