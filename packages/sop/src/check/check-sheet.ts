import type { Sheet } from '../definition/sheet.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { checkDates } from './check-dates.ts';
import { toPlainWords } from './plain-words.ts';

const NIP_DIGITS = 18;
/** Shorter sentences are found inside others by chance. */
const SHORTEST_SENTENCE = 20;

/** Oddities of the header block and of the rows as text. */
export function checkSheet(sheet: Sheet, report: Report): void {
  if (toPlainWords(sheet.effectiveOn.written) === '') {
    report('EFFECTIVE_DATE_MISSING', '/sheet/effectiveOn');
  }
  checkDates(sheet, report);
  const [name, title] = [toProcedureName(sheet.name), toProcedureName(sheet.title)];
  if (name === '') report('NAME_EMPTY', '/sheet/name');
  else if (title !== '' && name !== title) report('TITLE_DIFFERS', '/sheet/title');
  const { nip } = sheet.approvedBy;
  const count = nip?.replace(/\D/gu, '').length ?? 0;
  if (nip !== undefined && count !== NIP_DIGITS) {
    report('NIP_DIGITS', '/sheet/approvedBy/nip', { nip, count });
  }
  const rows = sheet.rows.map(({ activity }) => toPlainWords(activity));
  rows.forEach((inner, i) => {
    if (inner.length < SHORTEST_SENTENCE) return;
    rows.forEach((outer, j) => {
      const isInside = outer.includes(inner) && (outer !== inner || i > j);
      if (i === j || !isInside) return;
      report('ROW_INSIDE_ANOTHER', `/sheet/rows/${j}`, { inner: i + 1, outer: j + 1 });
    });
  });
}

/** Without the words that only say that it is an SOP. */
function toProcedureName(text: string): string {
  return toPlainWords(text)
    .replace(/^(standar(d)? operasional prosedur|prosedur standar operasional)\b/u, '')
    .replace(/\bsop\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
