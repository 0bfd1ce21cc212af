import { readFile } from 'node:fs/promises';
import { codeOfFault, wordsOfFault } from '../file-fault.ts';
import { CommandFailed } from './command-failed.ts';

/** How a Word file (a ZIP archive) and a PDF begin. */
const DOCUMENTS = ['PK\u0003\u0004', '%PDF-'];

/** The text of a definition file. @throws CommandFailed with exit code 2 */
export async function readDefinitionFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const advice = codeOfFault(cause) === 'EISDIR' ? '' : ' Periksa nama dan hak aksesnya.';
    throw new CommandFailed(2, `${file || '(nama kosong)'} ${wordsOfFault(cause)}.${advice}`);
  });
  const start = bytes.subarray(0, 5).toString('latin1');
  if (DOCUMENTS.some((magic) => start.startsWith(magic))) {
    const todo =
      'Perintah ini memerlukan berkas definisi YAML; lembar dibaca dengan tuntas sop read.';
    throw new CommandFailed(2, `${file} adalah dokumen. ${todo}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailed(2, `${file}: bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`);
  }
}
