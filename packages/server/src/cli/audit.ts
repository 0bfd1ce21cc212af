import type { Command } from 'commander';
import { verifyAudit } from '../audit/index.ts';
import type { ConfigFlags } from '../config.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { parseOfficeId } from './parse-office-id.ts';
import { terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('keutuhan riwayat');
  addDataOption(audit.command('verify'))
    .description('membuktikan bahwa riwayat tidak diubah, dihapus, atau ditukar urutannya')
    .option('--office <nomor>', 'hanya kantor ini', parseOfficeId)
    .option('--noted <kantor:nomor:hash...>', 'segel yang dahulu dicatat di luar basis data')
    .option('--json', 'hasil sebagai JSON di keluaran baku')
    .addHelpText(
      'after',
      `
Kantor boleh tetap bekerja. Di akhir ditampilkan segel terakhir tiap kantor: catat di luar
komputer ini (buku, surel); kelak --noted membuktikan bahwa riwayat tidak dipotong sesudahnya.
Kode keluar: 0 utuh, 1 ada temuan, 2 tidak dapat diperiksa.

Contoh:
  npx tuntas audit verify
  npx tuntas audit verify --office 1 --noted 1:42:9f2c…`,
    )
    .action(async (flags: ConfigFlags & { office?: number; noted?: string[]; json?: boolean }) => {
      const noted = (flags.noted ?? []).map(parseNoted);
      const report = await withServices(flags, async (services) => {
        if (flags.office !== undefined) await demandOffice(services, flags.office);
        return verifyAudit(services, {
          ...(flags.office === undefined ? {} : { officeId: flags.office }),
          noted,
          onProgress: ({ officeId, cases, of }) =>
            terminal.progress(`kantor ${officeId}: ${cases} dari ${of} berkas`),
        });
      });
      if (flags.json === true) terminal.print(JSON.stringify(report, null, 2));
      else {
        for (const { officeId, code, message } of report.findings) {
          terminal.print(`kantor ${officeId}: ${code} ${message}`);
        }
        for (const { officeId, cases, entries, seals, lastSeal } of report.offices) {
          const last = lastSeal
            ? ` Segel terakhir ${officeId}:${lastSeal.no}:${lastSeal.hash}`
            : '';
          terminal.print(
            `kantor ${officeId}: ${cases} berkas, ${entries} catatan, ${seals} segel.${last}`,
          );
        }
      }
      if (report.findings.length > 0) {
        throw new CommandFailed(
          1,
          `${report.findings.length} temuan: riwayat tidak utuh. Simpan cadangan sekarang dan laporkan kepada pimpinan.`,
        );
      }
      terminal.say(
        report.offices.length === 0
          ? 'Belum ada kantor, jadi belum ada riwayat untuk diperiksa.'
          : 'Riwayat utuh.',
      );
    });
}

function parseNoted(text: string): { officeId: number; no: number; hash: string } {
  const match = /^(\d+):(\d+):([0-9a-f]{64})$/.exec(text);
  if (!match) {
    throw new CommandFailed(
      2,
      `“${text}” bukan catatan segel. Tulis kantor:nomor:hash seperti yang ditampilkan dahulu.`,
    );
  }
  return { officeId: Number(match[1]), no: Number(match[2]), hash: String(match[3]) };
}
