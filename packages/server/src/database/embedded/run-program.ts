import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and gives its exit code and everything it printed. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { readonly user?: ServerUser | undefined; readonly cwd?: string } = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      env: serverEnvironment(),
      ...options.user,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** PostgreSQL reads PG… variables and the locale: neither may change how our server runs. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|LC_|LANG$|LANGUAGE$|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
