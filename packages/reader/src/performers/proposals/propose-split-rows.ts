import type { Sheet } from '@tuntas/sop';
import type { FlowProposal, Question } from '../../reading/sheet-reading.ts';

/** Shorter sentences are found inside others by chance. */
const SHORTEST = 20;

/** Rows that hold the sentence of another row as well, as merged cells leave them. */
export function proposeSplitRows(sheet: Sheet): {
  readonly proposals: readonly FlowProposal[];
  readonly questions: readonly Question[];
} {
  const texts = sheet.rows.map(({ activity }) => toPlain(activity));
  const proposals: FlowProposal[] = [];
  const questions: Question[] = [];
  texts.forEach((outer, at) => {
    const inner = texts.findIndex(
      (text, other) =>
        other !== at &&
        text.length >= SHORTEST &&
        outer.length > text.length &&
        outer.includes(text) &&
        isOwnSentence(sheet.rows[at]?.activity ?? '', sheet.rows[other]?.activity ?? ''),
    );
    if (inner < 0) return;
    const [row, toRow] = [at + 1, inner + 1];
    const because = `Kalimat baris ${toRow} juga tertulis di dalam baris ${row}.`;
    proposals.push({ kind: 'split-row', row, toRow, confidence: 0.85, because });
    questions.push({
      where: `rows[${at}].activity`,
      ask: `Apakah kalimat baris ${toRow} di dalam baris ${row} hanya tergabung karena sel yang salah?`,
      why: because,
      choices: [
        `Ya, baris ${row} hanya memuat kegiatannya sendiri`,
        `Tidak, keduanya memang dikerjakan pada baris ${row}`,
      ],
    });
  });
  return { proposals, questions };
}

/**
 * Whether a sentence stands in another as a sentence of its own: it begins it, or with a capital, and
 * ends it, or a capital follows. "Mengoreksi dan memaraf surat" only goes on with "memaraf surat".
 */
function isOwnSentence(outer: string, inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = ''] = words;
  const pattern = words.join('[^\\p{L}\\p{N}]+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(outer);
  if (found === null) return false;
  const before = outer.slice(0, found.index).trim();
  const after = outer.slice(found.index + found[0].length).replace(/^[^\p{L}\p{N}]+/u, '');
  const isCapital = /^\p{Lu}/u.test(found[0]) || !/^\p{Lu}/u.test(first);
  const beginsAlone = before === '' || /[.;:\d)]$/u.test(before) || isCapital;
  return beginsAlone && (after === '' || /^[\p{Lu}\p{N}]/u.test(after));
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
