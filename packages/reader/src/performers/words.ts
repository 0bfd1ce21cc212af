/** A word of a sentence in its full, small form, with what stands around it. */
export interface Word {
  /** In small letters, abbreviations of posts written out ("kabid" is two words). */
  readonly text: string;
  /** As it stands in the sentence; the same for all words of one abbreviation. */
  readonly raw: string;
  /** A comma, full stop or the like stands before it: a new clause may begin. */
  readonly opens: boolean;
  /** It stands between brackets. */
  readonly aside: boolean;
}

/** Abbreviations of posts and offices, written out. */
export const FULL: Readonly<Record<string, string>> = {
  ka: 'kepala',
  kep: 'kepala',
  kadis: 'kepala dinas',
  kadin: 'kepala dinas',
  kadinas: 'kepala dinas',
  kadinsos: 'kepala dinas sosial',
  kadinkes: 'kepala dinas kesehatan',
  kadiskes: 'kepala dinas kesehatan',
  kadisdik: 'kepala dinas pendidikan',
  kadindik: 'kepala dinas pendidikan',
  kadisdukcapil: 'kepala dinas kependudukan',
  kaban: 'kepala badan',
  kabadan: 'kepala badan',
  kakan: 'kepala kantor',
  kakankemenag: 'kepala kantor kemenag',
  kabid: 'kepala bidang',
  kabag: 'kepala bagian',
  kabiro: 'kepala biro',
  karo: 'kepala biro',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kaseksi: 'kepala seksi',
  kasubsi: 'kepala subseksi',
  kasubag: 'kepala subbagian',
  kasubbag: 'kepala subbagian',
  kassubag: 'kepala subbagian',
  kasubbagian: 'kepala subbagian',
  kasubagian: 'kepala subbagian',
  kasubid: 'kepala subbidang',
  kasubbid: 'kepala subbidang',
  kasubbidang: 'kepala subbidang',
  kasubdit: 'kepala subdirektorat',
  kasubdin: 'kepala subdinas',
  kapus: 'kepala puskesmas',
  kapuskesmas: 'kepala puskesmas',
  kaur: 'kepala urusan',
  kades: 'kepala desa',
  kakam: 'kepala kampung',
  kadus: 'kepala dusun',
  kaling: 'kepala lingkungan',
  kasek: 'kepala sekolah',
  kepsek: 'kepala sekolah',
  kasat: 'kepala satuan',
  kasatpol: 'kepala satuan polisi',
  kalak: 'kepala pelaksana',
  kanit: 'kepala unit',
  kaupt: 'kepala upt',
  kauptd: 'kepala uptd',
  karu: 'kepala ruangan',
  kacab: 'kepala cabang',
  kapolres: 'kepala polres',
  kapolsek: 'kepala polsek',
  sekdin: 'sekretaris dinas',
  sekdis: 'sekretaris dinas',
  sekban: 'sekretaris badan',
  sekcam: 'sekretaris kecamatan',
  sekkel: 'sekretaris kelurahan',
  seklur: 'sekretaris kelurahan',
  sekdes: 'sekretaris desa',
  sekda: 'sekretaris daerah',
  sekjen: 'sekretaris jenderal',
  sesditjen: 'sekretaris ditjen',
  ses: 'sekretaris',
  sek: 'sekretaris',
  wadir: 'wakil direktur',
  wakadis: 'wakil kepala dinas',
  wakasek: 'wakil kepala sekolah',
  wabup: 'wakil bupati',
  dirjen: 'direktur jenderal',
  irban: 'inspektur pembantu',
  walikota: 'wali kota',
  peksos: 'pekerja sosial',
  tu: 'tata usaha',
  fo: 'front office',
  bo: 'back office',
  frontoffice: 'front office',
  frontdesk: 'front office',
  backoffice: 'back office',
  jfu: 'fungsional umum',
  jft: 'fungsional tertentu',
  jf: 'fungsional',
  adum: 'administrasi umum',
  ortu: 'orang tua',
  rehsos: 'rehabilitasi sosial',
  resos: 'rehabilitasi sosial',
  linjamsos: 'perlindungan jaminan sosial',
  dayasos: 'pemberdayaan sosial',
  dinsos: 'dinas sosial',
  dinkes: 'dinas kesehatan',
  disdik: 'dinas pendidikan',
  disdukcapil: 'dinas kependudukan',
  rsud: 'rumah sakit',
  rs: 'rumah sakit',
  kel: 'kelurahan',
  kec: 'kecamatan',
  prov: 'provinsi',
  ttd: 'tandatangan',
  ditandatangan: 'ditandatangani',
  bersamasama: 'bersama',
  subag: 'subbagian',
  subbag: 'subbagian',
  subid: 'subbidang',
  subbid: 'subbidang',
  staff: 'staf',
  kebag: 'kepala bagian',
};

