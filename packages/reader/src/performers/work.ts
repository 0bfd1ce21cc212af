import type { StepKind } from '@tuntas/sop';
import { listRoots, type WordForm } from './roots.ts';
import type { Word } from './words.ts';

/** A word of a sentence that names work. */
export interface WorkWord {
  readonly at: number;
  readonly root: string;
  readonly form: WordForm;
  /** Absent for words that carry no kind of their own ("melakukan", "memberikan"). */
  readonly kind?: StepKind;
}

/** What a root says about the kind of work. */
const KIND_ROOTS: Readonly<Record<StepKind, string>> = {
  receive:
    'terima catat agenda registrasi register regist daftar aju mohon masuk datang pohon minta isi lampir nomor stempel cap',
  check: 'periksa teliti cek check chek cocok koreksi lengkap cermat seleksi sortir',
  consider:
    'telaah timbang kaji pelajar review reviu analisis analisa bahas rapat koordinasi evaluasi konsultasi musyawarah simpul harmonisasi tanggap baca diskusi',
  dispose: 'disposisi tugas perintah instruksi tunjuk arah delegasi',
  verify:
    'verifikasi validasi survei survey identifikasi tinjau kunjung investigasi klarifikasi uji observasi audit wawancara pantau monitoring telusur jangkau',
  assess: 'asesmen assesmen assessment asesment anamnesis anamnesa diagnosis diagnosa ukur nilai',
  draft:
    'susun buat ketik konsep rancang siap rekap rekapitulasi olah rumus himpun kumpul input entri entry rekam hitung draf draft unduh unggah tulis jadwal',
  paraf: 'paraf',
  sign: 'tandatangan sah tetap setuju terbit undang legalisasi putus otorisasi acc teken',
  'hand-over': 'serah sampai kembali bagi distribusi beritahu informasi umum lapor',
  forward: 'kirim terus rujuk limpah usul ekspedisi',
  accompany: 'damping antar jemput kawal pulang',
  deliver:
    'salur layan cetak edukasi sosialisasi bayar cair publikasi latih bimbing rawat bantu fasilitasi tindak tangan sebarluas suntik',
  archive: 'arsip dokumentasi simpan musnah',
};

const KINDS_BY_ROOT: ReadonlyMap<string, StepKind> = new Map(
  Object.entries(KIND_ROOTS).flatMap(([kind, roots]) =>
    roots.split(' ').map((root) => [root, kind as StepKind] as const),
  ),
);

/** Words that only carry the next one: "melakukan verifikasi", "memberi paraf". */
const LIGHT = new Set(
  'laku laksana beri selenggara ada bubuh tindaklanjut lanjut hadir proses ambil mulai bantu selesai'.split(
    ' ',
  ),
);

/** They look like verbs and are none. */
const NO_VERBS = new Set(
  'menteri meja menit media mental melalui menurut mengenai merupakan meliputi menjadi merah member metode mesin mei medis medik melainkan masing mekanisme memorandum menengah mendapat dinas diri digital direktur dipa diklat disabilitas dia dimana dinding dilengkapi dimaksud disertai terhadap tersebut terkait terdiri tertentu terlantar telantar tersedia terpadu berdasarkan berkas berupa bersama berita berikut bersangkutan bentuk benar beserta berlaku berisi perintah permohonan pertama permintaan peserta pemerintah penerima pemohon pelapor pegawai pengadu perangkat persyaratan daftar nilai bagian bantuan agenda lapangan terlebih meninggal memiliki memenuhi mempunyai membutuhkan menggunakan dengan didampingi dibantu terakhir termasuk'.split(
    ' ',
  ),
);

export function isCarrier({ root }: WorkWord): boolean {
  return LIGHT.has(root);
}

/** The words of work in a sentence, in order. */
export function listWork(words: readonly Word[]): readonly WorkWord[] {
  return words.flatMap(({ text }, at) => {
    const work = readWork(text);
    return work ? [{ at, ...work }] : [];
  });
}

/** Nouns that name work as they stand, after a word such as "melakukan" or between commas. */
const NOUNS = new Set(
  'verifikasi validasi cek check disposisi paraf tandatangan survei survey identifikasi asesmen assesmen assessment registrasi koordinasi evaluasi analisis analisa review reviu klarifikasi rapat input entri entry rekap rekapitulasi monitoring sosialisasi distribusi dokumentasi konsultasi wawancara legalisasi audit observasi edukasi anamnesis anamnesa diagnosis diagnosa telaah seleksi harmonisasi investigasi fasilitasi arahan persetujuan pertimbangan pelayanan layanan nomor cap stempel kunjungan tanggapan otorisasi musyawarah diskusi'.split(
    ' ',
  ),
);

/** A noun of work: "pemeriksaan", "verifikasi". "Laporan" and "pelapor" are none. */
export function isNounOfWork({ text }: Word): boolean {
  return NOUNS.has(text) || (/^pe\p{L}{4,}an$/u.test(text) && !NO_VERBS.has(text));
}

/** "Laporan" is a thing and "pelapor" somebody; only "pelaporan" names the work. */
function isThingOrPerson(text: string, root: string): boolean {
  if (text === root || NOUNS.has(text)) return false;
  return !/^pe\p{L}+an$/u.test(text) && !/(?:kan|nya)$/u.test(text);
}

function readWork(text: string): Omit<WorkWord, 'at'> | undefined {
  const roots = NO_VERBS.has(text) ? [] : listRoots(text);
  const known = roots.find(({ root }) => KINDS_BY_ROOT.has(root) || LIGHT.has(root));
  if (known?.form === 'noun' && isThingOrPerson(text, known.root)) return undefined;
  if (known) {
    const kind = KINDS_BY_ROOT.get(known.root);
    return { root: known.root, form: known.form, ...(kind && { kind }) };
  }
  if (NO_VERBS.has(text)) return undefined;
  if (/^me(?:ny|ng|m|n|l|r|w|y)\p{L}{3,}/u.test(text)) {
    return { root: text, form: 'active' };
  }
  if (/^di\p{L}{3,}(?:kan|i)$/u.test(text)) return { root: text, form: 'passive' };
  return undefined;
}
