import { readFile } from 'node:fs/promises';
import { wordsOfFault } from '../file-fault.ts';
import { CommandFailed } from './command-failed.ts';

/** The text of a definition file. @throws CommandFailed with exit code 2 */
export async function readDefinitionFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandFailed(2, `${file} ${wordsOfFault(cause)}. Periksa nama dan hak aksesnya.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailed(2, `${file}: bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`);
  }
}
