import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A whole Tuntas as a user starts it: own process, own data folder, demo mode unless told else. */
export interface TuntasServer {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and waits. */
  stop(): Promise<void>;
  /** kill -9 of the Node process only; waits until it is gone. */
  kill(): Promise<void>;
  /** Starts again on the same data folder and port. */
  restart(): Promise<void>;
  /** Stops and removes the data folder. */
  dispose(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function startTuntas(
  options: { env?: Record<string, string>; dataDir?: string } = {},
): Promise<TuntasServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'tuntas-run-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let printed = '';

  async function start(): Promise<void> {
    const started = spawn(
      process.execPath,
      ['bin/tuntas.js', 'serve', '--port', String(port), '--data', dataDir],
      { cwd: root, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed = (printed + chunk.toString()).slice(-200_000);
      });
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (started.exitCode !== null || Date.now() > deadline)
        throw new Error(`Tuntas did not start:\n${printed.slice(-4000)}`);
      const ready = await fetch(`${url}/api/ready`).catch(() => undefined);
      if (ready?.ok) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  }

  await start();
  return {
    url,
    dataDir,
    get pid() {
      return child?.pid ?? 0;
    },
    output: () => printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: start,
    async dispose() {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
