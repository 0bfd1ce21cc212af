import { compactLetters } from '../lexicon/index.ts';
import type { ColumnPlan } from './column-plan.ts';
import { isNumbersRow } from './find-headings.ts';
import type { GridRow } from './grid.ts';
import { joinedText, type RowTexts } from './row-texts.ts';

const TOTAL =
  /^(?:sub\s*)?(?:jumlah|total)(?:\s+(?:waktu|keseluruhan|seluruh\p{L}*|durasi|lama|menit|jam|hari|penyelesaian))*\s*(?:[:=(.\d].*)?$/iu;
const SIGNATURE =
  /\bNIP\b\s*[.:]?\s*\d|^(?:mengetahui|ditetapkan\s+(?:di|pada)|disahkan\s+(?:di|pada)|dibuat\s+oleh|a\.n\.|tembusan)\b|^(?:plt\.?\s+)?(?:kepala|camat|lurah|direktur|sekretaris|ketua|dekan|rektor|keuchik)\b[^.;]*,$|^\p{L}[\p{L} ]+,\s*\d{1,2}\s+\p{L}+\s+\d{4}$/iu;
const FOOTNOTE =
  /^(?:catatan|keterangan|ket|nb|n\.b|note|\*+)\s*[.:)*]+|^keterangan\s+(?:simbol|gambar)/iu;

export type RowKind = 'empty' | 'heading' | 'total' | 'end' | 'footnote' | 'data';

/** Texts of the heading by grid column, letters only, to know it again on the next page. */
export type HeadingLetters = readonly ReadonlySet<string>[];

export function headingLetters(rows: readonly GridRow[]): HeadingLetters {
  const columns: Set<string>[] = [];
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const { letters } = compactLetters(text);
      if (letters !== '') (columns[column] ??= new Set()).add(letters);
    }
  }
  return columns;
}

export function rowKind(texts: RowTexts, plan: ColumnPlan, heading: HeadingLetters): RowKind {
  const { filled, row, values } = texts;
  const [first] = filled;
  if (first === undefined) return 'empty';
  if (isHeadingAgain(row, heading)) return 'heading';
  const doing = plan.roles.findIndex((role) => role.type === 'field' && role.field === 'activity');
  if (isNumbersRow(row, Math.max(0, doing))) return 'heading';
  const number = joinedText(values.no);
  if (/\d/u.test(number)) return 'data';
  if (filled.length <= 4 && TOTAL.test(first.text)) return 'total';
  const hasTime = values.time !== undefined;
  if (!hasTime && filled.length <= 3 && filled.some(({ text }) => SIGNATURE.test(text)))
    return 'end';
  return filled.length === 1 && FOOTNOTE.test(first.text) ? 'footnote' : 'data';
}

/** Most of its texts are those of the heading, in the same columns. */
function isHeadingAgain({ cells }: GridRow, heading: HeadingLetters): boolean {
  let same = 0;
  let other = 0;
  for (const { column, text } of cells) {
    if (text === '') continue;
    const { letters } = compactLetters(text);
    if (letters === '') continue;
    if (heading[column]?.has(letters)) same += 1;
    else other += 1;
  }
  return same >= 2 && same > other * 2;
}
