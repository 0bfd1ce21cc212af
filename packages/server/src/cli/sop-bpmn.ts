import { basename, dirname, extname, join } from 'node:path';
import { printBpmn } from '@tuntas/naskah';
import type { Command } from 'commander';
import { readDefinition } from './read-definition.ts';
import { terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

export function addSopBpmn(sop: Command): void {
  sop
    .command('bpmn')
    .description('menulis alur SOP sebagai BPMN 2.0')
    .argument('<berkas>', 'berkas YAML')
    .option(
      '--out <berkas>',
      'berkas hasil; - untuk keluaran baku (bawaan: di samping berkas YAML)',
    )
    .addHelpText(
      'after',
      `
Satu jalur (lane) untuk tiap pelaksana, lengkap dengan gambarnya; dapat dibuka di aplikasi BPMN
mana pun. Kode keluar: 0 tertulis, 1 definisi salah, 2 berkas tidak terbaca atau tertulis.

Contoh:
  npx tuntas sop bpmn sop-kami.yaml
  npx tuntas sop bpmn sop-kami.yaml --out - > alur.bpmn`,
    )
    .action(async (file: string, { out }: { readonly out?: string }) => {
      const target = out ?? join(dirname(file), `${basename(file, extname(file))}.bpmn`);
      await writeResult(target, await printBpmn(await readDefinition(file)));
      if (target !== '-') terminal.say(`Alur SOP ditulis ke ${target}.`);
    });
}
