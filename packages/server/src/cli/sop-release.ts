import { basename } from 'node:path';
import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { releaseSop } from '../sops/index.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { parseOfficeId } from './parse-office-id.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { checkText } from './sop-check.ts';
import { terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

export function addSopRelease(sop: Command): void {
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
      const source = await readDefinitionFile(file);
      const found = checkText(source, file);
      if (found.some(({ severity }) => severity === 'error')) {
        printDiagnostics(found, 1);
        throw new CommandFailed(1);
      }
      const { definition, diagnostics } = await withServices(flags, async (services) => {
        await demandOffice(services, flags.office);
        const release = { officeId: flags.office, source, file: basename(file), by: null };
        return releaseSop(services, release);
      });
      printDiagnostics(
        diagnostics.map((finding) => ({ ...finding, file })),
        1,
      );
      const { sheet } = definition;
      terminal.print(
        `SOP “${sheet.name.trim() || sheet.title.trim()}” versi ${definition.version} berlaku di kantor ${flags.office}.`,
      );
    });
}
