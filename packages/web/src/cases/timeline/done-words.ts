import { type KINDS, type StepKind } from '@tuntas/sop';

/** What somebody did, told afterwards: one phrase for every exit of every kind of step. */
type DoneWords = {
  readonly [K in StepKind]: { readonly [E in keyof (typeof KINDS)[K]['exits']]: string };
};

const back = 'Mengembalikan berkas';
const refuse = 'Menolak permohonan';

const DONE_WORDS: DoneWords = {
  receive: { onward: 'Menerima dan meneruskan berkas' },
  check: {
    complete: 'Memeriksa persyaratan: lengkap',
    incomplete: 'Memeriksa persyaratan: belum lengkap',
    refuse,
  },
  consider: { onward: 'Menelaah dan meneruskan berkas', back, refuse },
  dispose: { disposed: 'Memberi disposisi', back, refuse },
  verify: {
    eligible: 'Memverifikasi: memenuhi syarat',
    'not-eligible': 'Memverifikasi: tidak memenuhi syarat',
    'more-papers': 'Meminta berkas tambahan',
    back,
  },
  assess: { recorded: 'Mencatat hasil asesmen', back, refuse },
  draft: { drafted: 'Menyusun konsep dan mengajukannya', back },
  paraf: { initialled: 'Membubuhkan paraf', back, refuse },
  sign: { signed: 'Menandatangani', back, refuse },
  'hand-over': { delivered: 'Menyerahkan', back },
  forward: {
    accepted: 'Mencatat: diterima pihak tujuan',
    'waiting-list': 'Mencatat: masuk daftar tunggu',
    refused: 'Mencatat: ditolak pihak tujuan',
    'no-answer': 'Mencatat: belum ada jawaban',
  },
  accompany: {
    arrived: 'Menyelesaikan pendampingan',
    'not-arrived': 'Mencatat: pendampingan tidak sampai tujuan',
  },
  deliver: {
    delivered: 'Memberikan layanan',
    'not-delivered': 'Mencatat: layanan tidak dapat diberikan',
  },
  archive: { closed: 'Mengarsipkan dan menutup berkas' },
};

/** The phrase for an exit; undefined when the kind has no such exit. */
export function findDoneWords(kind: StepKind, exit: string): string | undefined {
  return (DONE_WORDS[kind] as Readonly<Record<string, string>>)[exit];
}
