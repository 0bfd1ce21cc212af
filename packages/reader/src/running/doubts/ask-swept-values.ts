import type { Sheet } from '@tuntas/sop';
import type { Question } from '../../reading/sheet-reading.ts';
import { isOfficeLike, isSignerLike } from '../fit-value.ts';

const LISTS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;
type List = (typeof LISTS)[number];

/** The beginning of a numbered item, or the name of a law. */
const ITEM = /^(?:\(?\d{1,2}[.)]\s|[•●▪■◦➢✓–-]\s)/u;
const LAW =
  /^(?:undang\s*[-–]?\s*undang|UU|PP|PM|perpres|perda|permen\p{L}*|peraturan)\s.{0,80}\b(?:nomor|no|tahun)\b/iu;
/** "470/SOP.08/DISDUKCAPIL": what a sheet is filed under. */
const FILED = /(?:^|\s)[\p{L}\d.-]*\d[\p{L}\d.-]*(?:\/[\p{L}\d.-]+){2,}(?=\s|$)/u;

/**
 * Asks where all labels were copied before all values and an item was taken for the value of a
 * label, or a value for a part of a list.
 */
export function askSweptValues(sheet: Sheet): readonly Question[] {
  return [
    ...(['number', 'name'] as const).flatMap((field) => askIdentity(sheet, field)),
    ...askCaption(sheet),
    ...askPlaces(sheet),
    ...askUnit(sheet),
    ...LISTS.flatMap((field) => askItems(sheet, field)),
  ];
}

function ask(fields: readonly string[], text: string, why: string): Question {
  const [first = '', ...others] = fields.map((field) => `sheet.${field}`);
  const short = text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text;
  const question = { where: first, ask: `Apakah isian ini benar: “${short}”?`, why };
  return others.length > 0 ? { ...question, also: others } : question;
}

function askIdentity(sheet: Sheet, field: 'number' | 'name'): readonly Question[] {
  const text = sheet[field];
  const bare = bareOf(text);
  const holder = LISTS.find((list) => sheet[list].some((item) => bareOf(item) === bare));
  const isItem = ITEM.test(text) || LAW.test(text) || (bare !== '' && holder !== undefined);
  if (!isItem) return [];
  const why = 'Isinya berbentuk butir daftar; judul isian dan isinya tersalin terpisah.';
  // A label that got an item moved the values of the labels below it, too.
  const below = field === 'number' ? ['name'] : [];
  const from = holder ?? (LAW.test(text.replace(ITEM, '')) ? 'legalBases' : undefined);
  return [ask([field, ...below, ...(from === undefined ? [] : [from])], text, why)];
}

/** The caption of the table is the name again, in whole or in part. */
function askCaption({ name, title }: Sheet): readonly Question[] {
  const [own, said] = [wordsOf(name), wordsOf(title)];
  const shared = own.filter((word) => said.includes(word)).length;
  if (own.length === 0 || said.length === 0 || shared > 0) return [];
  const why = `Judul di atas tabel berbunyi lain: “${title.slice(0, 160)}”.`;
  return [ask(['name'], name, why)];
}

/** The name of the procedure at the end of the unit. */
function askPlaces(sheet: Sheet): readonly Question[] {
  const known = bareOf(`${sheet.title}\n${sheet.name}`);
  return (['unit', 'office'] as const).flatMap((field) => {
    const tail = bareOf(sheet[field]).split(' ').slice(-2).join(' ');
    const isSwept = tail.length > 10 && tail.includes(' ') && known.includes(tail);
    if (!isSwept || bareOf(sheet[field]).split(' ').length < 5) return [];
    const why = 'Nama prosedur tampak ikut terbaca di dalamnya.';
    return [ask([field, 'name'], sheet[field], why)];
  });
}

/** A unit below the labels, taken for the signer. */
function askUnit(sheet: Sheet): readonly Question[] {
  const { written } = sheet.approvedBy;
  if (sheet.unit !== '' || !isOfficeLike(written) || isSignerLike(written)) return [];
  const why = 'Isinya berbunyi seperti nama unit; judul isian dan isinya tersalin terpisah.';
  return [ask(['approvedBy', 'unit'], written, why)];
}

function askItems(sheet: Sheet, field: List): readonly Question[] {
  const items = sheet[field];
  const own = [...items].find((item) => FILED.test(item) || isSignerLike(item));
  if (own !== undefined && field !== 'legalBases' && field !== 'qualifications') {
    const why = 'Nomor SOP atau nama pengesah tampak ikut terbaca dalam daftar ini.';
    return [ask([field, 'number', 'approvedBy', 'name'], own, why)];
  }
  const lone = items.find(
    (item) => item !== '' && !/[\p{L}]/u.test(item) && /^\W*\d{0,2}\W*$/u.test(item),
  );
  if (lone !== undefined) {
    const why = 'Nomor urut dan tulisannya tersalin terpisah; butirnya dapat tertukar.';
    return [ask([field], items.join(' · '), why)];
  }
  const sop = items.find((item) => /^(?:SOP|POS)\s+\p{L}/u.test(item.replace(ITEM, '')));
  if (sop === undefined || field === 'related' || field === 'legalBases') return [];
  const isElsewhere = sheet.related.every((item) => !/\b(?:SOP|POS)\b/u.test(item));
  const why = 'Butir ini tampak dari bagian Keterkaitan.';
  return isElsewhere ? [ask([field, 'related'], sop, why)] : [];
}

const bareOf = (text: string): string =>
  text.replace(ITEM, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:prosedur|standar|operasional|tentang|dengan|untuk|pelayanan|pada)$/u.test(word),
  );
