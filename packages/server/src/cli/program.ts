import { Command, Help } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { addAudit } from './audit.ts';
import { addBackup } from './backup.ts';
import { addHelp } from './help.ts';
import { addKeys } from './keys.ts';
import { addMigrate } from './migrate.ts';
import { addOffice } from './office.ts';
import { addRestore } from './restore.ts';
import { addServe } from './serve.ts';
import { addSop } from './sop.ts';
import { addUser } from './user.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** The command `tuntas` with all its parts. */
export function buildProgram(): Command {
  const program = new Command('tuntas')
    .description('Tuntas menjalankan kantor dinas sosial menurut SOP resminya.')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: inIndonesian,
      optionDescription: (option) =>
        new Help()
          .optionDescription(option)
          .replace('(choices: ', '(pilihan: ')
          .replace(/(?<=[(,] ?)default: /, 'bawaan: '),
      subcommandTerm: (part) => inIndonesian(new Help().subcommandTerm(part)),
    })
    .helpOption('-h, --help', 'menampilkan bantuan')
    .version(packageFile.version, '-V, --version', 'menampilkan versi program')
    .addHelpText(
      'after',
      `
Mulai dari sini:
  npm start                                        mencoba dengan kantor contoh
  npx tuntas sop check sops/*.yaml                 memeriksa definisi SOP
  npx tuntas backup cadangan.tar.gz                mencadangkan selagi kantor bekerja

Memasang untuk pelayanan (TUNTAS_MODE=production, TUNTAS_PUBLIC_URL=https://…):
  npx tuntas keys create
  npx tuntas office create --name "Dinas Sosial Kabupaten Contoh"
  npx tuntas user create --office 1 --name "…" --email …
  npx tuntas serve

“npx tuntas help perintah” menjelaskan tiap perintah dengan contoh.`,
    );
  const parts = [
    addServe,
    addMigrate,
    addKeys,
    addOffice,
    addUser,
    addSop,
    addAudit,
    addBackup,
    addRestore,
  ];
  for (const add of parts) add(program);
  addHelp(program);
  passOnSettings(program);
  return program;
}

/** Commander hands its settings to sub-commands only at their making; groups make theirs early. */
function passOnSettings(command: Command): void {
  for (const part of command.commands) {
    part.copyInheritedSettings(command);
    part.helpOption('-h, --help', 'menampilkan bantuan');
    passOnSettings(part);
  }
}

function inIndonesian(usage: string): string {
  return usage.replace('[options]', '[pilihan]').replace('[command]', '[perintah]');
}
