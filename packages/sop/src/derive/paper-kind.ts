import type { Paper } from '../definition/flow.ts';

export interface PaperKind {
  readonly kind: Paper['kind'];
  /** What the words were taken for, as the end of "“Surat diterima” …". */
  readonly because: string;
}

const CONCEPT = '(?:konsep|draf|draft|rancangan|net|naskah)';
const LETTER =
  '(?:surat(?!-)|nota dinas|naskah dinas|memo(?:randum)?|rekomendasi|undangan|izin|sertifikat|sk|keputusan|penetapan|spt|sppd|piagam|akta|kartu(?!\\s+(?:kendali|kontrol|disposisi|antre)))';
const IS_LETTER = new RegExp(`^(?:${CONCEPT}\\s+)?${LETTER}(?!\\p{L})`, 'iu');

/** Participles: what was done to a thing. Words that only look like one are named. */
const DONE =
  'di(?!nas|sposisi|gital|klat|sabilitas|sertasi|spensasi|stribusi|ktum|ploma|rektur)\\p{L}{4,}|ter(?!lantar|padu|tentu|kait|hadap|masuk|sebut|bit|bang|nak|minal|tib|jemah|api)\\p{L}{4,}';
const MARKED =
  'ber(?:nomor|paraf|disposisi|agenda|stempel|cap|tanda\\s?tangan|lembar|kas lengkap)\\p{L}*';
const STATE = new RegExp(
  `(?<!\\p{L})(?:${DONE}|${MARKED}|siap|sudah|telah|selesai|lengkap|masuk)(?!\\p{L})`,
  'iu',
);

/**
 * What kind of paper the words of an output cell name. "Surat diterima" says how a letter stands and
 * is no letter of its own; "Konsep surat jawaban" is one. Only a reading: the office decides.
 */
export function readPaperKind(title: string): PaperKind {
  const [, ...rest] = title.split(/\s+/u);
  if (STATE.test(rest.join(' ')))
    return { kind: 'record', because: 'menyebut keadaan, bukan surat' };
  return IS_LETTER.test(title)
    ? { kind: 'letter', because: 'dibaca sebagai surat' }
    : { kind: 'record', because: 'dibaca sebagai catatan' };
}
