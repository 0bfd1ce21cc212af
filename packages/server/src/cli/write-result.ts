import { writeFile } from 'node:fs/promises';
import { wordsOfFault } from '../file-fault.ts';
import { CommandFailed } from './command-failed.ts';

/** Writes what a command made; `-` is standard output. A file that cannot be written: exit code 2. */
export async function writeResult(target: string, content: Uint8Array | string): Promise<void> {
  if (target === '-') {
    process.stdout.write(content);
    return;
  }
  await writeFile(target, content).catch((cause: unknown) => {
    throw new CommandFailed(2, `${target} ${wordsOfFault(cause)}.`);
  });
}
