import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { pino } from 'pino';
import { createBackup } from '../backup/index.ts';
import type { ConfigFlags } from '../config.ts';
import { openServices } from '../open-services.ts';
import { addDataOption, officeConfig } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { terminal } from './terminal.ts';

export function addBackup(program: Command): void {
  addDataOption(program.command('backup'))
    .description('mencadangkan semua data dan berkas ke satu arsip, selagi kantor bekerja')
    .argument('<arsip>', 'berkas yang dibuat, misalnya cadangan-2026-11-22.tar.gz')
    .option('--with-keys', 'ikut memuat kunci: siapa yang memegang arsip itu dapat membaca NIK')
    .addHelpText(
      'after',
      `
Arsip berisi keadaan pada satu saat, dengan jumlah baris dan sidik tiap bagian, ditandatangani.
Simpan di komputer lain. Kunci tidak ikut kecuali diminta; simpan salinannya terpisah
(subfolder keys di folder data). Pemulihan: tuntas restore arsip --data folder-baru

Contoh:
  npx tuntas backup /media/cadangan/tuntas-2026-11-22.tar.gz`,
    )
    .action(async (file: string, flags: ConfigFlags & { withKeys?: boolean }) => {
      const withKeys = flags.withKeys === true;
      if (withKeys) {
        terminal.say(
          'PERHATIAN: arsip ini memuat kunci. Siapa pun yang memegangnya dapat membaca semua NIK dan KK. Simpan di brankas.',
        );
      }
      const { services, database, close } = await openServices(
        { ...(await officeConfig(flags)), logLevel: 'error' },
        {
          purpose: 'command',
          log: pino({ level: 'error', base: null }, pino.destination({ fd: 2, sync: true })),
          say: terminal.say,
        },
      );
      try {
        const { tables, damagedFiles, entries } = await createBackup({
          target: database.target,
          services,
          file: resolve(file),
          withKeys,
          onProgress: terminal.progress,
        });
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        const files = entries.filter(({ path }) => path.startsWith('files/')).length;
        const megabytes = (statSync(file).size / 1e6).toFixed(1);
        terminal.say('Selesai.');
        terminal.print(`${file}: ${rows} baris, ${files} berkas, ${megabytes} MB`);
        if (damagedFiles.length > 0) {
          throw new CommandFailed(
            1,
            `${damagedFiles.length} berkas hilang atau berubah di penyimpanan: ${damagedFiles.slice(0, 5).join(', ')}. Cadangan tetap dibuat; pulihkan berkas itu dari cadangan lama.`,
          );
        }
      } finally {
        await close();
      }
    });
}
