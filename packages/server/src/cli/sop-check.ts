import {
  checkDefinition,
  ENDED_TABLE,
  endedBy,
  joinEnded,
  parseDefinition,
  parseEndedTable,
  type Diagnostic,
  type EndedTable,
} from '@tuntas/sop';
import type { Command } from 'commander';
import { dayInZone } from '../calendar/index.ts';
import { CommandFailed } from './command-failed.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { terminal } from './terminal.ts';

export function addSopCheck(sop: Command): void {
  sop
    .command('check')
    .description('memeriksa berkas definisi SOP')
    .argument('<berkas...>', 'berkas YAML')
    .option(
      '--laws <daftar>',
      'menambah peraturan dan program yang tidak berlaku lagi (YAML, JSON)',
    )
    .option('--json', 'hasil sebagai JSON di keluaran baku')
    .addHelpText(
      'after',
      `
Tiap temuan: berkas:baris:kolom tingkat KODE kalimat. Kesalahan menghalangi pemberlakuan,
peringatan tidak. Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 berkas tidak terbaca.

Daftar bawaan berisi peraturan dan program yang sudah tidak berlaku; --laws menambahnya:

  laws:
    - law: Peraturan Menteri Sosial Nomor 5 Tahun 2019
      since: 2021-05-31
      by: dicabut Permensos 3/2021
  programmes:
    - { name: DTKS, words: [dtks], since: 2025, by: digantikan DTSEN }

“since” berisi tahun, bulan (2021-05), atau tanggal. Yang berakhir pada hari mendatang baru
diperingatkan mulai hari itu.

Contoh:
  npx tuntas sop check sops/*.yaml
  npx tuntas sop check --laws peraturan.yaml sop-kami.yaml
  npx tuntas sop check --json sop-kami.yaml`,
    )
    .action(async (files: string[], { json, laws }: { json?: boolean; laws?: string }) => {
      const ended = await readEnded(laws);
      const found: Diagnostic[] = [];
      const unreadable: string[] = [];
      for (const file of files) {
        try {
          found.push(...checkText(await readDefinitionFile(file), file, ended));
        } catch (error) {
          if (!(error instanceof CommandFailed)) throw error;
          unreadable.push(error.message);
        }
      }
      if (json === true) {
        terminal.print(JSON.stringify({ diagnostics: found, unreadable }, null, 2));
      } else printDiagnostics(found, files.length - unreadable.length);
      if (unreadable.length > 0) throw new CommandFailed(2, unreadable.join('\n'));
      if (found.some(({ severity }) => severity === 'error')) throw new CommandFailed(1);
    });
}

/** Everything there is to say about the text of a definition. */
export function checkText(
  source: string,
  file: string,
  ended: EndedTable = ENDED_TABLE,
): Diagnostic[] {
  const { definition, diagnostics, positions } = parseDefinition(source, file);
  return [...diagnostics, ...(definition ? checkDefinition(definition, positions, ended) : [])];
}

/** What has ended by today; the list that ships, and the one in the file. */
async function readEnded(file: string | undefined): Promise<EndedTable> {
  const today = dayInZone(new Date(), 'Asia/Jakarta');
  if (file === undefined) return endedBy(ENDED_TABLE, today);
  const { table, problems } = parseEndedTable(await readDefinitionFile(file));
  if (problems.length > 0) {
    throw new CommandFailed(2, problems.map((problem) => `${file}: ${problem}`).join('\n'));
  }
  return endedBy(joinEnded(ENDED_TABLE, table), today);
}
