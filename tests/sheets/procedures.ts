import { readdirSync, readFileSync } from 'node:fs';
import type { ListField } from './truth.ts';

/** One procedure of an imagined office, as data for many sheets. */
export interface Procedure {
  /** Name of the vocabulary file: the kind of office. */
  readonly kind: string;
  readonly office: readonly string[];
  readonly unit: string;
  readonly head: string;
  readonly name: string;
  readonly title: string;
  readonly performers: readonly string[];
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  readonly rows: readonly ProcedureRow[];
}

export interface ProcedureRow {
  readonly by: readonly number[];
  /** Row to which "Tidak" goes; the row is then a decision. */
  readonly back?: number;
  readonly cells: readonly string[];
}

/**
 * Kinds of office that whoever improves the reader does not look at. Their share of right values
 * beside that of the others shows whether the reader was fitted to what it was tried on.
 */
export const HELD_OUT: ReadonlySet<string> = new Set([
  'rsud',
  'bpbd',
  'kepegawaian',
  'desa',
  'perhubungan',
]);

const LISTS: Readonly<Record<string, ListField>> = {
  dasar: 'legalBases',
  kualifikasi: 'qualifications',
  kait: 'related',
  alat: 'equipment',
  ingat: 'warnings',
  catat: 'records',
};

const folder = new URL('./vocabulary/', import.meta.url);

/** All procedures of the vocabulary, in the order of the file names. */
export const PROCEDURES: readonly Procedure[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => parseKind(name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')));

function parseKind(kind: string, text: string): Procedure[] {
  const [top = '', ...parts] = text.split(/^(?=nama: )/m);
  const office = fields(top);
  return parts.map((part) => {
    const own = fields(part);
    const one = (key: string) => own.get(key)?.[0] ?? office.get(key)?.[0] ?? '';
    return {
      kind,
      office: one('kantor').split(' | '),
      unit: one('unit'),
      head: one('kepala'),
      name: one('nama'),
      title: one('judul'),
      performers: one('pelaksana').split(' | '),
      lists: Object.fromEntries(
        Object.entries(LISTS).map(([key, field]) => [field, own.get(key) ?? []]),
      ) as unknown as Procedure['lists'],
      rows: (own.get('@') ?? []).map(parseRow),
    };
  });
}

function fields(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, key, value] = /^(@|\w+:)\s+(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.replace(':', '');
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

function parseRow(line: string): ProcedureRow {
  const [who = '', ...cells] = line.split('|').map((cell) => cell.trim());
  const [by = '', back] = who.split('?');
  return {
    by: by.split('+').map(Number),
    ...(back === undefined ? {} : { back: Number(back) }),
    cells,
  };
}
