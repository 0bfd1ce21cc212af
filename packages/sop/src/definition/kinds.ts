/**
 * The table of step kinds and their exits. The screen, the API, the machine and the checker
 * all read this one table (design: kinds and their usual exits).
 */

/** Where an exit leads in the eyes of the person who takes it. */
export type ExitTone = 'forward' | 'back' | 'refuse' | 'wait' | 'close';

export interface ExitRule {
  /** Indonesian label of the button. */
  readonly label: string;
  readonly tone: ExitTone;
  /** A reason of at least 5 characters must be given. */
  readonly needsReason: boolean;
  /** `all-met`: every mandatory requirement met. `some-unmet`: at least one not met. */
  readonly verdicts?: 'all-met' | 'some-unmet';
  /** The action carries a disposisi (instruction, due day, copies). */
  readonly disposisi?: true;
  /** The action carries a receipt: who received, on which day. */
  readonly receipt?: true;
}

export interface KindRule {
  /** Indonesian name of the kind. */
  readonly label: string;
  /** Drawn as: the symbol of PermenPAN-RB 35/2012 for a step of this kind in mid-flow. */
  readonly symbol: 'process' | 'decision';
  readonly exits: Readonly<Record<string, ExitRule>>;
}

const onward: ExitRule = { label: 'Teruskan', tone: 'forward', needsReason: false };
const back: ExitRule = { label: 'Kembalikan', tone: 'back', needsReason: true };
const refuse: ExitRule = { label: 'Tolak', tone: 'refuse', needsReason: true };

export const KINDS = {
  receive: { label: 'Terima & agenda', symbol: 'process', exits: { onward } },
  check: {
    label: 'Periksa kelengkapan',
    symbol: 'decision',
    exits: {
      complete: { label: 'Lengkap', tone: 'forward', needsReason: false, verdicts: 'all-met' },
      incomplete: {
        label: 'Belum lengkap',
        tone: 'back',
        needsReason: false,
        verdicts: 'some-unmet',
      },
      refuse,
    },
  },
  consider: { label: 'Telaah', symbol: 'process', exits: { onward, back, refuse } },
  dispose: {
    label: 'Disposisi',
    symbol: 'process',
    exits: {
      disposed: { label: 'Disposisi', tone: 'forward', needsReason: false, disposisi: true },
      back,
      refuse,
    },
  },
  verify: {
    label: 'Verifikasi',
    symbol: 'decision',
    exits: {
      eligible: { label: 'Memenuhi syarat', tone: 'forward', needsReason: false },
      'not-eligible': { label: 'Tidak memenuhi syarat', tone: 'refuse', needsReason: true },
      'more-papers': { label: 'Minta berkas tambahan', tone: 'back', needsReason: true },
      back,
    },
  },
  assess: {
    label: 'Asesmen',
    symbol: 'process',
    exits: {
      recorded: { label: 'Hasil dicatat', tone: 'forward', needsReason: false },
      back,
      refuse,
    },
  },
  draft: {
    label: 'Susun konsep',
    symbol: 'process',
    exits: { drafted: { label: 'Ajukan paraf', tone: 'forward', needsReason: false }, back },
  },
  paraf: {
    label: 'Paraf',
    symbol: 'decision',
    exits: { initialled: { label: 'Paraf', tone: 'forward', needsReason: false }, back, refuse },
  },
  sign: {
    label: 'Tanda tangan',
    symbol: 'decision',
    exits: {
      signed: { label: 'Tanda tangani', tone: 'forward', needsReason: false },
      back,
      refuse,
    },
  },
  'hand-over': {
    label: 'Serahkan',
    symbol: 'process',
    exits: {
      delivered: { label: 'Sudah diserahkan', tone: 'forward', needsReason: false, receipt: true },
      back,
    },
  },
  forward: {
    label: 'Teruskan ke pihak luar',
    symbol: 'decision',
    exits: {
      accepted: { label: 'Diterima pihak tujuan', tone: 'forward', needsReason: false },
      'waiting-list': { label: 'Masuk daftar tunggu', tone: 'wait', needsReason: true },
      refused: { label: 'Ditolak pihak tujuan', tone: 'back', needsReason: true },
      'no-answer': { label: 'Belum ada jawaban', tone: 'wait', needsReason: true },
    },
  },
  accompany: {
    label: 'Pendampingan',
    symbol: 'process',
    exits: {
      arrived: { label: 'Selesai didampingi', tone: 'forward', needsReason: false },
      'not-arrived': { label: 'Tidak sampai', tone: 'back', needsReason: true },
    },
  },
  deliver: {
    label: 'Pemberian layanan',
    symbol: 'process',
    exits: {
      delivered: { label: 'Layanan diberikan', tone: 'forward', needsReason: false },
      'not-delivered': { label: 'Tidak dapat diberikan', tone: 'back', needsReason: true },
    },
  },
  archive: {
    label: 'Arsip',
    symbol: 'process',
    exits: { closed: { label: 'Arsipkan & tutup', tone: 'close', needsReason: false } },
  },
} as const satisfies Record<string, KindRule>;

export type StepKind = keyof typeof KINDS;
export const STEP_KINDS = Object.keys(KINDS) as readonly StepKind[];

/** The rule of an exit of a kind; undefined when the kind has no such exit. */
export function findExitRule(kind: StepKind, exit: string): ExitRule | undefined {
  const { exits }: { readonly exits: Readonly<Record<string, ExitRule>> } = KINDS[kind];
  return Object.hasOwn(exits, exit) ? exits[exit] : undefined;
}
