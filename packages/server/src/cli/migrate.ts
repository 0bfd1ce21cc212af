import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { openDatabase, schemaVersion } from '../database/index.ts';
import { addDataOption, commandConfig } from './command-config.ts';
import { terminal } from './terminal.ts';

export function addMigrate(program: Command): void {
  addDataOption(program.command('migrate'))
    .description('menyesuaikan skema basis data dengan versi program ini')
    .addHelpText(
      'after',
      `
“tuntas serve” melakukannya sendiri saat mulai. Perintah ini untuk menjalankannya terpisah,
misalnya sebelum beberapa server dinyalakan. Buat cadangan dahulu: tuntas backup berkas.tar.gz

Contoh:
  npx tuntas migrate
  DATABASE_URL=postgres://tuntas:…@server/tuntas npx tuntas migrate`,
    )
    .action(async (flags: ConfigFlags) => {
      const config = commandConfig(flags);
      const { target, close } = await openDatabase({
        dataDir: config.dataDir,
        databaseUrl: config.databaseUrl,
        isProduction: config.mode === 'production',
        purpose: 'serve',
        onMigration: ({ name }) => terminal.print(`dijalankan: ${name}`),
      });
      try {
        terminal.print(`Skema basis data: ${await schemaVersion(target)}.`);
      } finally {
        await close();
      }
    });
}
