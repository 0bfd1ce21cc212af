import type { Sheet } from '../definition/sheet.ts';
import { parseSheetDay } from '../derive/parse-sheet-day.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { toPlainWords } from './plain-words.ts';

const DATES = [
  ['madeOn', 'Tanggal Pembuatan'],
  ['revisedOn', 'Tanggal Revisi'],
  ['effectiveOn', 'Tanggal Efektif'],
] as const;
/** What a sheet says in words that was never revised: "Belum pernah", "Tidak ada", "0". */
const NEVER_REVISED = /^(?:belum|tidak|nihil|0+)(?!\p{L}|\d)/u;

/** Days that no calendar has, and words that are no date. A month without a day is one as written. */
export function checkDates(sheet: Sheet, report: Report): void {
  for (const [field, what] of DATES) {
    const { written, day } = sheet[field];
    if (day !== undefined) continue;
    const { doubt } = parseSheetDay(written);
    if (doubt !== 'impossible' && doubt !== 'unreadable') continue;
    if (field === 'revisedOn' && NEVER_REVISED.test(toPlainWords(written))) continue;
    report('DATE_UNREADABLE', `/sheet/${field}`, { what, text: written.trim() });
  }
}
