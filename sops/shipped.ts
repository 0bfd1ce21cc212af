import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SopDefinition } from '@tuntas/sop';

/** The definitions that ship and the official text each was taken from. */
export const SHIPPED = [
  {
    file: 'palangka-raya-rehabilitasi-anak-lansia.yaml',
    seed: 'seeds/000_3385b71166d8e741.txt',
  },
  {
    file: 'lahat-asistensi-rehabilitasi-sosial.yaml',
    seed: 'seeds/001_2319cee4af092b25.txt',
  },
  { file: 'lamandau-lansia-terlantar.yaml', seed: 'seeds/002_8c84b91834af62f3.txt' },
  { file: 'lamandau-pemulangan-orang-terlantar.yaml', seed: 'seeds/004_eca77550480b38c1.txt' },
] as const;

export type ShippedFile = (typeof SHIPPED)[number]['file'];

export function readShippedText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The definition as it stands in the file; that it is sound is proved by flow.test.ts. */
export function readShipped(file: ShippedFile): SopDefinition {
  return parse(readShippedText(file)) as SopDefinition;
}
