import { toPlainWords } from './plain-words.ts';

/** A regulation by kind, number and year, such as `UU 13/1998`. */
export interface LawReference {
  readonly kind: string;
  readonly number: string;
  readonly year: string;
  /** Region of a regional regulation, as plain words; else empty. */
  readonly region: string;
}

const KINDS: readonly (readonly [kind: string, names: string])[] = [
  ['Perppu', 'peraturan pemerintah pengganti undang undang|perpp?u'],
  ['UU', 'undang undang|uu'],
  ['PP', 'peraturan pemerintah|pp'],
  ['Perpres', 'peraturan presiden|perpres'],
  ['Keppres', 'keputusan presiden|kepp?res'],
  ['Inpres', 'instruksi presiden|inpres'],
  ['Permensos', 'peraturan menteri sosial|permensos'],
  ['Kepmensos', 'keputusan menteri sosial|kepmensos'],
  ['Permendagri', 'peraturan menteri dalam negeri|permendagri'],
  ['Kepmendagri', 'keputusan menteri dalam negeri|kepmendagri'],
  [
    'PermenPAN-RB',
    'peraturan menteri (?:negara )?pendayagunaan aparatur negara|permen ?pan(?: rb)?',
  ],
  ['Permenkes', 'peraturan menteri kesehatan|permenkes'],
  ['Permendes', 'peraturan menteri desa|permendes(?:a)?'],
  ['Perda', 'peraturan daerah|perda'],
  ['Pergub', 'peraturan gubernur|pergub'],
  ['Perbup', 'peraturan bupati|perbup'],
  ['Perwali', 'peraturan wali ?kota|perwali|perwako'],
  ['Kepgub', 'keputusan gubernur|kepgub'],
  ['Kepbup', 'keputusan bupati|kepbup'],
  ['Kepwali', 'keputusan wali ?kota|kepwali|kepwako'],
];
const REGIONAL = new Set(['Perda', 'Pergub', 'Perbup', 'Perwali', 'Kepgub', 'Kepbup', 'Kepwali']);

/** How the kinds of regulation that are recognised are written for short. */
export const LAW_KINDS: readonly string[] = KINDS.map(([kind]) => kind);

const PATTERNS = KINDS.map(
  ([kind, names]) =>
    [
      kind,
      new RegExp(
        `\\b(?:${names})\\b(?<between>[^\\d]{0,80}?)(?:nomor|no)? ?(?<number>\\d+) (?:huk )?(?:tahun |thn |th )?(?<year>(?:19|20)\\d\\d)\\b`,
        'u',
      ),
    ] as const,
);

/** The first regulation that a line of Dasar Hukum names; undefined when it names none. */
export function findLawReference(line: string): LawReference | undefined {
  const words = toPlainWords(line);
  let first: (LawReference & { readonly at: number }) | undefined;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(words);
    if (!match || (first && match.index >= first.at)) continue;
    const { number = '', year = '', between = '' } = match.groups ?? {};
    const region = REGIONAL.has(kind) ? between.replace(/\b(nomor|no)\b/gu, '').trim() : '';
    first = { kind, number: String(Number(number)), year, region, at: match.index };
  }
  return (
    first && { kind: first.kind, number: first.number, year: first.year, region: first.region }
  );
}

/** `UU 13/1998`, without the region of a regional regulation. */
export function formatLawReference({ kind, number, year }: LawReference): string {
  return `${kind} ${number}/${year}`;
}

/**
 * May two regions, as plain words, be one? An entry or a line that names none speaks of its own.
 * "Kab." and "Kabupaten" are the same, and "Perbup Contoh" is of "Kabupaten Contoh".
 */
export function sameRegion(a: string, b: string): boolean {
  const [one, other] = [splitRegion(a), splitRegion(b)];
  if (one.name === '' || other.name === '') return true;
  const isSameLevel = one.level === '' || other.level === '' || one.level === other.level;
  return isSameLevel && one.name === other.name;
}

function splitRegion(region: string): { readonly level: string; readonly name: string } {
  const words = toPlainWords(region)
    .replace(/\bkab\b/gu, 'kabupaten')
    .replace(/\b(propinsi|prov|prop)\b/gu, 'provinsi');
  const { level = '', name = words } =
    /^(?<level>kabupaten|kota|provinsi) (?<name>.+)$/u.exec(words)?.groups ?? {};
  return { level, name };
}
