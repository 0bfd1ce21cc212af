import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { createOffice, listOffices } from '../offices/index.ts';
import { addDataOption } from './command-config.ts';
import { terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

export function addOffice(program: Command): void {
  const office = program.command('office').description('kantor dalam pemasangan ini');
  addDataOption(office.command('create'))
    .description('menambah kantor')
    .requiredOption('--name <nama>', 'nama kantor, misalnya "Dinas Sosial Kabupaten Contoh"')
    .option(
      '--zone <zona>',
      'Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)',
      'Asia/Jakarta',
    )
    .addHelpText(
      'after',
      `
Contoh:
  npx tuntas office create --name "Dinas Sosial Kabupaten Contoh" --zone Asia/Makassar
  npx tuntas user create --office 1 --name "Contoh Administrator" --email admin@dinsos.example.go.id`,
    )
    .action(async (flags: ConfigFlags & { name: string; zone: string }) => {
      const id = await withServices(flags, (services) =>
        createOffice(services, { name: flags.name, zone: flags.zone, isDemo: false }),
      );
      terminal.print(`Kantor ${id} dibuat: ${flags.name}.`);
      terminal.say(
        `Berikutnya, buat administratornya: tuntas user create --office ${id} --name … --email …`,
      );
    });

  addDataOption(office.command('list'))
    .description('menampilkan semua kantor: nomor, nama, zona waktu')
    .action(async (flags: ConfigFlags) => {
      const offices = await withServices(flags, ({ db }) => listOffices(db.reference));
      for (const { id, name, zone, is_demo } of offices) {
        terminal.print(`${id}\t${name}\t${zone}${is_demo ? '\t(demo)' : ''}`);
      }
      if (offices.length === 0) terminal.say('Belum ada kantor.');
    });
}
