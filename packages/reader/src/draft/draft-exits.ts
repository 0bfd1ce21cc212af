import { findExitRule, KINDS, type Exit, type ExitTone, type StepKind } from '@tuntas/sop';
import type { FlowProposal } from '../reading/sheet-reading.ts';

/** Where the exits of a row's step can lead. */
export interface ExitTargets {
  /** The step of the next row, or what closes the case; undefined when this step closes it. */
  readonly next: string | undefined;
  /** The row that follows on the sheet, counted from 1; undefined after the last. */
  readonly nextRow: number | undefined;
  /** The step of the row above. */
  readonly previous: string | undefined;
  readonly stepOfRow: (row: number) => string | undefined;
  /** Steps that the sheet has no row for; made when they are asked for. */
  readonly askForPapers: () => string;
  readonly tellRefusal: () => string;
}

/** Kinds whose work is looked at by the next higher post, and goes one rank back when not right. */
const REVIEWED: readonly StepKind[] = ['consider', 'dispose', 'paraf', 'sign'];

/** The ways out of a row: onward as the sheet orders its rows, the others as proposals. */
export function draftExits(
  id: string,
  kind: StepKind,
  row: number,
  proposals: readonly FlowProposal[],
  targets: ExitTargets,
): Exit[] {
  return [
    draftOnward(kind, row, targets),
    ...draftBack(id, kind, row, proposals, targets),
    ...draftRefusal(kind, row, proposals, targets),
    ...draftWaiting(id, kind),
  ];
}

function draftOnward(kind: StepKind, row: number, { next, nextRow }: ExitTargets): Exit {
  const exit = findExit(kind, 'forward') ?? findExit(kind, 'close') ?? '';
  if (next === undefined) return { exit, ends: true, basis: { written: `baris ${row}, Kegiatan` } };
  const basis =
    nextRow === undefined
      ? { inferred: `setelah baris ${row} tidak ada kegiatan lain; berkas diarsipkan` }
      : { written: `urutan baris ${nextRow}` };
  const isDone = nextRow === undefined && !isClosing(kind);
  return { exit, to: [next], ...(isDone && { result: 'done' as const }), basis };
}

function draftBack(
  id: string,
  kind: StepKind,
  row: number,
  proposals: readonly FlowProposal[],
  { stepOfRow, previous, askForPapers }: ExitTargets,
): readonly Exit[] {
  const exit = findExit(kind, 'back');
  if (exit === undefined) return [];
  const proposal = proposals
    .filter((one) => one.kind === 'return')
    .toSorted((a, b) => b.confidence - a.confidence)[0];
  const isOnSheet = proposal?.isNamed === true && proposal.toRow !== row;
  if (kind === 'check' && !isOnSheet) {
    const inferred =
      proposal?.because ?? `pemeriksaan baris ${row} mengandaikan ada berkas yang belum lengkap`;
    return [{ exit, to: [askForPapers()], basis: { inferred } }];
  }
  const target = proposal?.toRow === undefined ? undefined : stepOfRow(proposal.toRow);
  if (proposal && target !== undefined && target !== id) {
    return [{ exit, to: [target], basis: { inferred: proposal.because } }];
  }
  if (kind === 'accompany' || kind === 'deliver') {
    const inferred = `pekerjaan baris ${row} dapat gagal dan diulang`;
    return previous === undefined ? [] : [{ exit, to: [previous], basis: { inferred } }];
  }
  if (previous === undefined || (!REVIEWED.includes(kind) && !proposal)) return [];
  const inferred =
    proposal?.because ?? `hasil yang belum tepat dikembalikan satu jenjang dari baris ${row}`;
  return [{ exit, to: [previous], basis: { inferred } }];
}

function draftRefusal(
  kind: StepKind,
  row: number,
  proposals: readonly FlowProposal[],
  { tellRefusal }: ExitTargets,
): readonly Exit[] {
  const proposal = proposals.find((one) => one.kind === 'refuse');
  const isForward = kind === 'forward';
  const exit = isForward ? 'refused' : findExit(kind, 'refuse');
  const isUsual = kind === 'verify' || isForward;
  if (exit === undefined || (!proposal && !isUsual)) return [];
  const inferred =
    proposal?.because ??
    (isForward
      ? `pihak yang dituju pada baris ${row} dapat menolak; pemohon harus diberi tahu`
      : `verifikasi baris ${row} dapat berakhir tidak memenuhi syarat`);
  return [{ exit, to: [tellRefusal()], result: 'refused', basis: { inferred } }];
}

/** An outside party may not have answered yet. */
function draftWaiting(id: string, kind: StepKind): readonly Exit[] {
  if (kind !== 'forward') return [];
  const inferred = 'pihak yang dituju dapat belum menjawab; ditanyakan lagi';
  return [{ exit: 'no-answer', to: [id], basis: { inferred } }];
}

function isClosing(kind: StepKind): boolean {
  return kind === 'archive';
}

/** The first exit of a kind with this tone. `refused` of a forward leads to a refusal, not back. */
function findExit(kind: StepKind, tone: ExitTone): string | undefined {
  if (kind === 'forward' && tone === 'back') return undefined;
  return Object.keys(KINDS[kind].exits).find((name) => findExitRule(kind, name)?.tone === tone);
}
