import type { Command } from 'commander';
import { addSopCheck } from './sop-check.ts';
import { addSopRead } from './sop-read.ts';
import { addSopRelease } from './sop-release.ts';

export function addSop(program: Command): void {
  const sop = program
    .command('sop')
    .description('definisi SOP: membaca lembar, memeriksa, memberlakukan');
  for (const add of [addSopRead, addSopCheck, addSopRelease]) add(sop);
}
