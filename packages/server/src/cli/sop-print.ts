import { basename, dirname, extname, join } from 'node:path';
import {
  printSheet,
  printText,
  SheetTooLarge,
  UnprintableText,
  type PaperName,
  type PrintOptions,
  type SheetFormat,
} from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { Option, type Command } from 'commander';
import { CommandFailed } from './command-failed.ts';
import { readDefinition } from './read-definition.ts';
import { terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

interface Flags {
  readonly format: SheetFormat | 'text';
  readonly paper: PaperName;
  readonly annex?: true;
  readonly out?: string;
}

export function addSopPrint(sop: Command): void {
  sop
    .command('print')
    .description('mencetak lembar SOP resmi sebagai PDF/A, DOCX, HTML, SVG, atau teks')
    .argument('<berkas>', 'berkas YAML')
    .addOption(
      new Option('--format <format>', 'bentuk cetakan')
        .choices(['pdf', 'docx', 'html', 'svg', 'text'])
        .default('pdf'),
    )
    .addOption(
      new Option('--paper <kertas>', 'kertas mendatar; f4 = 330 x 215 mm')
        .choices(['a4', 'f4'])
        .default('a4'),
    )
    .option('--annex', 'dengan lampiran pengaturan kantor di belakang lembar')
    .option(
      '--out <berkas>',
      'berkas hasil; - untuk keluaran baku (bawaan: di samping berkas YAML)',
    )
    .addHelpText(
      'after',
      `
Yang dicetak persis lembar yang disahkan, kata demi kata. Langkah tambahan dan keputusan kantor
hanya ada di lampiran. Bentuk text (berkas .txt dengan tab) memuat semua kata; simbol menjadi tanda
⬭ ▭ ◇ di kolomnya, panah dan lampiran tidak dimuat. Masukan yang sama memberi berkas yang sama. Kode keluar: 0 tercetak,
1 definisi salah, ada huruf yang tidak dapat dicetak, atau lembar terlalu besar, 2 berkas tidak terbaca atau tertulis.

Contoh:
  npx tuntas sop print sop-kami.yaml
  npx tuntas sop print sop-kami.yaml --paper f4 --annex --out cetakan.pdf
  npx tuntas sop print sop-kami.yaml --format html --out - > sop.html`,
    )
    .action(async (file: string, { format, paper, annex, out }: Flags) => {
      const definition = await readDefinition(file);
      const printed =
        format === 'text'
          ? printText(definition)
          : await print(definition, { format, paper, annex: annex === true });
      const ending = format === 'text' ? 'txt' : format;
      const target = out ?? join(dirname(file), `${basename(file, extname(file))}.${ending}`);
      await writeResult(target, printed);
      if (target !== '-') terminal.say(`Lembar SOP dicetak ke ${target}.`);
    });
}

async function print(
  definition: SopDefinition,
  options: PrintOptions,
): Promise<Uint8Array | string> {
  try {
    return await printSheet(definition, options);
  } catch (error) {
    if (error instanceof UnprintableText || error instanceof SheetTooLarge) {
      throw new CommandFailed(1, error.message);
    }
    throw error;
  }
}
