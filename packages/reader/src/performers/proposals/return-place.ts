import type { Sheet } from '@tuntas/sop';
import type { RowReading } from '../../reading/sheet-reading.ts';
import { isOutsideRole, type Column } from '../columns.ts';
import { matchColumns } from '../match-columns.ts';
import { listMentions } from '../mentions.ts';
import { readSentence } from '../sentence.ts';

/** Where a text says that something goes back to. Rows are counted from 1. */
export type ReturnPlace =
  /** "kembali ke langkah 2". */
  | { readonly kind: 'number'; readonly row: number }
  /** "dikembalikan kepada Petugas Agenda": the earlier rows that this column performs. */
  | { readonly kind: 'performer'; readonly rows: readonly number[]; readonly name: string }
  /** A number that no earlier row has, or a column that performs none of them. */
  | { readonly kind: 'lost'; readonly named: string }
  /** Somebody outside who has no column. */
  | { readonly kind: 'outside' };

const BACK = /kembali\p{L}*\s+(?:lagi\s+)?(?<whom>(?:ke(?:pada)?|pada)\s.+)$/isu;
const ROW_WORD =
  /(?:^ke(?:pada)?|(?<=\s)(?:ke|pada)|\()\s*(?:(?:langkah|baris|kegiatan|tahap(?:an)?|aktivitas|aktifitas|prosedur|proses|butir|poin|point|angka)\s+(?:ke\s*-?\s*|nomor\s+|no\s*\.?\s*)?|nomor\s+|no\s*\.?\s*)(?<no>\d{1,2})(?![\d/]|[.,]\d)/giu;

/** Where the text of a row leads back to; empty when it names nothing. */
export function listReturnPlaces(
  text: string,
  index: number,
  sheet: Sheet,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly ReturnPlace[] {
  const whom = BACK.exec(text)?.groups?.['whom'];
  if (whom === undefined) return [];
  const numbers = [...whom.matchAll(ROW_WORD)].map(({ groups }) => Number(groups?.['no']));
  const numbered = [...new Set(numbers)].map((no): ReturnPlace => {
    const row = findNumbered(no, sheet);
    return row === undefined || row > index
      ? { kind: 'lost', named: `langkah ${no}` }
      : { kind: 'number', row };
  });
  return [...numbered, ...listPerformerPlaces(whom, index, rows, columns)];
}

function listPerformerPlaces(
  whom: string,
  index: number,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly ReturnPlace[] {
  const words = whom.replace(/^(?:ke(?:pada)?|pada)\s+/iu, '');
  const [named] = listMentions(readSentence(words), columns, '');
  if (named === undefined || named.from > 2) return [];
  const [match] = matchColumns(named, columns);
  if (match === undefined) {
    return named.post && isOutsideRole(named.post.role) ? [{ kind: 'outside' }] : [];
  }
  const earlier = rows
    .slice(0, index)
    .flatMap(({ performers }, at) =>
      performers.some(({ column }) => column === match.column.column) ? [at + 1] : [],
    );
  if (earlier.length > 0) return [{ kind: 'performer', rows: earlier, name: named.quote }];
  return [{ kind: 'lost', named: named.quote }];
}

/** The row that carries the number on the sheet; where none is numbered, by its place. */
function findNumbered(no: number, { rows }: Sheet): number | undefined {
  const printed = rows.map((row) => Number(/^\s*(\d{1,2})\s*[.)]?\s*$/u.exec(row.no)?.[1] ?? NaN));
  if (printed.every(Number.isNaN)) return no >= 1 && no <= rows.length ? no : undefined;
  const at = printed.indexOf(no);
  return at < 0 || printed.lastIndexOf(no) !== at ? undefined : at + 1;
}
