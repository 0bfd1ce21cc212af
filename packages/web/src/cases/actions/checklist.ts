import type { Requirement, Verdict } from '@tuntas/sop';

export type VerdictValue = Verdict['verdict'];

/** What has been ticked and written per requirement, as kept in the draft. */
export type VerdictDraft = Readonly<
  Record<string, { readonly verdict?: VerdictValue; readonly note?: string }>
>;

/** The four verdicts in the order of the buttons. */
export const VERDICT_WORDS: readonly { readonly value: VerdictValue; readonly label: string }[] = [
  { value: 'met', label: 'Ada' },
  { value: 'missing', label: 'Tidak ada' },
  { value: 'not-acceptable', label: 'Tidak sesuai' },
  { value: 'not-needed', label: 'Tidak diperlukan' },
];

/** Longest remark on one requirement. */
export const REMARK_MOST = 500;

export interface ChecklistSummary {
  /** Requirements without a verdict. */
  readonly unchecked: readonly Requirement[];
  /** Mandatory requirements said to be not needed, without saying why. */
  readonly unexplained: readonly Requirement[];
  /** Mandatory requirements that are missing or not acceptable. */
  readonly unmet: readonly Requirement[];
  readonly metCount: number;
  readonly total: number;
}

export function summarizeChecklist(
  asked: readonly Requirement[],
  verdicts: VerdictDraft,
): ChecklistSummary {
  const of = (item: Requirement) => verdicts[item.id]?.verdict;
  const isWaived = (item: Requirement) =>
    of(item) === 'not-needed' && Boolean(verdicts[item.id]?.note?.trim());
  return {
    unchecked: asked.filter((item) => of(item) === undefined),
    unexplained: asked.filter(
      (item) => item.mandatory && of(item) === 'not-needed' && !isWaived(item),
    ),
    unmet: asked.filter(
      (item) => item.mandatory && (of(item) === 'missing' || of(item) === 'not-acceptable'),
    ),
    metCount: asked.filter((item) => of(item) === 'met' || isWaived(item)).length,
    total: asked.length,
  };
}

/**
 * Why an exit that depends on the checklist cannot be taken yet, in one Indonesian sentence;
 * undefined when nothing stands in its way. Which papers they are stands below the checklist.
 */
export function whyNotYet(
  rule: 'all-met' | 'some-unmet',
  { unchecked, unexplained, unmet }: ChecklistSummary,
): string | undefined {
  if (unchecked.length > 0) return `${unchecked.length} persyaratan belum diperiksa.`;
  if (unexplained.length > 0) return 'Keterangan “Tidak diperlukan” belum ditulis.';
  if (rule === 'all-met' && unmet.length > 0) return `${unmet.length} persyaratan masih kurang.`;
  if (rule === 'some-unmet' && unmet.length === 0) return 'Semua persyaratan sudah terpenuhi.';
  return undefined;
}

/** What others checked before, with what is ticked here: the own tick counts. */
export function withKept(kept: readonly Verdict[] = [], own: VerdictDraft): VerdictDraft {
  const before = kept.map(({ requirementId, ...given }) => [requirementId, given] as const);
  return { ...Object.fromEntries(before), ...own };
}

/** The verdicts as the machine takes them. */
export function toVerdicts(asked: readonly Requirement[], verdicts: VerdictDraft): Verdict[] {
  return asked.flatMap((item) => {
    const draft = verdicts[item.id];
    if (!draft?.verdict) return [];
    const note = draft.note?.trim();
    return [{ requirementId: item.id, verdict: draft.verdict, ...(note && { note }) }];
  });
}
