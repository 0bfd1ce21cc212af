import { parse } from 'yaml';
import { Compile } from 'typebox/compile';
import { EndedLaw, EndedProgramme, type EndedTable } from './ended-table.ts';
import { findLawReference, formatLawReference } from './law-reference.ts';

/** In characters; room for some thousand entries. */
const MOST_CHARACTERS = 500_000;

export interface ParsedEndedTable {
  readonly table: EndedTable;
  /** What could not be taken, each one Indonesian sentence that names its entry. */
  readonly problems: readonly string[];
}

const laws = Compile(EndedLaw);
const programmes = Compile(EndedProgramme);

/**
 * Reads a table of ended laws and programmes, YAML or JSON:
 *
 *     laws:
 *       - law: Peraturan Menteri Sosial Nomor 5 Tahun 2019   # or Permensos 5/2019
 *         since: 2021-05-31                                  # or 2021-05, or a bare year
 *         by: dicabut Permensos 3/2021
 *     programmes:
 *       - { name: DTKS, words: [dtks], since: 2025, by: digantikan DTSEN }
 *
 * Anything may be given; what is not a table gives problems.
 */
export function parseEndedTable(text: string): ParsedEndedTable {
  const problems: string[] = [];
  const root = readYaml(text, problems);
  const known = new Set(['laws', 'programmes']);
  for (const key of Object.keys(root)) {
    if (!known.has(key)) problems.push(`“${key}” tidak dikenal; pakai laws dan programmes.`);
  }
  const read = <Entry>(
    key: 'laws' | 'programmes',
    take: (given: Record<string, unknown>) => Entry | string,
  ): Entry[] =>
    listOf(root[key], key, problems).flatMap((given, index) => {
      const entry = isRecord(given) ? take(withTextYear(given)) : 'bukan isian berpasangan';
      if (typeof entry !== 'string') return [entry];
      problems.push(`${key} ke-${index + 1}: ${entry}.`);
      return [];
    });
  const table = {
    laws: read('laws', (given) => {
      const named = typeof given['law'] === 'string' ? nameLaw(given['law']) : undefined;
      if (!named) return '“law” harus menyebut jenis, nomor, dan tahun, misalnya UU 13/1998';
      const entry = { ...given, ...named };
      return laws.Check(entry) ? entry : SINCE_AND_BY;
    }),
    programmes: read('programmes', (given) => {
      const entry = 'words' in given ? given : { ...given, words: [given['name']] };
      return programmes.Check(entry)
        ? entry
        : `“name” wajib, “words” berisi kata kunci; ${SINCE_AND_BY}`;
    }),
  };
  return { table, problems };
}

const SINCE_AND_BY =
  '“since” berisi tahun, bulan (YYYY-MM), atau tanggal (YYYY-MM-DD), “by” berisi yang mengakhirinya';

/** The law as entries name it, with its region; undefined when it cannot be told. */
export function nameLaw(
  text: string,
): { readonly law: string; readonly region?: string } | undefined {
  const reference = findLawReference(text);
  if (!reference) return undefined;
  const law = formatLawReference(reference);
  return reference.region === '' ? { law } : { law, region: reference.region };
}

function readYaml(text: string, problems: string[]): Record<string, unknown> {
  if (text.length > MOST_CHARACTERS) {
    problems.push(`Daftar terlalu besar: lebih dari ${MOST_CHARACTERS / 1000} ribu huruf.`);
    return {};
  }
  try {
    const root: unknown = parse(text, { maxAliasCount: 0 });
    if (isRecord(root)) return root;
    problems.push('Daftar harus berisi laws dan/atau programmes.');
  } catch {
    problems.push('Berkas bukan YAML atau JSON yang benar.');
  }
  return {};
}

function listOf(value: unknown, key: string, problems: string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null) problems.push(`“${key}” harus berupa daftar.`);
  return [];
}

/** A bare year is a number in YAML. */
function withTextYear(given: Record<string, unknown>): Record<string, unknown> {
  const { since } = given;
  return typeof since === 'number' ? { ...given, since: String(since) } : given;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
