import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tellFileFault, wordsOfFault } from './file-fault.ts';

function faultOf(path: string): unknown {
  try {
    readFileSync(path);
  } catch (error) {
    return error;
  }
  throw new Error(`${path} can be read`);
}

it('says in words what the operating system says', () => {
  expect(tellFileFault(faultOf('/nowhere/a'))).toBe('/nowhere/a tidak ada.');
  expect(wordsOfFault(faultOf('/nowhere/a'))).toBe('tidak ada');
  expect(wordsOfFault(faultOf(import.meta.dirname))).toBe('adalah folder, bukan berkas');
  expect(tellFileFault(faultOf(`${import.meta.filename}/a`))).toContain('bukan folder');
});

it('leaves other errors alone', () => {
  expect(tellFileFault(new Error('x'))).toBeUndefined();
  expect(tellFileFault(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeUndefined();
});
