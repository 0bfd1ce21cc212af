import type { LabelMatch } from '../lexicon/index.ts';

type Label = LabelMatch<'header' | 'section'>;

const MONTH =
  'jan\\p{L}*|[fp]eb\\p{L}*|mar\\p{L}*|apr\\p{L}*|mei|jun\\p{L}*|jul\\p{L}*|agu\\p{L}*|sep\\p{L}*|okt\\p{L}*|nop\\p{L}*|nov\\p{L}*|des\\p{L}*';
const DATE = new RegExp(
  `^(?:\\p{L}+,\\s*|[\\s,.]*)(?:(?:\\d{1,2}\\s*[-/ ]?\\s*)?(?:${MONTH})\\s*[-/ ]?\\s*\\d{2,4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:tahun\\s+)?(?:19|20)\\d\\d)$`,
  'iu',
);
const BLANK = /^[-–—.…_\s]+$/u;
/** "00", "Revisi 2": some offices count their revisions. */
const COUNTED = /^(?:rev(?:isi)?\.?\s*(?:ke)?\s*-?\s*)?\d{1,2}$/iu;
const OFFICE =
  /^(?:pemerintah|dinas|badan|kementerian|kecamatan|kelurahan|kantor|rumah sakit|rsud|puskesmas|sekretariat|inspektorat|direktorat|balai|uptd?|satuan (?:polisi|kerja)|pengadilan|kejaksaan|kepolisian|rumah tahanan|lembaga|sekolah|madrasah|smp|sma|smk|fakultas|politeknik|perumda|komisi|laboratorium|perpustakaan|universitas|provinsi|kabupaten|kota|desa|bidang|seksi|sub\s?bagian|bagian)\b/iu;
const SIGNER =
  /\bN(?:IP|RP|IK|IY|IPPPK)\b|^(?:plt\.?\s*)?(?:kepala|sekretaris|direktur|camat|lurah|bupati|wali\s?kota|inspektur|ketua|rektor|dekan)\b|\b(?:pembina|penata)\b|,\s*(?:S\.|M\.|SE\b|SH\b|Drs|ST\b|A\.?Md)/iu;
const SECTION_WORDS: Partial<Record<Label['field'], RegExp>> = {
  legalBases:
    /\b(?:undang|uu|peraturan|perpres|permen\p{L}*|permendagri|perda|perbup|perwal\p{L}*|pergub|keputusan|kep(?:pres|res|men)|instruksi|inpres|nomor\s+\d+|tahun\s+(?:19|20)\d\d)\b/iu,
  qualifications:
    /^(?:\W*\d*\W*)(?:memiliki|mampu|memahami|menguasai|mengetahui|mempunyai|pendidikan|berpendidikan|berijazah|berpengalaman|minimal|s\.?\s?1|s\.?\s?2|d\.?\s?(?:3|4|iii|iv)|sma|slta|kualifikasi|ramah|teliti|jujur|sarjana|dapat|lulusan|pegawai)\b/iu,
  related: /^(?:\W*\d*\W*)(?:sop|pos|prosedur|standar|spm|spo)\b/iu,
  equipment:
    /\b(?:komputer|laptop|printer|atk|alat tulis|kertas|kendaraan|internet|telepon|kamera|scanner|meja|kursi|formulir|form|blanko|lemari|jaringan|aplikasi|stempel|buku|map)\b/iu,
  warnings:
    /\b(?:jika|apabila|bila|jangan|harus|wajib|tidak|dilarang|keterlambatan|terhambat|maka|agar|gratis|sanksi|hati)\b/iu,
  records:
    /\b(?:disimpan|dicatat|arsip\p{L}*|buku|register|didokumentasi\p{L}*|dokumen\p{L}*|data|agenda|rekap\p{L}*|file|softcopy|hardcopy|elektronik|manual|laporan)\b/iu,
};

