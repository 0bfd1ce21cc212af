import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyAudit } from '../audit/index.ts';
import { refuseFilledTarget, restoreBackup, restoreKeys, verifyArchive } from '../backup/index.ts';
import type { ConfigFlags } from '../config.ts';
import { openDatabase } from '../database/index.ts';
import { openLocalFileStore } from '../documents/index.ts';
import { keepFingerprints } from '../keys/index.ts';
import { prepareDataDir } from '../prepare-data-dir.ts';
import { addDataOption, commandConfig } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { isDiskFull, restoreFailed } from './restore-failed.ts';
import { terminal } from './terminal.ts';

export function addRestore(program: Command): void {
  addDataOption(program.command('restore'))
    .description('memulihkan cadangan ke tempat yang kosong')
    .argument('<arsip>', 'berkas dari “tuntas backup”')
    .addHelpText(
      'after',
      `
Tujuan: folder data baru (PostgreSQL bawaan), atau basis data kosong di DATABASE_URL. Arsip
diperiksa utuh dahulu, lalu dipulihkan, lalu jumlah baris, sidik, dan rantai riwayat dibuktikan.
Bila arsip tidak memuat kunci, letakkan salinan kunci asli di subfolder keys folder data tujuan.

Contoh:
  npx tuntas restore cadangan.tar.gz --data ./data-baru
  DATABASE_URL=postgres://tuntas:…@server/tuntas npx tuntas restore cadangan.tar.gz --data /srv/tuntas`,
    )
    .action(async (file: string, flags: ConfigFlags) => {
      const config = commandConfig(flags);
      const archive = await verifyArchive(resolve(file), terminal.progress);
      terminal.say(`Cadangan utuh, dibuat ${archive.manifest.createdAt}.`);
      prepareDataDir(config.dataDir);
      const { db, target, close } = await openDatabase({
        dataDir: config.dataDir,
        databaseUrl: config.databaseUrl,
        isProduction: config.mode === 'production',
        purpose: 'serve',
        withoutSchema: true,
      }).catch((error: unknown) => {
        throw isDiskFull(error) ? restoreFailed(error, config.dataDir) : error;
      });
      try {
        // First: beside the data of another office its keys must not be replaced.
        await refuseFilledTarget(target);
        const secrets = await restoreKeys(config.dataDir, archive);
        if (archive.keys.size > 0) terminal.say('Kunci dari arsip dipasang di folder data.');
        await restoreBackup({
          target,
          files: await openLocalFileStore(join(config.dataDir, 'files')),
          file: resolve(file),
          manifest: archive.manifest,
          onProgress: terminal.progress,
        }).catch((error: unknown) => {
          throw restoreFailed(error, config.dataDir);
        });
        await keepFingerprints(db, secrets, new Date().toISOString());
        const { findings, offices } = await verifyAudit({ db, secrets });
        const cases = offices.reduce((sum, office) => sum + office.cases, 0);
        terminal.say('Jumlah baris dan sidik semua tabel cocok.');
        if (findings.length > 0) {
          throw new CommandFailed(
            1,
            `Data dipulihkan, tetapi riwayatnya tidak utuh (${findings.length} temuan; lihat tuntas audit verify). Bandingkan dengan cadangan lain.`,
          );
        }
        const rows = archive.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        terminal.print(
          `Dipulihkan: ${offices.length} kantor, ${cases} berkas, ${rows} baris. Riwayat utuh.`,
        );
        if (archive.manifest.damagedFiles.length > 0) {
          throw new CommandFailed(
            1,
            `${archive.manifest.damagedFiles.length} berkas sudah hilang atau berubah saat cadangan dibuat.`,
          );
        }
      } finally {
        await close();
      }
    });
}
