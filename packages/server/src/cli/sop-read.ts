import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readingJson, SOURCE_LIMITS, SourceProblem } from '@tuntas/reader';
import type { Command } from 'commander';
import { codeOfFault, wordsOfFault } from '../file-fault.ts';
import { readInChild, wordsOfProblem, type ReadFile } from '../sop-reading/index.ts';
import { CommandFailed } from './command-failed.ts';
import { printReading } from './print-reading.ts';
import { terminal } from './terminal.ts';

export function addSopRead(sop: Command): void {
  sop
    .command('read')
    .description('membaca lembar SOP dari teks, DOCX, PDF, atau HTML')
    .argument('<berkas>', 'berkas lembar SOP')
    .option('--json', 'hasil sebagai JSON di keluaran baku')
    .addHelpText(
      'after',
      `
Nilai dicetak seperti tertulis; yang tidak pasti ditanyakan, tidak ditebak. Pelaksana yang dibaca
dari kalimat ditandai “dibaca” beserta keyakinannya, yang digambar pada lembar “tertulis”.

Kode keluar: 0 lembar SOP, 3 bukan lembar SOP, 2 berkas rusak, terkunci, terlalu besar, atau tidak
terbaca. Dengan --json keluaran baku selalu satu JSON: hasil bacaan, {"isSopSheet": false,
"because": "…"}, atau {"error": "SOURCE_…", "message": "…"}. Kalimat kesalahan ada di keluaran
kesalahan.

Contoh:
  npx tuntas sop read sop-kami.docx
  npx tuntas sop read --json sop-kami.pdf > bacaan.json`,
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { result } = await read(file, json === true);
      const because = result.notSheetBecause ?? '';
      if (json === true) {
        terminal.print(JSON.stringify(readingJson(result.sheets, because), null, 2));
      } else if (result.sheets.length > 0) printReading(result.sheets);
      if (result.sheets.length === 0) {
        throw new CommandFailed(3, `${file} bukan lembar SOP. ${because}`.trim());
      }
    });
}

async function read(file: string, json: boolean): Promise<ReadFile> {
  try {
    return await readInChild(await bytesOf(file), basename(file));
  } catch (error) {
    const [code, message] =
      error instanceof SourceProblem
        ? [error.code, `${file} ${wordsOfProblem(error)}`]
        : [codeOfFault(error), `${file} ${wordsOfFault(error)}. Periksa nama dan hak aksesnya.`];
    if (code === '') throw error;
    if (json) terminal.print(JSON.stringify({ error: code, message }, null, 2));
    throw new CommandFailed(2, message);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  // A longer file is not even opened.
  if (size > SOURCE_LIMITS.bytes) throw new SourceProblem('SOURCE_TOO_LARGE', `${size} bytes`);
  return readFile(file);
}
