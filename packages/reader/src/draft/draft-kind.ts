import { KINDS, type StepKind } from '@tuntas/sop';
import type { FlowProposal, RowReading } from '../reading/sheet-reading.ts';

export interface DraftKind {
  readonly kind: StepKind;
  /** Why, when the sentence does not say it plainly. */
  readonly inferred?: string;
}

/** A verb of the sentence, plainly said. */
const PLAIN = 0.8;
const LIKELY = 0.6;
const ARCHIVES = /\b(?:(?:meng|di)arsipkan|pengarsipan)\b/iu;

/** The kind of a row's step: as its verb says, changed where the row needs a way that it lacks. */
export function draftKind(
  reading: RowReading | undefined,
  proposals: readonly FlowProposal[],
  row: number,
  isLast: boolean,
  activity = '',
): DraftKind {
  const { kind, confidence } = reading?.kind ?? { kind: 'consider' as const, confidence: 0 };
  if (confidence === 0) {
    return { kind, inferred: `kata kerja baris ${row} tidak menunjukkan jenis pekerjaannya` };
  }
  if (kind === 'archive' && !isLast) {
    const inferred = `baris ${row} mengarsipkan, tetapi berkas masih berlanjut sesudahnya`;
    return { kind: 'receive', inferred };
  }
  if (kind === 'receive' && isLast && ARCHIVES.test(activity)) {
    return { kind: 'archive', inferred: `baris ${row} mencatat dan mengarsipkan; berkas selesai` };
  }
  const back = proposals.find((one) => one.kind === 'return' && one.confidence >= LIKELY);
  if (back && kind === 'receive') return { kind: 'check', inferred: back.because };
  if (back && !hasTone(kind, 'back')) return { kind: 'consider', inferred: back.because };
  if (confidence >= PLAIN) return { kind };
  return { kind, inferred: `jenis pekerjaan baris ${row} dibaca dari kalimatnya` };
}

function hasTone(kind: StepKind, tone: string): boolean {
  return Object.values(KINDS[kind].exits).some((rule: { tone: string }) => rule.tone === tone);
}
