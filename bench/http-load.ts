import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LeanConnection } from './lean-http.ts';
import { EMAIL, PASSWORD, type BenchOffice } from './office.ts';
import { freePort } from './postgres.ts';

/** A real Tuntas process with logged-in, kept-alive connections to it. */
export interface HttpOffice {
  readonly pid: number;
  /** Parsed reply; throws on any status but 200. */
  send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startHttpOffice(office: BenchOffice): Promise<HttpOffice> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['bin/tuntas.js', 'serve', '--port', String(port), '--data', office.dataDir],
    {
      cwd: join(import.meta.dirname, '..'),
      env: {
        ...process.env,
        DATABASE_URL: office.databaseUrl,
        TUNTAS_LOG: 'warn',
        TUNTAS_REQUESTS_PER_MINUTE: '100000000',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const idle: LeanConnection[] = [];
  let session = `origin: http://127.0.0.1:${port}\r\n`;
  const exchange = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const connection = idle.pop() ?? new LeanConnection(port);
    const headers =
      session +
      (method === 'GET' ? '' : `idempotency-key: ${randomUUID()}\r\n`) +
      (body === undefined ? '' : 'content-type: application/json\r\n');
    const text = body === undefined ? '' : JSON.stringify(body);
    const reply = await connection.send(method, path, headers, text);
    idle.push(connection);
    if (reply.status !== 200) throw new Error(`${method} ${path}: ${reply.status} ${reply.body}`);
    return reply;
  };
  await waitFor(child, () => exchange('GET', '/api/ready'));
  const login = await exchange('POST', '/api/session', { email: EMAIL, password: PASSWORD });
  const { csrfToken } = JSON.parse(login.body) as { readonly csrfToken: string };
  const cookie = /\r\nset-cookie: ([^;]+)/i.exec(login.headers)?.[1] ?? '';
  session += `cookie: ${cookie}\r\nx-csrf-token: ${csrfToken}\r\n`;
  return {
    pid: child.pid ?? 0,
    send: async (method, path, body) => JSON.parse((await exchange(method, path, body)).body),
    async stop() {
      for (const connection of idle) connection.close();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function waitFor(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error('Tuntas did not start');
    try {
      await ask();
      return;
    } catch {
      await sleep(100);
    }
  }
}
