import type { SectionField } from '../lexicon/index.ts';
import { cut } from './split-inline.ts';

/** A law is named by its kind and, a few words on, its number. */
const LAW =
  /(?<=^|\s)(?:undang\s*[-–]?\s*undang|uu|peraturan(?:\s+\p{L}+){1,2}?|pp|perpres|perpu|kep(?:p)?res|keputusan(?:\s+\p{L}+){1,2}?|kepmen\p{L}*|permen\p{L}*|perda|perbup|perwali?|perwako|pergub|perka|inpres|instruksi\s+\p{L}+|surat\s+edaran|pma|pmk|kma|kmk|perma|sema|se|sk|pkpu|pojk|qanun|tap\s+mpr)(?=\s|\.|,)(?:\s+(?!nomor|tahun)[^\s;]+){0,6}?\s+(?:nomor|no\b|nomer)/giu;
/** Words before the name of a law that make it part of the law before. */
const GOES_ON =
  /(?:^|[\s(])(?:dengan|atas|dari|dan|dalam|oleh|terhadap|tentang|pelaksanaan|melaksanakan|penjelasan|jo|jo\.|juncto|berdasarkan|pada|sesuai|menurut|pengganti|rancangan|ketentuan|lampiran|pencabutan|melalui)$/iu;
const SOP = /(?<=^|\s)(?:SOP|POS|Sop|S\.O\.P)(?=\s+\p{L})/gu;
const SOP_GOES_ON =
  /(?:^|\s)(?:\p{L}*an|evaluasi|revisi|dengan|dari|dan|tentang|sesuai|semua|seluruh|pada)$/iu;
const QUALIFICATION =
  /(?<=^|\s)(?:Memiliki|Mampu|Memahami|Menguasai|Mengetahui|Mempunyai|Mengerti|Berpendidikan|Berijazah|Berpengalaman|Pendidikan|Lulusan|Terampil|Bersedia|Telah|Pernah|Dapat|Ramah|Sehat)(?=\s)/gu;
const WARNING =
  /(?<=^|\s)(?:Jangan|Berikan|Apabila|Jika|Bila|Bilamana|Pastikan|Hindari|Dilarang|Wajib(?!\s+(?:Pajak|Retribusi|Lapor|Belajar))|Harus|Utamakan|Gunakan|Perhatikan|Lakukan)(?=\s)/gu;

const STARTERS: Partial<Record<SectionField, { starts: RegExp; goesOn: RegExp }>> = {
  legalBases: { starts: LAW, goesOn: GOES_ON },
  related: { starts: SOP, goesOn: SOP_GOES_ON },
  qualifications: { starts: QUALIFICATION, goesOn: /(?:(?:^|\s)(?:dan|atau|serta)|[,/])$/iu },
  warnings: { starts: WARNING, goesOn: /(?:(?:^|\s)(?:dan|atau|serta)|[,/])$/iu },
};

/**
 * Items of one text told by how each begins: the name of a law with its number, "SOP …", "Memiliki
 * …", "Jangan …". Undefined unless the text begins so itself and at least once more.
 */
export function splitByStarters(text: string, section: SectionField): string[] | undefined {
  const rule = STARTERS[section];
  if (rule === undefined) return undefined;
  const starts = [...text.matchAll(rule.starts)]
    .map((match) => match.index)
    .filter((at) => at === 0 || !rule.goesOn.test(text.slice(0, at).trimEnd()));
  return starts.length < 2 || starts[0] !== 0 ? undefined : cut(text, starts);
}

/** What is written with a capital within a sentence: institutions, places, titles. */
const NAME =
  /^(?:Dinas|Badan|Kementerian|Kantor|Bidang|Seksi|Bagian|Sub|Kepala|Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa|Negara|Daerah|Pemerintah|Bupati|Wali|Gubernur|Menteri|Presiden|Undang|Peraturan|Pancasila|Indonesia|Republik|Rumah|Panti|Sentra|Puskesmas|Pekerja|Kartu|Surat|Nomor|Tahun|Bahasa|Microsoft|Ms|Office|Word|Excel|Internet)/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]/u;
/** Begins a requirement, but can stand within one: "Pendidikan Minimal SLTA". */
const MAY_BEGIN = /^(?:Minimal|Minimum|Sekurang)/u;
const STARTS_ALONE: Partial<Record<SectionField, RegExp>> = {
  qualifications: new RegExp(`^(?:${QUALIFICATION.source})`, 'u'),
  warnings: new RegExp(`^(?:${WARNING.source})`, 'u'),
};

