import type { CaseEvent } from '@tuntas/sop';
import type { Names } from '../names.ts';
import { findDoneWords } from './done-words.ts';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
export type EventTone = 'forward' | 'back' | 'refuse' | 'wait' | 'close' | 'neutral';

export interface EventWords {
  /** One phrase in plain Indonesian. */
  readonly what: string;
  readonly tone: EventTone;
  /** It follows by itself from what somebody did, and is told beneath it. */
  readonly follows: boolean;
}

type Teller<T extends CaseEvent['type']> = (event: EventOf<T>, names: Names) => EventWords;

const told = (what: string, tone: EventTone): EventWords => ({ what, tone, follows: false });
const follows = (what: string, tone: EventTone = 'neutral'): EventWords => ({
  what,
  tone,
  follows: true,
});

/** Every event type has its words: a new type does not compile until it has some here. */
const EVENT_WORDS: { readonly [T in CaseEvent['type']]: Teller<T> } = {
  'case-opened': (event, names) => told(`Membuka berkas: ${names.entry(event.entry)}`, 'forward'),
  'step-opened': ({ step }, names) => {
    const by = names.performersOf(step.stepId);
    const whom = by ? ` – ${by}` : '';
    const again = step.visit > 1 ? ` (ke-${step.visit} kali)` : '';
    return follows(`Lanjut ke “${names.step(step.stepId)}”${whom}${again}`);
  },
  'step-completed': (event, names) => {
    const step = names.findStep(event.stepId);
    const own = step?.exits.find((way) => way.exit === event.exit)?.label;
    const usual = step && findDoneWords(step.kind, event.exit);
    return told(own ?? usual ?? event.exit, names.tone(event.stepId, event.exit));
  },
  'step-sent-back': (event, names) =>
    told(`Mengembalikan berkas ke “${names.step(event.to)}”`, 'back'),
  'step-withdrawn': (event, names) =>
    follows(`Langkah “${names.step(event.stepId)}” ditarik`, 'back'),
  'step-confirmed': (event, names) =>
    told(`Menyatakan bagian ${names.performer(event.as)} selesai`, 'forward'),
  'fork-opened': (event) => follows(`Berjalan di ${event.branches} cabang sekaligus`),
  'branch-arrived': (event, names) =>
    follows(`Satu cabang selesai, menunggu yang lain di “${names.step(event.joinStepId)}”`),
  'fork-closed': () => follows('Semua cabang telah selesai'),
  'note-added': () => told('Menambahkan catatan', 'neutral'),
  'case-suspended': () => told('Menangguhkan berkas', 'wait'),
  'case-resumed': () => told('Melanjutkan berkas', 'forward'),
  'case-cancelled': () => told('Membatalkan berkas', 'refuse'),
  'case-reopened': (event, names) =>
    told(`Membuka kembali berkas pada “${names.step(event.to)}”`, 'back'),
  'case-moved': (event) =>
    told(
      `Memindahkan berkas dari versi ${event.from.version} ke versi ${event.to.version} SOP-nya`,
      'neutral',
    ),
  'case-closed': (event) =>
    follows(
      event.result === 'done' ? 'Berkas selesai' : 'Berkas ditutup: permohonan ditolak',
      'close',
    ),
};

/** The words for one event of a berkas. */
export function tellEvent(event: CaseEvent, names: Names): EventWords {
  const tell = EVENT_WORDS[event.type] as (event: CaseEvent, names: Names) => EventWords;
  return tell(event, names);
}
