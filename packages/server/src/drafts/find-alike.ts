import type { AlikeSop } from '@tuntas/api';
import type { Sheet } from '@tuntas/sop';
import type { NewestSop } from './alike.queries.ts';

/** SOPs of the office with the number or the name of a sheet; those with its number first. */
export function findAlike(
  sheet: Pick<Sheet, 'number' | 'name' | 'title'>,
  ownSopId: string,
  sops: readonly NewestSop[],
): AlikeSop[] {
  const number = foldNumber(sheet.number);
  const names = namesOf(sheet);
  return sops
    .filter(({ sop_id }) => sop_id !== ownSopId)
    .map((sop) => ({
      sopId: sop.sop_id,
      versionId: sop.id,
      title: sop.title.trim() || sop.name.trim(),
      number: sop.number,
      sameNumber: number !== '' && foldNumber(sop.number) === number,
      sameName: namesOf(sop).some((name) => names.includes(name)),
      versions: [...sop.versions],
    }))
    .filter(({ sameNumber, sameName }) => sameNumber || sameName)
    .toSorted((a, b) => Number(b.sameNumber) - Number(a.sameNumber));
}

/** Empty for what is no number yet, such as dots to be filled in. */
function foldNumber(number: string): string {
  return /\d/.test(number) ? number.toLowerCase().replace(/\s+/g, '') : '';
}

function namesOf({ name, title }: Pick<Sheet, 'name' | 'title'>): string[] {
  return [title, name].map(foldName).filter((folded) => folded !== '');
}

/** Every sheet calls itself an SOP: the words after that are its name. */
function foldName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ').replace(/^(?:(?:sop|standar operasional prosedur)(?: |$))+/, '');
}
