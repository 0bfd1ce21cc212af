import { readFile } from 'node:fs/promises';
import { runProgram } from './run-program.ts';

/** Is there a process with this id? (Another user's counts too.) */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A text that differs between two processes that have the same id one after the other: when the
 * process began, by the clock of the system. Undefined where the process is gone or the system
 * does not tell.
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (!isProcessAlive(pid)) return undefined;
  switch (process.platform) {
    case 'linux':
      return linuxStart(pid);
    case 'win32':
      return printed('powershell.exe', [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`,
      ]);
    default:
      return printed('ps', ['-o', 'lstart=', '-p', String(pid)]);
  }
}

/**
 * Has the process that began at `began` ended? Where asking for the begin means starting a program,
 * only the id is looked at: this is asked many times a second.
 */
export async function hasProcessEnded(pid: number, began: string | undefined): Promise<boolean> {
  if (process.platform !== 'linux') return !isProcessAlive(pid);
  return (await processStart(pid)) !== began;
}

/** Command line of a process, to tell our server from a stranger that got its id. */
export async function processCommand(pid: number): Promise<string | undefined> {
  if (!isProcessAlive(pid)) return undefined;
  switch (process.platform) {
    case 'linux': {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
      return line?.replaceAll('\0', ' ').trim();
    }
    case 'win32':
      return printed('powershell.exe', [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
      ]);
    default:
      return printed('ps', ['-o', 'command=', '-p', String(pid)]);
  }
}

/** Ticks since the boot, with the boot they are counted from. A zombie is no process any more. */
async function linuxStart(pid: number): Promise<string | undefined> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ]);
  // The second field is the program's name in brackets and may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  return ticks === undefined || state === 'Z' ? undefined : `${boot.trim()}/${ticks}`;
}

async function printed(file: string, args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await runProgram(file, args).catch(() => ({ code: -1, output: '' }));
  const text = output.trim();
  return code === 0 && text !== '' ? text : undefined;
}
