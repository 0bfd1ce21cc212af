import { matchLabel, type LabelKind, type LabelMatch } from '../lexicon/index.ts';

/** A stretch of a line: a label, or words that are none. */
export type LinePart<K extends LabelKind> =
  | { readonly type: 'label'; readonly label: LabelMatch<K> }
  | { readonly type: 'words'; readonly text: string };

const LONGEST_LABEL_WORDS = 5;
const SURE = 0.85;
const LONGEST_PLAIN_LINE = 8;

/**
 * Takes a line apart into labels and other words: "No. Kegiatan Pelaksana Mutu Baku", "Dasar Hukum
 * Kualifikasi Pelaksana", "Kasi Staf TU Kelengkapan Waktu Output".
 */
export function splitLabels<K extends LabelKind>(
  text: string,
  kinds: readonly K[],
): readonly LinePart<K>[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const isLong = words.length > LONGEST_PLAIN_LINE;
  const parts: LinePart<K>[] = [];
  let others: string[] = [];
  for (let at = 0; at < words.length;) {
    // In a sentence a label would begin with a capital; looking at every word takes long.
    const mayBegin = !isLong || /^[\p{Lu}(]/u.test(words[at] ?? '');
    const found = mayBegin ? labelAt(words, at, kinds) : undefined;
    if (!found) {
      others.push(words[at] ?? '');
      at += 1;
      continue;
    }
    if (others.length > 0) parts.push({ type: 'words', text: others.join(' ') });
    others = [];
    parts.push({ type: 'label', label: found.label });
    at = found.to;
  }
  if (others.length > 0) parts.push({ type: 'words', text: others.join(' ') });
  return parts;
}

function labelAt<K extends LabelKind>(words: readonly string[], at: number, kinds: readonly K[]) {
  const most = Math.min(LONGEST_LABEL_WORDS, words.length - at);
  for (let count = most; count > 0; count -= 1) {
    const label = matchLabel(words.slice(at, at + count).join(' '), kinds);
    const isWhole = label !== undefined && label.value === '';
    if (isWhole && label.confidence >= SURE) return { label, to: at + count };
  }
  return undefined;
}

/** Whether a line is nothing but labels. */
export function isAllLabels<K extends LabelKind>(parts: readonly LinePart<K>[]): boolean {
  return parts.length > 0 && parts.every(({ type }) => type === 'label');
}
