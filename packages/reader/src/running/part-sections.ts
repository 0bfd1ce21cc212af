import { beginsSection } from './fit-value.ts';
import type { LabelMatch } from '../lexicon/index.ts';

type Field = LabelMatch<'header' | 'section'>['field'];

/**
 * Parts a line where the list of the next section may begin: a numbering that starts again at 1, or
 * a word that such lists begin with ("Memiliki", "Disimpan", "SOP").
 */
export function partAtStarters(text: string, fields: readonly Field[]): readonly string[] {
  const starts = [0];
  for (const match of text.matchAll(/(?<=\s)(?:(?<number>1)[.)]?\s+)?(?=[\p{Lu}])/gu)) {
    const at = match.index;
    const before = text.slice(0, at);
    const rest = text.slice(at);
    const isRestart = match.groups?.['number'] !== undefined && !endsOpen(before);
    const isStart =
      fields.slice(1).some((field) => beginsSection(field, rest)) && !endsOpen(before);
    const isFar = text.slice(starts.at(-1), at).trim().split(/\s+/u).length > 3;
    if (isRestart || (isStart && isFar)) starts.push(at);
  }
  const distinct = [...new Set(starts)];
  return distinct.map((start, i) => text.slice(start, distinct[i + 1] ?? text.length).trim());
}

/** Words that need the next one: "Nomor 1", "dan Mampu". */
function endsOpen(text: string): boolean {
  return /(?:[,/(&-]|\b(?:nomor|no|pasal|ayat|tahun|dan|atau|serta|dengan|tentang|untuk|oleh)\.?)$/iu.test(
    text.trimEnd(),
  );
}