/** Two written words that are one: "sub bagian", "tanda tangan" (kept as the single word). */
const JOINED: Readonly<Record<string, string>> = {
  'sub bagian': 'subbagian',
  'sub bag': 'subbagian',
  'sub bidang': 'subbidang',
  'sub bid': 'subbidang',
  'sub seksi': 'subseksi',
  'sub direktorat': 'subdirektorat',
  'sub koordinator': 'subkoordinator',
  'kepala bid': 'kepala bidang',
  'kepala bag': 'kepala bagian',
  'kepala sie': 'kepala seksi',
  'kepala si': 'kepala seksi',
  'kepala sub': 'kepala subbagian',
  'kepala din': 'kepala dinas',
  'kepala dis': 'kepala dinas',
  'kepala ban': 'kepala badan',
  'kepala pkm': 'kepala puskesmas',
  'tanda tangan': 'tandatangan',
  'menanda tangani': 'menandatangani',
  'ditanda tangani': 'ditandatangani',
  'penanda tanganan': 'penandatanganan',
  'tata usahan': 'tata usaha',
  'front desk': 'front office',
  'customer service': 'front office',
};

/** Small words of a sentence, without a row number or a bullet before them. */
export function listWords(sentence: string): readonly Word[] {
  const text = sentence.normalize('NFKC').replace(/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s+/iu, '');
  const words: Word[] = [];
  let depth = 0;
  let opens = true;
  for (const [token] of text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/gu)) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
    if (!/[\p{L}\p{N}]/u.test(token)) {
      opens ||= /[,;:.()[\]–—•-]/u.test(token) && !isDotOfAbbreviation(token, words.at(-1));
      // A stroke joins two names; it stands as a word of its own.
      if (token === '/' || token === '&') {
        words.push({ text: token === '&' ? 'dan' : '/', raw: token, opens, aside: depth > 0 });
        opens = false;
      }
      continue;
    }
    const small = token.toLowerCase().replace(/[-'’]/gu, '');
    for (const full of (FULL[small] ?? small).split(' ')) {
      words.push({ text: full, raw: token, opens, aside: depth > 0 });
      opens = false;
    }
  }
  return joinWords(words);
}

/** "Ka. Dinas", "Sub. Bagian", "Kec. Contoh": the dot opens no clause. */
function isDotOfAbbreviation(token: string, before: Word | undefined): boolean {
  return token === '.' && before !== undefined && before.raw.length <= 5;
}

function joinWords(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = before && !word.opens ? JOINED[`${before.text} ${word.text}`] : undefined;
    if (!before || whole === undefined) {
      joined.push(word);
      continue;
    }
    joined.pop();
    const raw = before.raw === word.raw ? word.raw : `${before.raw} ${word.raw}`;
    for (const text of whole.split(' ')) joined.push({ ...before, text, raw });
  }
  return joined;
}

/** The written words from `from` up to `to`, for quoting. */
export function quoteWords(words: readonly Word[], from: number, to: number): string {
  const raws = words.slice(from, to).map(({ raw }) => raw);
  const once = raws.filter((raw, index) => raw !== raws[index - 1]);
  return once.join(' ').replace(/ \/ /gu, '/');
}
