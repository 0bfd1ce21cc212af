import { editDistance } from '@tuntas/sop';
import { compactLetters } from './compact-letters.ts';
import type { LabelKind, LabelMatch } from './label.ts';
import { OTHER_WORDS } from './other-words.ts';
import { withoutTranslation } from './translation.ts';
import { VARIANTS, variantsOfLength, type LabelVariant } from './variants.ts';

const ALL_KINDS: readonly LabelKind[] = ['header', 'section', 'column'];
const LONGEST_LABEL = 60;
const WEAK = 0.6;
const MOST_WRONG = 3;
/** A leading number or letter of an outline: "A. Dasar Hukum", "1) Peringatan". */
const OUTLINE = /^\s*(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*(?=\p{L}{3})/iu;
const JOINS = /\s*(?:\/|&|,|\bdan\b|\batau\b)\s*/iu;
/** Labels hold no numbers; a single digit inside a word can be a misread letter ("N0 SOP"). */
const NUMBERS = /\d{2}|(?:^|\s)\d/u;
const BRACKETS = /\(([^()]*)\)/g;

/**
 * The label that a text is or begins with. Tolerates case, punctuation, blanks inside words, lost
 * first letters and, by length, wrong ones. With `kinds` only those are looked for; of several the
 * surest wins, and before that the one named first.
 */
export function matchLabel<K extends LabelKind = LabelKind>(
  text: string,
  kinds: readonly K[] = ALL_KINDS as readonly K[],
): LabelMatch<K> | undefined {
  const found = beforeColon(text, kinds) ?? wholeText(text, kinds) ?? beginning(text, kinds);
  return found as LabelMatch<K> | undefined;
}

interface Near extends Found {
  readonly distance: number;
}

interface Found {
  readonly variant: LabelVariant;
  readonly confidence: number;
}

function toMatch({ variant, confidence }: Found, label: string, value: string) {
  const unit = [...label.matchAll(BRACKETS)].map((match) => match[1]?.trim()).join(' ');
  return {
    kind: variant.kind,
    field: variant.field,
    confidence,
    label: folded(label).replace(/[\s:]+$/u, ''),
    value: folded(value).replace(/^[\s:]+/u, ''),
    ...(variant.kind === 'column' && unit !== '' ? { unit } : {}),
  };
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function beforeColon(text: string, kinds: readonly LabelKind[]) {
  const colon = text.search(/[:：]/u);
  if (colon < 1 || colon > LONGEST_LABEL) return undefined;
  const label = text.slice(0, colon);
  const found = asLabel(label, kinds);
  return found && toMatch(found, label, text.slice(colon + 1));
}

function wholeText(text: string, kinds: readonly LabelKind[]) {
  if (text.length > LONGEST_LABEL * 2) return undefined;
  const found = asLabel(text, kinds);
  return found && toMatch(found, text, '');
}

/** A label of several words with the value right after it: "NOMOR SOP440/12". */
function beginning(text: string, kinds: readonly LabelKind[]) {
  // A column heading has no value behind it.
  if (kinds.every((kind) => kind === 'column')) return undefined;
  const lead = OUTLINE.exec(text)?.[0].length ?? 0;
  const { letters, places } = compactLetters(text.slice(lead, lead + LONGEST_LABEL + 40), 60);
  let best: { variant: LabelVariant; end: number } | undefined;
  for (const variant of VARIANTS) {
    const { length } = variant.letters;
    if (!variant.isLong || variant.isWeak || variant.kind === 'column') continue;
    if (!kinds.includes(variant.kind) || (best && best.variant.letters.length >= length)) continue;
    if (!letters.startsWith(variant.letters)) continue;
    const end = lead + (places[length - 1] ?? 0) + 1;
    if (endsWord(text, end)) best = { variant, end };
  }
  if (best === undefined) return undefined;
  const confidence = best.variant.kind === 'header' ? 0.85 : 0.65;
  const found = { variant: best.variant, confidence };
  return toMatch(found, text.slice(lead, best.end), text.slice(best.end));
}

function endsWord(text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (!/\p{L}/u.test(next)) return true;
  // A capital begins the value: "oleh|Kepala", "SOP|Pelayanan".
  const startsWord = /\p{Ll}/u.test(text[end - 1] ?? '') || /\p{Ll}/u.test(text[end + 1] ?? '');
  return startsWord && /\p{Lu}/u.test(next);
}

function asLabel(text: string, kinds: readonly LabelKind[]): Found | undefined {
  const found = asPlainLabel(text, kinds);
  // A scanner takes "m" for "rn": "Narna SOP".
  if (found !== undefined || !text.includes('rn')) return found;
  return asPlainLabel(text.replaceAll('rn', 'm'), kinds);
}

function asPlainLabel(text: string, kinds: readonly LabelKind[]): Found | undefined {
  const bare = withoutTranslation(
    withoutMisread(text).replace(OUTLINE, '').replaceAll(BRACKETS, ' '),
  );
  if (NUMBERS.test(bare)) return undefined;
  const whole = nearestVariant(compactLetters(bare).letters, kinds);
  if (whole !== undefined && whole.confidence >= 0.9) return whole;
  const joined = joinedLabels(bare, kinds);
  if (joined === undefined) return whole;
  return whole === undefined || joined.confidence > whole.confidence ? joined : whole;
}

/** A figure that touches a letter is one, as a scanner reads it: "0utput", "Tangga1 Revisi". */
function withoutMisread(text: string): string {
  return text
    .replaceAll(/0(?=\p{L})|(?<=\p{L})0(?!\d)/gu, 'o')
    .replaceAll(/(?<=\p{L})1(?!\d)/gu, 'l')
    .replaceAll(/8(?=\p{L})/gu, 'B')
    .replaceAll(/5(?=\p{L})/gu, 'S');
}

/** "KEGIATAN / AKTIVITAS", "Persyaratan dan Alat": each part names the same field. */
function joinedLabels(text: string, kinds: readonly LabelKind[]): Found | undefined {
  const parts = text.split(JOINS).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => nearestVariant(compactLetters(part).letters, kinds));
  const [first] = found;
  if (first === undefined) return undefined;
  const isOne = found.every((part) => part?.variant.field === first.variant.field);
  if (!isOne) return undefined;
  return {
    variant: first.variant,
    confidence: Math.min(...found.map((part) => part?.confidence ?? 0)) * 0.98,
  };
}

function nearestVariant(letters: string, kinds: readonly LabelKind[]): Found | undefined {
  if (letters.length < 2) return undefined;
  const isOther = OTHER_WORDS.has(letters);
  let best: Near | undefined;
  for (const variant of variantsOfLength(letters.length, isOther ? 0 : MOST_WRONG)) {
    // "Dokumen" is no "No Dokumen" that lost its beginning.
    if (!kinds.includes(variant.kind) || variant.tail === letters) continue;
    const limit = isOther ? 0 : wrongLetters(variant, letters);
    const distance = editDistance(letters, variant.letters, limit);
    if (distance > limit) continue;
    const sure = distance === 0 ? 1 : 0.95 - (0.6 * distance) / variant.letters.length;
    const confidence = variant.isWeak ? Math.min(WEAK, sure) : sure;
    if (best === undefined || isSurer({ variant, confidence, distance }, best)) {
      best = { variant, confidence, distance };
    }
  }
  return best;
}

/** What is written as the list has it comes before what only resembles it. */
function isSurer(one: Near, other: Near): boolean {
  if ((one.distance === 0) !== (other.distance === 0)) return one.distance === 0;
  return one.confidence > other.confidence;
}

/**
 * How many letters may be wrong; a short label or one that needs company must be exact. One word is
 * soon another word: there two letters may only be lost at its beginning.
 */
function wrongLetters({ letters, isWeak, isLong }: LabelVariant, written: string): number {
  if (isWeak || letters.length < 5) return 0;
  if (letters.length < 8) return 1;
  if (!isLong) return letters.endsWith(written) ? 2 : 1;
  return letters.length < 13 ? 2 : MOST_WRONG;
}
