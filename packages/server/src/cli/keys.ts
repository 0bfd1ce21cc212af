import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { prepareDataDir } from '../prepare-data-dir.ts';
import { createKeys, keyFolder } from '../secrets.ts';
import { addDataOption, commandConfig } from './command-config.ts';
import { terminal } from './terminal.ts';

export function addKeys(program: Command): void {
  const keys = program.command('keys').description('kunci sandi NIK/KK dan segel riwayat');
  addDataOption(keys.command('create'))
    .description('membuat kunci yang belum ada; kunci yang ada tidak diubah')
    .addHelpText(
      'after',
      `
Kunci disimpan di folder data, subfolder keys, di luar basis data. Tanpa kunci itu NIK dan KK
yang tersimpan tidak dapat dibaca oleh siapa pun: simpan salinannya di tempat lain yang aman.
Kunci juga dapat diberikan lewat TUNTAS_PERSON_KEY, TUNTAS_SEARCH_KEY, dan TUNTAS_SEAL_KEY.

Contoh:
  npx tuntas keys create --data /srv/tuntas`,
    )
    .action(async (flags: ConfigFlags) => {
      // Only the folder matters here: the rest of a new installation may not be set yet.
      const { dataDir } = commandConfig({ ...flags, mode: 'demo', host: '127.0.0.1' });
      prepareDataDir(dataDir);
      const made = await createKeys(dataDir);
      for (const file of made) terminal.print(`dibuat: ${file}`);
      terminal.print(
        made.length === 0
          ? `Semua kunci sudah ada di ${keyFolder(dataDir)} atau di lingkungan.`
          : 'Simpan salinan kunci ini di tempat lain yang aman, terpisah dari cadangan data.',
      );
    });
}
