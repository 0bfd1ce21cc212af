import { endSentence, parseDaysOff, type DayOff, type DayOffKind } from '@tuntas/sop';
import { InvalidArgumentError, type Command } from 'commander';
import { calendarOf } from '../calendar/index.ts';
import type { ConfigFlags } from '../config.ts';
import { addDaysOffIn } from '../office-settings/index.ts';
import { Refusal } from '../refusal.ts';
import { addDataOption } from './command-config.ts';
import { CommandFailed } from './command-failed.ts';
import { demandOffice } from './demand-office.ts';
import { parseOfficeId } from './parse-office-id.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { terminal } from './terminal.ts';
import { withServices } from './with-services.ts';

const KINDS: Readonly<Record<string, DayOffKind>> = {
  nasional: 'national',
  'cuti-bersama': 'cuti-bersama',
  kantor: 'daerah',
};
const WORDS: Readonly<Record<string, string>> = {
  national: 'nasional',
  'cuti-bersama': 'cuti-bersama',
  daerah: 'kantor',
};

export function addOfficeHolidays(office: Command): void {
  const holidays = office.command('holidays').description('hari libur dalam kalender kerja kantor');

  addDataOption(holidays.command('import'))
    .description('menambah hari libur dari sebuah daftar')
    .argument('<daftar>', 'berkas teks: satu baris satu hari libur')
    .requiredOption('--office <nomor>', 'nomor kantor (lihat: tuntas office list)', parseOfficeId)
    .option(
      '--kind <jenis>',
      'jenis baris yang tidak menyebutnya: nasional, cuti-bersama, kantor',
      parseKind,
      'national',
    )
    .addHelpText(
      'after',
      `
Tiap baris: tanggal, tab (atau titik koma), nama. Tanggal seperti 1 Januari 2027, 10-11 Maret 2027,
01/01/2027. Satu baris yang tidak terbaca membatalkan semuanya; yang sudah tercatat dilewati.

Contoh:
  npx tuntas office holidays import libur-2027.txt --office 1`,
    )
    .action(async (file: string, flags: ConfigFlags & { office: number; kind: DayOffKind }) => {
      const days = readDays(await readDefinitionFile(file), file, flags.kind);
      const { added, known } = await withServices(flags, async (services) => {
        await demandOffice(services, flags.office);
        return services.db.office(flags.office, (tx) => addDaysOffIn(services, tx, null, days));
      }).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'DAY_OFF_KNOWN') {
          throw new CommandFailed(1, `${error.message} Tidak ada yang disimpan.`);
        }
        throw error;
      });
      terminal.print(endSentence(`${added} hari libur ditambahkan, ${known} sudah tercatat`));
    });

  addDataOption(holidays.command('list'))
    .description('menampilkan hari libur: tanggal, jenis, nama')
    .requiredOption('--office <nomor>', 'nomor kantor (lihat: tuntas office list)', parseOfficeId)
    .option('--year <tahun>', 'hanya tahun itu')
    .action(async (flags: ConfigFlags & { office: number; year?: string }) => {
      const { holidays: days } = await withServices(flags, async (services) => {
        await demandOffice(services, flags.office);
        return calendarOf(services.db.reference, flags.office);
      });
      const shown = days.filter(({ on }) => on.startsWith(flags.year ?? ''));
      for (const { on, kind, name } of shown) {
        terminal.print(`${on}\t${WORDS[kind] ?? kind}\t${name}`);
      }
      if (shown.length === 0) terminal.say('Belum ada hari libur yang tercatat.');
    });
}

function parseKind(text: string): DayOffKind {
  const kind = KINDS[text];
  if (kind === undefined) {
    throw new InvalidArgumentError(`Pilih salah satu: ${Object.keys(KINDS).join(', ')}.`);
  }
  return kind;
}

function readDays(text: string, file: string, kind: DayOffKind): readonly DayOff[] {
  const lines = parseDaysOff(text, kind);
  const problems = lines.flatMap((line) =>
    'problem' in line ? [`${file}:${line.line} ${line.problem} (${line.text})`] : [],
  );
  if (problems.length > 0) {
    throw new CommandFailed(1, `${problems.join('\n')}\nTidak ada yang disimpan.`);
  }
  const days = lines.flatMap((line) => ('days' in line ? line.days : []));
  if (days.length === 0) throw new CommandFailed(2, `${file} tidak berisi hari libur.`);
  return days;
}
