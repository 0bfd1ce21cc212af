import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { tellNote, type BpmnReading } from '@tuntas/naskah';
import { SOURCE_LIMITS, SourceProblem } from '@tuntas/reader';
import { printDefinition } from '@tuntas/sop';
import type { Command } from 'commander';
import { wordsOfFault } from '../file-fault.ts';
import { askBpmn } from '../sop-bpmn/index.ts';
import { readBpmnInChild } from '../sop-reading/index.ts';
import { CommandFailed } from './command-failed.ts';
import { terminal } from './terminal.ts';
import { writeResult } from './write-result.ts';

export function addSopBpmnImport(sop: Command): void {
  sop
    .command('import-bpmn')
    .description('menyusun definisi SOP dari berkas BPMN 2.0')
    .argument('<berkas>', 'berkas BPMN')
    .option(
      '--out <berkas>',
      'berkas hasil; - untuk keluaran baku (bawaan: di samping berkas BPMN)',
    )
    .addHelpText(
      'after',
      `
Tiap tugas menjadi satu langkah yang dikerjakan jalurnya (lane), gerbang menjadi jalan keluarnya.
Semuanya usulan. Unsur yang tidak didukung disebut dengan baris dan tandanya; yang belum ada di
berkas BPMN (nomor, tanggal, waktu) ditulis sebagai pertanyaan. Kode keluar: 0 tertulis, 1 tidak
dapat dijadikan alur SOP, 2 berkas tidak terbaca atau tertulis.

Contoh:
  npx tuntas sop import-bpmn alur.bpmn
  npx tuntas sop import-bpmn alur.bpmn --out - > sop-kami.yaml`,
    )
    .action(async (file: string, { out }: { readonly out?: string }) => {
      const reading = await read(file);
      const { definition, problems } = reading;
      if (definition === undefined) {
        const because = problems.map((problem) => `  ${tellNote(problem)}`).join('\n');
        throw new CommandFailed(1, `${file} tidak dapat dijadikan alur SOP.\n${because}`);
      }
      const target = out ?? join(dirname(file), `${basename(file, extname(file))}.yaml`);
      await writeResult(target, printDefinition(definition));
      const questions = askBpmn(reading);
      for (const note of reading.notes) terminal.say(`- ${tellNote(note)}`);
      for (const { ask } of questions.slice(reading.notes.length)) terminal.say(`- ${ask}`);
      const count = definition.flow.steps.length;
      if (target !== '-') {
        terminal.say(
          `${count} langkah ditulis ke ${target}; ${questions.length} hal perlu diperiksa atau diisi.`,
        );
      }
    });
}

async function read(file: string): Promise<BpmnReading> {
  const bytes = await bytesOf(file).catch((cause: unknown) => {
    if (cause instanceof CommandFailed) throw cause;
    throw new CommandFailed(2, `${file} ${wordsOfFault(cause)}. Periksa nama dan hak aksesnya.`);
  });
  try {
    return await readBpmnInChild(bytes);
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    throw new CommandFailed(2, `${file} terlalu besar atau terlalu rumit untuk dibaca.`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  // A longer file is not even opened.
  if (size > SOURCE_LIMITS.bytes) throw new CommandFailed(2, `${file} terlalu besar untuk dibaca.`);
  return readFile(file);
}
