import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { resetPasswordOf } from '../identity/index.ts';
import { listOffices, todayIn } from '../offices/index.ts';
import { createAdmin } from '../posts/index.ts';
import { Refusal } from '../refusal.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { parseOfficeId } from './parse-office-id.ts';
import { terminal } from './terminal.ts';
import { listUsersOn } from './user.queries.ts';
import { withServices } from './with-services.ts';

export function addUser(program: Command): void {
  const user = program
    .command('user')
    .description('pengguna: administrator kantor, kata sandi, daftar');

  addDataOption(user.command('create'))
    .description('membuat administrator kantor; kata sandi pertamanya ditampilkan sekali')
    .requiredOption('--office <nomor>', 'nomor kantor (lihat: tuntas office list)', parseOfficeId)
    .requiredOption('--name <nama>', 'nama orangnya')
    .requiredOption('--email <surel>', 'surel untuk masuk')
    .addHelpText(
      'after',
      `
Administrator membuat jabatan dan pengguna lain di layar Kantor.

Contoh:
  npx tuntas user create --office 1 --name "Contoh Administrator" --email admin@dinsos.example.go.id`,
    )
    .action(async (flags: ConfigFlags & { office: number; name: string; email: string }) => {
      const { firstPassword } = await withServices(flags, (services) =>
        demandOffice(services, flags.office).then(() =>
          createAdmin(services, { officeId: flags.office, name: flags.name, email: flags.email }),
        ),
      );
      terminal.print(`Administrator dibuat: ${flags.email}`);
      printPassword(firstPassword);
    });

  addDataOption(user.command('reset-password'))
    .description('memberi kata sandi pertama yang baru; semua sesinya berakhir')
    .argument('<surel>', 'surel pengguna')
    .addHelpText(
      'after',
      `
Untuk administrator yang tidak dapat masuk. Pengguna lain: administrator kantor di layar Kantor.

Contoh:
  npx tuntas user reset-password admin@dinsos.example.go.id`,
    )
    .action(async (email: string, flags: ConfigFlags) => {
      const firstPassword = await withServices(flags, (services) =>
        resetPasswordOf(services, email).catch((error: unknown) => {
          if (!(error instanceof Refusal) || error.code !== 'NOT_FOUND') throw error;
          throw new CommandFailed(
            2,
            `Tidak ada pengguna dengan surel ${email}. Lihat daftarnya: tuntas user list`,
          );
        }),
      );
      printPassword(firstPassword);
    });

  addDataOption(user.command('list'))
    .description('menampilkan pengguna: kantor, surel, nama, jabatan kini')
    .option('--office <nomor>', 'hanya kantor ini', parseOfficeId)
    .action(async (flags: ConfigFlags & { office?: number }) => {
      await withServices(flags, async (services) => {
        if (flags.office !== undefined) await demandOffice(services, flags.office);
        const offices = await listOffices(services.db.reference);
        for (const { id } of offices) {
          if (flags.office !== undefined && flags.office !== id) continue;
          const users = await services.db.office(id, async (tx) =>
            listUsersOn(tx, await todayIn(services, tx)),
          );
          for (const { email, name, posts, is_active } of users) {
            const state = is_active ? '' : '\t(tidak aktif)';
            terminal.print(`${id}\t${email}\t${name}\t${posts.join(', ')}${state}`);
          }
        }
      });
    });
}

function printPassword(firstPassword: string): void {
  terminal.print(`Kata sandi pertama: ${firstPassword}`);
  terminal.say('Sampaikan langsung kepada orangnya; harus diganti saat masuk pertama kali.');
}
