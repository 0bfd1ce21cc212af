import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let headers: Record<string, string> = { origin: `http://127.0.0.1:${port}` };
  const send = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const more = {
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const text = body === undefined ? undefined : JSON.stringify(body);
    return (await exchange({ port, agent, method, path, headers: { ...headers, ...more } }, text))
      .body;
  };
  await waitFor(child, () => send('GET', '/api/ready'));
  const login = await exchange(
    {
      port,
      agent,
      method: 'POST',
      path: '/api/session',
      headers: { ...headers, 'content-type': 'application/json' },
    },
    JSON.stringify({ email: EMAIL, password: PASSWORD }),
  );
  const { csrfToken } = login.body as { readonly csrfToken: string };
  const cookie = login.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  headers = { ...headers, cookie, 'x-csrf-token': csrfToken };
  return {
    pid: child.pid ?? 0,
    send,
    async stop() {
      agent.destroy();
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

interface Exchange {
  readonly port: number;
  readonly agent: Agent;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
}

function exchange(
  options: Exchange,
  body: string | undefined,
): Promise<{ readonly body: unknown; readonly headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode !== 200) {
          reject(new Error(`${options.method} ${options.path}: ${response.statusCode} ${text}`));
        } else resolve({ body: JSON.parse(text), headers: response.headers });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
