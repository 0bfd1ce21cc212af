import type { Sheet } from '../definition/sheet.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { ENDED_LAWS, ENDED_PROGRAMMES } from './ended-laws.ts';
import { findLawReference, formatLawReference } from './law-reference.ts';
import { toPlainWords } from './plain-words.ts';

/** Dasar Hukum: the same law twice, laws no longer in force, and programmes that have ended. */
export function checkLaws(sheet: Sheet, report: Report): void {
  const seen = new Set<string>();
  sheet.legalBases.forEach((line, index) => {
    const path = `/sheet/legalBases/${index}`;
    const reference = findLawReference(line);
    const law = reference && formatLawReference(reference);
    const key = reference ? `${law} ${reference.region}` : toPlainWords(line);
    if (key !== '' && seen.has(key)) report('LAW_REPEATED', path, { law: law ?? `“${line}”` });
    seen.add(key);
    const ended = ENDED_LAWS.find((entry) => entry.law === law);
    if (law && ended) report('LAW_NOT_IN_FORCE', path, { law, since: ended.since, by: ended.by });
    checkPeriod(line, sheet, path, report);
  });
  for (const { name, words, since, by } of ENDED_PROGRAMMES) {
    const found = listTexts(sheet).find(([text]) => words.test(toPlainWords(text)));
    if (found) report('PROGRAMME_ENDED', found[1], { name, since, by });
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

function listTexts(sheet: Sheet): readonly (readonly [text: string, path: string])[] {
  const sections = ['legalBases', 'qualifications', 'related', 'equipment', 'warnings'] as const;
  return [
    ...sections.flatMap((name) =>
      sheet[name].map((text, index) => [text, `/sheet/${name}/${index}`] as const),
    ),
    ...sheet.rows.flatMap((row, index) =>
      (['activity', 'requires', 'output', 'note'] as const).map(
        (name) => [row[name], `/sheet/rows/${index}/${name}`] as const,
      ),
    ),
  ];
}
