import type { SheetRow } from '../definition/sheet.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** A number with its punctuation; "2a" and "II" are counted in other ways and not judged. */
const NUMBER = /^\W*(\d+)\W*$/u;

/**
 * Row numbers given twice, out of order, or missing among numbered rows. Counting again from 1, as
 * sheets with sections do, is in order.
 */
export function checkNumbers(rows: readonly SheetRow[], report: Report): void {
  const numbers = rows.map(({ no }) => {
    const number = NUMBER.exec(no.trim())?.[1];
    return number === undefined ? undefined : Number(number);
  });
  let last = 0;
  let seen = new Set<number>();
  rows.forEach(({ no }, index) => {
    const path = `/sheet/rows/${index}/no`;
    const number = numbers[index];
    const detail = { row: index + 1, no };
    if (number === undefined) {
      const isAmong = last > 0 && numbers.slice(index + 1).some((later) => later !== undefined);
      if (no.trim() === '' && isAmong) report('ROW_NUMBER_MISSING', path, detail);
      return;
    }
    if (number === 1 && last > 1 && numbers[index + 1] === 2) seen = new Set();
    else if (seen.has(number)) report('ROW_NUMBER_REPEATED', path, detail);
    else if (number < last) report('ROW_NUMBER_ORDER', path, { ...detail, last });
    seen.add(number);
    last = number;
  });
}
