import type { Paper } from '../definition/flow.ts';

export interface PaperKind {
  readonly kind: Paper['kind'];
  /** What the words were taken for, as the end of "“Surat diterima” …". */
  readonly because: string;
}

const CONCEPT = '(?:konsep|draf|draft|rancangan|net|naskah)';
const LETTER =
  '(?:surat(?!-)|nota dinas|naskah dinas|memo(?:randum)?|rekomendasi|undangan|izin|sertifikat|sk|sktm|skck|keputusan|penetapan|spt|sppd|piagam|akta|kartu(?!\\s+(?:kendali|kontrol|disposisi|antre)))';
const IS_LETTER = new RegExp(`^(?:${CONCEPT}\\s+)?${LETTER}(?!\\p{L})`, 'iu');

const BEGINS_AS_CONCEPT = new RegExp(`^${CONCEPT}\\s+`, 'iu');
const ABBREVIATION = /^\p{Lu}{2,8}(?!\p{L})/u;
/** Words that an abbreviation leaves out: "Surat Perintah Pelaksanaan dan Pengawasan", SPPP. */
const LITTLE = /^(?:dan|atau|yang|di|ke|dari|untuk|bagi|atas|tentang)$/iu;

/** Participles: what was done to a thing. Words that only look like one are named. */
const DONE =
  'di(?!nas|sposisi|gital|klat|sabilitas|sertasi|spensasi|stribusi|ktum|ploma|rektur)\\p{L}{4,}|ter(?!lantar|padu|tentu|kait|hadap|masuk|sebut|bit|bang|nak|minal|tib|jemah|api)\\p{L}{4,}';
const MARKED =
  'ber(?:nomor|paraf|disposisi|agenda|stempel|cap|tanda\\s?tangan|lembar|kas lengkap)\\p{L}*';
/** A word behind the name of a paper that says how the paper stands. */
export const STATE: RegExp = new RegExp(
  `(?<!\\p{L})(?:${DONE}|${MARKED}|siap|sudah|telah|selesai|lengkap|masuk)(?!\\p{L})`,
  'iu',
);

/**
 * What kind of paper the words of an output cell name. "Surat diterima" says how a letter stands and
 * is no letter of its own; "Konsep surat jawaban" is one, and so is "SKT" where the sheet spells out
 * "Surat Keterangan Terdaftar". Only a reading: the office decides.
 * @param texts of the sheet, which may spell out an abbreviation
 */
export function readPaperKind(title: string, texts: readonly string[] = []): PaperKind {
  const [, ...rest] = title.split(/\s+/u);
  if (STATE.test(rest.join(' ')))
    return { kind: 'record', because: 'menyebut keadaan, bukan surat' };
  if (IS_LETTER.test(title)) return { kind: 'letter', because: 'dibaca sebagai surat' };
  const spelled = spellOut(title.replace(BEGINS_AS_CONCEPT, ''), texts);
  return spelled === undefined
    ? { kind: 'record', because: 'dibaca sebagai catatan' }
    : { kind: 'letter', because: `dibaca sebagai surat, yaitu ${spelled}` };
}

/** The name of a letter that an abbreviation stands for, as one of the texts writes it. */
function spellOut(title: string, texts: readonly string[]): string | undefined {
  const [initials] = ABBREVIATION.exec(title) ?? [];
  if (initials === undefined) return undefined;
  for (const text of texts) {
    const words = text.match(/\p{L}+/gu) ?? [];
    for (const [at] of words.entries()) {
      const name = words.slice(at, at + initials.length * 2);
      if (!IS_LETTER.test(name.join(' '))) continue;
      const run = takeInitials(name, initials);
      if (run !== undefined) return run;
    }
  }
  return undefined;
}

/** The words from the first on whose first letters are the initials, or undefined. */
function takeInitials(words: readonly string[], initials: string): string | undefined {
  const big = words.filter((word) => !LITTLE.test(word));
  const run = [words, big]
    .map((choice) => choice.slice(0, initials.length))
    .find((choice) => choice.map((word) => word.charAt(0).toUpperCase()).join('') === initials);
  return run && words.slice(0, words.indexOf(run.at(-1) ?? '', run.length - 1) + 1).join(' ');
}