/** How well a line reads as (part of) the value of a label; 0 says nothing. */
export function fitValue(label: Label, text: string, isFirst: boolean): number {
  if (label.kind === 'section') return fitSection(label, text);
  const isDate = DATE.test(text);
  const isBlank = BLANK.test(text);
  const isSigner = SIGNER.test(text);
  switch (label.field) {
    case 'revisedOn':
      if (isFirst && COUNTED.test(text)) return 1.5;
      return isFirst ? (isDate ? 3 : isBlank ? 1.5 : -3) : -4;
    case 'madeOn':
    case 'effectiveOn':
      return isFirst ? (isDate ? 3 : isBlank ? 1.5 : -3) : -4;
    case 'number':
      if (!isFirst || isDate || isSigner || text.length > 60) return -3;
      return isBlank
        ? 0.6
        : /\d/u.test(text) && /[/.-]/u.test(text)
          ? 2.5
          : /\d/u.test(text)
            ? 0.8
            : -1.2;
    case 'approvedBy':
      return isDate ? -4 : isSigner ? 2 : isBlank ? -0.5 : /\d{6}/u.test(text) ? 1.5 : 0.1;
    case 'name':
      if (isDate || isBlank || /\bN(?:IP|IK|IY)\b/u.test(text))
        return isBlank && isFirst ? 0.2 : -3;
      return (
        (/\p{L}{3,}/u.test(text) ? 0.9 : -1) - (isSigner ? 1.2 : 0) - (OFFICE.test(text) ? 1 : 0)
      );
    case 'unit':
      return /^(?:bidang|seksi|sub|bagian|unit|sekretariat)/iu.test(text) ? 2 : -0.2;
    case 'office':
      return OFFICE.test(text) ? 2 : -0.2;
    default:
      return isFirst ? 0.2 : -1;
  }
}

function fitSection({ field }: Label, text: string): number {
  if (DATE.test(text)) return -2;
  const own = SECTION_WORDS[field]?.test(text) ?? false;
  const others = Object.entries(SECTION_WORDS).some(
    ([name, words]) => name !== field && words.test(text),
  );
  return own ? 1.6 : others ? -0.5 : 0.3;
}

/** How well a line reads as no value at all: the office beside the labels. */
export function fitNothing(text: string): number {
  // "Badan" alone is the rest of a wrapped line: "SOP Penggeledahan" / "Badan".
  return OFFICE.test(text) && text.includes(' ') && !SIGNER.test(text) ? 0.8 : -0.8;
}

const STARTERS: Partial<Record<Label['field'], RegExp>> = {
  qualifications:
    /^(?:1[.)]?\s+)?(?:memiliki|mampu|memahami|menguasai|mengetahui|mempunyai|berpendidikan|berijazah|berpengalaman|pendidikan|lulusan)\b/iu,
  equipment:
    /^(?:1[.)]?\s+)?(?:seperangkat|komputer|laptop|printer|atk|alat tulis|perangkat|formulir|buku|ruang|meja|kendaraan|telepon|renja|rka|dpa)\b/iu,
  records:
    /^(?:1[.)]?\s+)?(?:disimpan|dicatat|didokumentasikan|buku|register|arsip|data|agenda)\b/iu,
  related: /^(?:1[.)]?\s+)?(?:sop|pos)\b/iu,
  warnings: /^(?:1[.)]?\s+)?(?:jika|apabila|bila|jangan)\b/iu,
  legalBases: /^(?:1[.)]?\s+)?(?:undang|uu|peraturan|perda|permen)\b/iu,
};

/** Whether a text begins as lists of this section do. */
export function beginsSection(field: Label['field'], text: string): boolean {
  return STARTERS[field]?.test(text) ?? false;
}

export function isOfficeLike(text: string): boolean {
  return OFFICE.test(text.replace(/^<[^>]*>\s*/u, ''));
}

/** Holds the number of a civil servant, or of staff of a hospital or a foundation. */
export function isSignerLike(text: string): boolean {
  return /\bN(?:IP|RP|IK|IY|IPPPK)\b[\s.:]*\d/iu.test(text);
}

export function isDateLike(text: string): boolean {
  return DATE.test(text);
}
