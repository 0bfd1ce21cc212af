import type { Command } from 'commander';
import { addSopBpmnImport } from './sop-bpmn-import.ts';
import { addSopBpmn } from './sop-bpmn.ts';
import { addSopCheck } from './sop-check.ts';
import { addSopPrint } from './sop-print.ts';
import { addSopRead } from './sop-read.ts';
import { addSopRelease } from './sop-release.ts';

export function addSop(program: Command): void {
  const sop = program
    .command('sop')
    .description('definisi SOP: membaca lembar, memeriksa, mencetak, memberlakukan');
  for (const add of [
    addSopRead,
    addSopCheck,
    addSopPrint,
    addSopBpmn,
    addSopBpmnImport,
    addSopRelease,
  ])
    add(sop);
}
