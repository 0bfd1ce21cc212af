import { endSentence } from '@tuntas/sop';
import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { createOffice, listOffices, renameOffice, ZONES } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { addOfficeHolidays } from './office-holidays.ts';
import { parseOfficeId } from './parse-office-id.ts';
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
    .option('--lagi', 'membuat kantor walau sudah ada yang bernama sama')
    .addHelpText(
      'after',
      `
Nama yang keliru diperbaiki dengan: tuntas office rename

Contoh:
  npx tuntas office create --name "Dinas Sosial Kabupaten Contoh" --zone Asia/Makassar
  npx tuntas user create --office 1 --name "Contoh Administrator" --email admin@dinsos.example.go.id`,
    )
    .action(async (flags: ConfigFlags & { name: string; zone: string; lagi?: boolean }) => {
      if (!ZONES.includes(flags.zone)) {
        throw new CommandFailed(
          2,
          `Zona “${flags.zone}” tidak dikenal. Pilih salah satu: ${ZONES.join(', ')}.`,
        );
      }
      const id = await withServices(flags, async (services) => {
        if (flags.lagi !== true) await refuseSameName(services, flags.name);
        return createOffice(services, { name: flags.name, zone: flags.zone, isDemo: false });
      });
      terminal.print(endSentence(`Kantor ${id} dibuat: ${flags.name}`));
      terminal.say(
        `Berikutnya, buat administratornya: tuntas user create --office ${id} --name … --email …`,
      );
    });

  addDataOption(office.command('rename'))
    .description('memberi kantor nama lain')
    .requiredOption('--office <nomor>', 'nomor kantor (lihat: tuntas office list)', parseOfficeId)
    .requiredOption('--name <nama>', 'nama yang baru')
    .addHelpText(
      'after',
      `
Nama lama dan baru dicatat dalam riwayat kantor.

Contoh:
  npx tuntas office rename --office 1 --name "Dinas Sosial Kabupaten Contoh"`,
    )
    .action(async (flags: ConfigFlags & { office: number; name: string }) => {
      await withServices(flags, async (services) => {
        await demandOffice(services, flags.office);
        await renameOffice(services, { officeId: flags.office, name: flags.name });
      });
      terminal.print(endSentence(`Kantor ${flags.office} bernama: ${flags.name.trim()}`));
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

  addOfficeHolidays(office);
}

/** The same command run twice must not become two offices. */
async function refuseSameName(services: Services, name: string): Promise<void> {
  const sameName = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const there = (await listOffices(services.db.reference)).find((office) => sameName(office.name));
  if (!there) return;
  throw new CommandFailed(
    2,
    `Kantor ${there.id} sudah bernama “${there.name}”. Bila memang kantor lain, ulangi dengan --lagi; untuk mengganti nama: tuntas office rename.`,
  );
}
