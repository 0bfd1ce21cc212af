import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkDefinition, parseDefinition, type Diagnostic } from '@tuntas/sop';
import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { wordsOfFault } from '../file-fault.ts';
import { releaseSop } from '../sops/index.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { parseOfficeId } from './parse-office-id.ts';
import { terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

export function addSop(program: Command): void {
  const sop = program.command('sop').description('definisi SOP: memeriksa dan memberlakukan');

  sop
    .command('check')
    .description('memeriksa berkas definisi SOP')
    .argument('<berkas...>', 'berkas YAML')
    .option('--json', 'hasil sebagai JSON di keluaran baku')
    .addHelpText(
      'after',
      `
Tiap temuan: berkas:baris:kolom tingkat KODE kalimat. Kesalahan menghalangi pemberlakuan,
peringatan tidak. Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 berkas tidak terbaca.

Contoh:
  npx tuntas sop check sops/*.yaml
  npx tuntas sop check --json sop-kami.yaml`,
    )
    .action(async (files: string[], { json }: { json?: boolean }) => {
      const found: Diagnostic[] = [];
      const unreadable: string[] = [];
      for (const file of files) {
        try {
          found.push(...checkText(await readSource(file), file));
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

  addDataOption(sop.command('release'))
    .description('memberlakukan versi SOP di sebuah kantor')
    .argument('<berkas>', 'berkas YAML')
    .requiredOption('--office <nomor>', 'nomor kantor (lihat: tuntas office list)', parseOfficeId)
    .addHelpText(
      'after',
      `
Berkas yang sedang berjalan tetap pada versi lamanya. Sesudahnya, pasangkan pelaksana dengan
jabatan di halaman SOP.

Contoh:
  npx tuntas sop release sops/lamandau-pemulangan-orang-terlantar.yaml --office 1`,
    )
    .action(async (file: string, flags: ConfigFlags & { office: number }) => {
      const source = await readSource(file);
      const found = checkText(source, file);
      if (found.some(({ severity }) => severity === 'error')) {
        printDiagnostics(found, 1);
        throw new CommandFailed(1);
      }
      const { definition } = await withServices(flags, async (services) => {
        await demandOffice(services, flags.office);
        const release = { officeId: flags.office, source, file: basename(file), by: null };
        return releaseSop(services, release);
      });
      printDiagnostics(found, 1);
      const { sheet } = definition;
      terminal.print(
        `SOP “${sheet.name.trim() || sheet.title.trim()}” versi ${definition.version} berlaku di kantor ${flags.office}.`,
      );
    });
}

function checkText(source: string, file: string): Diagnostic[] {
  const { definition, diagnostics, positions } = parseDefinition(source, file);
  return [...diagnostics, ...(definition ? checkDefinition(definition, positions) : [])];
}

async function readSource(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandFailed(2, `${file} ${wordsOfFault(cause)}. Periksa nama dan hak aksesnya.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailed(2, `${file}: bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`);
  }
}

function printDiagnostics(found: readonly Diagnostic[], files: number): void {
  for (const { file, line, column, severity, code, message, suggestion } of found) {
    const level = severity === 'error' ? 'kesalahan' : 'peringatan';
    terminal.print(`${file}:${line}:${column} ${level} ${code} ${message}`);
    if (suggestion !== undefined) terminal.print(`    saran: ${suggestion}`);
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  terminal.say(`${files} berkas, ${errors} kesalahan, ${found.length - errors} peringatan.`);
}
