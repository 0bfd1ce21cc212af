import { shorten } from '@tuntas/sop';

/** What a piece of text says about a choice. */
export interface ChoiceWords {
  readonly kind: 'decision' | 'return' | 'refuse';
  /** The words that say it, as written. */
  readonly said: string;
  readonly confidence: number;
}

const LONGEST_SAID = 60;
const NOT = '(?:tidak|belum|blm|tdk|kurang)';
const GOOD =
  '(?:lengkap|sesuai|memenuhi|layak|benar|setuju|disetujui|valid|absah|sah|cocok|betul|ok|eligible)';

const PATTERNS: readonly (readonly [ChoiceWords['kind'], RegExp, number])[] = [
  ['return', /\b(?:di)?(?:ke|me?nge)mbalikan\b|\bkembalikan\b|\bkembali ke(?:pada)?\b/iu, 0.75],
  ['return', /\b(?:untuk )?(?:di(?:perbaiki|lengkapi|revisi)|perbaikan|direvisi)\b/iu, 0.55],
  ['return', new RegExp(`\\b${NOT}\\s+(?:lengkap|sesuai|benar|valid)\\b`, 'iu'), 0.7],
  [
    'refuse',
    /\b(?:ditolak|menolak|tolak|penolakan|tidak (?:di)?setuju(?:i)?|tidak layak)\b/iu,
    0.7,
  ],
  ['refuse', new RegExp(`\\b${NOT}\\s+memenuhi\\b`, 'iu'), 0.6],
  [
    'decision',
    new RegExp(`\\b(?:jika|apabila|bila|bilamana|kalau|jikalau)\\b[^.;]*\\b${GOOD}\\b`, 'iu'),
    0.75,
  ],
  ['decision', new RegExp(`\\b${NOT}\\s+${GOOD}\\b`, 'iu'), 0.7],
  ['decision', /\bdisetujui\s*(?:\/|atau)\s*(?:ditolak|tidak)\b/iu, 0.8],
  ['decision', /\b(?:ya|lengkap|setuju|sesuai)\s*(?:\/|atau)\s*(?:tidak|belum|tdk)\b/iu, 0.8],
  ['decision', /\b(?:jika|apabila|bila|bilamana)\b/iu, 0.5],
];

/** Choices that a sentence speaks of; of one kind the surest only. */
export function listChoiceWords(text: string): readonly ChoiceWords[] {
  const found = new Map<string, ChoiceWords>();
  for (const [kind, pattern, confidence] of PATTERNS) {
    const said = pattern.exec(text)?.[0];
    if (said === undefined || (found.get(kind)?.confidence ?? 0) >= confidence) continue;
    found.set(kind, { kind, said: shorten(said, LONGEST_SAID), confidence });
  }
  return [...found.values()];
}

const YES_NO = /^\s*(?:ya|y|tidak|tdk|t|yes|no|lengkap|setuju|sesuai|ok)\s*[.:]?\s*$/iu;

/** Words beside an arrow or alone in an actor cell: "Ya", "Belum lengkap". */
export function readBranchLabel(text: string): ChoiceWords | undefined {
  if (text.trim() === '') return undefined;
  if (YES_NO.test(text)) return { kind: 'decision', said: text.trim(), confidence: 0.85 };
  const [first] = [...listChoiceWords(text)].sort((a, b) => rank(a) - rank(b));
  return (
    first && {
      ...first,
      said: shorten(text, LONGEST_SAID),
      confidence: Math.max(0.75, first.confidence),
    }
  );
}

/** Where a label says several things, sending back is what it is for. */
function rank({ kind }: ChoiceWords): number {
  return { return: 0, refuse: 1, decision: 2 }[kind];
}