/** "Tarif : Gratis" with more sentences after it. */
const LEAD = /^[^:.]{3,30}:\s*[^\s:]+\s+(?=\p{Lu})/u;

/**
 * How a text without marks could be parted, by capitals after small words; undefined when it reads
 * as one item.
 */
export function guessItems(
  text: string,
  section: SectionField,
  isPainted = false,
): string[] | undefined {
  if (section === 'legalBases') return guessLaws(text);
  const words = text.split(' ');
  const { starts, sure } = capitalsIn(words, section);
  if (sure.length > 0) return cut(text, [0, ...sure]);
  // Titles of SOPs and sentences have capitals of their own; lists of things and skills have few.
  const isPlain = section !== 'related' && section !== 'warnings';
  const second = text.slice(starts[1]);
  const isName = NAME.test(second) || (section === 'qualifications' && ACRONYM.test(second));
  const isOneBreak = isPlain && starts.length === 2 && !isName;
  const isRunOn = isPainted && starts.length === 2 && !/^\p{Lu}{2}/u.test(text.slice(starts[1]));
  if (starts.length > 2 || isRunOn || isOneBreak) return cut(text, starts);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (lead > 0 && text.length - lead > 40) return cut(text, [0, lead]);
  const isNames = section === 'equipment' && words.length > 3 && !/[,;:.]|\bdan\b/u.test(text);
  return isNames && words.every((word) => /^[\p{Lu}\d/]/u.test(word)) ? words : undefined;
}

/**
 * Where items could begin: at a capital after a small word or, in lists of things and skills, after an
 * abbreviation. `sure`: at a word that begins an item by itself.
 */
function capitalsIn(words: readonly string[], section: SectionField) {
  const isPlain = section !== 'related' && section !== 'warnings';
  const starts = [0];
  const sure: number[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const above = words[i - 1] ?? '';
    const isCapital = i > 0 && /^\p{Lu}/u.test(word);
    const begins = isCapital && beginsAlone(words, i, section);
    const isNext =
      /^\p{Ll}[\p{L}\d)]*$/u.test(above) ||
      (isPlain && ACRONYM.test(above) && !ACRONYM.test(word)) ||
      (section === 'equipment' && i === 1 && !ACRONYM.test(word) && !NAME.test(word));
    if (begins || (isCapital && isNext)) starts.push(at);
    if (begins) sure.push(at);
    at += word.length + 1;
  }
  return { starts, sure };
}

function beginsAlone(words: readonly string[], i: number, section: SectionField): boolean {
  const above = words[i - 1] ?? '';
  if (/(?:^(?:dan|atau|serta|pendidikan|lulusan|ijazah)|[,/])$/iu.test(above)) return false;
  const rest = `${words.slice(i, i + 2).join(' ')} `;
  const mayBegin = section === 'qualifications' && MAY_BEGIN.test(rest);
  return mayBegin || STARTS_ALONE[section]?.test(rest) === true;
}

/** A law or a guide named without the word for its number: "PM 19 Tahun 2021", "Buku II Edisi 2007". */
const SHORT_LAW =
  /(?<=^|\s)(?:\p{Lu}{2,}\p{L}*|Per\p{L}+|Kep\p{L}+|Buku|Pedoman|Juknis|Juklak)\s+(?:\d{1,4}|[IVX]{1,4})(?=\s+(?:Tahun|Thn?\b|Edisi)|\/\d)/gu;

/** Names in capitals with a number after them, wherever one could begin. */
function guessLaws(text: string): string[] | undefined {
  const numbered = text.matchAll(/(?<=^|\s)\p{Lu}\S*(?:\s+\p{Lu}\S*){0,3}\s+(?:nomor|no)\b/giu);
  return cutLaws(text, [...numbered, ...text.matchAll(SHORT_LAW)]);
}

/** Parts laws and guides that are named without the word for their number. */
export function guessShortLaws(text: string): string[] | undefined {
  return cutLaws(text, [...text.matchAll(SHORT_LAW)]);
}

function cutLaws(text: string, names: readonly RegExpExecArray[]): string[] | undefined {
  const starts = names
    .filter(({ 0: name }) => /^\p{Lu}/u.test(name))
    .map(({ index }) => index)
    .filter((at) => at > 5 && !GOES_ON.test(text.slice(0, at).trimEnd()))
    .toSorted((one, other) => one - other);
  return starts.length === 0 ? undefined : cut(text, [0, ...new Set(starts)]);
}
