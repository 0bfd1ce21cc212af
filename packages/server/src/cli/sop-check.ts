import { checkDefinition, parseDefinition, type Diagnostic } from '@tuntas/sop';
import type { Command } from 'commander';
import { CommandFailed } from './command-failed.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { terminal } from './terminal.ts';

export function addSopCheck(sop: Command): void {
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
          found.push(...checkText(await readDefinitionFile(file), file));
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
export function checkText(source: string, file: string): Diagnostic[] {
  const { definition, diagnostics, positions } = parseDefinition(source, file);
  return [...diagnostics, ...(definition ? checkDefinition(definition, positions) : [])];
}
