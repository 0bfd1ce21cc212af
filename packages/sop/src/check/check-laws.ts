import type { Sheet } from '../definition/sheet.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { formatSince, nameEndedLaw, type EndedTable } from './ended-table.ts';
import { findEnded } from './find-ended.ts';
import { findLawReference, formatLawReference } from './law-reference.ts';
import { toPlainWords } from './plain-words.ts';

/**
 * Dasar Hukum: the same law twice, laws no longer in force, and programmes that have ended.
 * @param ended what is no longer in force on the day of the check.
 */
export function checkLaws(sheet: Sheet, report: Report, ended: EndedTable): void {
  const seen = new Set<string>();
  sheet.legalBases.forEach((line, index) => {
    const path = `/sheet/legalBases/${index}`;
    const reference = findLawReference(line);
    const law = reference && formatLawReference(reference);
    const key = reference ? `${law} ${reference.region}` : toPlainWords(line);
    if (key !== '' && seen.has(key)) report('LAW_REPEATED', path, { law: law ?? `“${line}”` });
    seen.add(key);
    checkPeriod(line, sheet, path, report);
  });
  for (const { kind, entry, path } of findEnded(sheet, ended)) {
    const told = { since: formatSince(entry.since), by: entry.by };
    if (kind === 'law')
      report('LAW_NOT_IN_FORCE', path, { law: nameEndedLaw(entry.law, entry.region), ...told });
    else report('PROGRAMME_ENDED', path, { name: entry.name, ...told });
  }
}

/** A plan for some years ("Tahun 2009 – 2014") that had run out when the sheet was made. */
function checkPeriod(line: string, sheet: Sheet, path: string, report: Report): void {
  const match = /(?<from>(?:19|20)\d\d)\s*(?:[-–—]|s\.?d\.?|sampai)\s*(?<to>(?:19|20)\d\d)/iu.exec(
    line,
  );
  const { from, to } = match?.groups ?? {};
  const made = sheet.effectiveOn.day ?? sheet.revisedOn.day ?? sheet.madeOn.day;
  if (!from || !to || from >= to || !made || to >= made.slice(0, 4)) return;
  report('PROGRAMME_ENDED', path, {
    name: `Rencana tahun ${from}–${to}`,
    since: Number(to) + 1,
    by: 'masa berlakunya habis',
  });
}
