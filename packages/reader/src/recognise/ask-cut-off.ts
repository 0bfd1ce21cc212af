import type { Sheet } from '@tuntas/sop';
import type { Question } from '../reading/sheet-reading.ts';
import { question, quoted } from './question-path.ts';
import { LISTS } from './read-header.ts';

/** A sentence that ends so has lost its end. */
const OPEN_END =
  /\s(?:dan|atau|serta|yang|untuk|ke|di|dari|dengan|pada|kepada|oleh|dalam|tentang|terhadap|nomor)$/iu;
const OPEN_START = /^[\p{Ll},;)]/u;
/** The second half of a torn sentence or of a torn heading: "& Pendataan : …". */
const TORN_START = /^(?:[&,;)]|dan\s|atau\s|serta\s)/iu;

type Header = Pick<Sheet, 'name' | 'title' | (typeof LISTS)[number]>;

/** Sentences that break off, or begin in the middle. */
export function askCutOff(header: Header, rows: Sheet['rows']): Question[] {
  const texts: (readonly [where: string, text: string])[] = [
    ['sheet.name', header.name],
    ['sheet.title', header.title],
    ...LISTS.flatMap((list) => header[list].map((item) => [`sheet.${list}`, item] as const)),
    ...rows.flatMap(({ activity, note }, i) => [
      [`rows[${i}].activity`, activity] as const,
      [`rows[${i}].note`, note] as const,
    ]),
  ];
  const asked = texts.flatMap(([where, text]) => {
    const isHeadless = (where === 'sheet.title' && OPEN_START.test(text)) || TORN_START.test(text);
    if (!OPEN_END.test(text) && !isHeadless) return [];
    const shown = isHeadless || text.length < 60 ? text : `…${text.slice(-55)}`;
    return [
      question(where, 'Bagaimana lengkapnya?', `Tertulis ${quoted(shown)}; tampak terpotong.`),
    ];
  });
  // One question for each value, also when several items of a list break off.
  return asked.filter(({ where }, i) => asked.findIndex((one) => one.where === where) === i);
}
