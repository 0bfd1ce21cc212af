import { compactLetters } from './compact-letters.ts';

/**
 * Words of the second language of bilingual forms: "Nomor SOP / SOP Number", "Kegiatan / Activity".
 * Universities, immigration offices and hospitals with an accreditation print their forms so.
 */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'number no code document sop procedure procedures title name date created creation made issued ' +
    'issue revision revised effective approved approval authorized authorised by of and the legal ' +
    'basis law laws regulation regulations reference references qualification qualifications ' +
    'executor executors performer performers actor actors implementer related relation linkage ' +
    'equipment tools supplies warning warnings caution recording records record documentation ' +
    'activity activities step steps process description standard standards quality completeness ' +
    'requirement requirements input time duration output outputs result results note notes remark ' +
    'remarks information unit page'
  ).split(' '),
);

/** A label without its translation behind or before a slash; the same text when there is none. */
export function withoutTranslation(label: string): string {
  if (!label.includes('/')) return label;
  const parts = label.split('/');
  const own = parts.filter((part) => !isEnglish(part));
  return own.length > 0 && own.length < parts.length ? own.join('/') : label;
}

function isEnglish(part: string): boolean {
  const words = part.split(/\s+/u).map((word) => compactLetters(word).letters);
  return (
    words.every((word) => word === '' || ENGLISH.has(word)) && words.some((word) => word !== '')
  );
}
