import type { Sheet } from '@tuntas/sop';
import type { Question, RowReading } from '../reading/sheet-reading.ts';

/** Surer than this needs no question. */
const SURE = 0.75;

/**
 * Questions about performers that are not sure. Rows one after the other with the same answer are
 * one question, at the first of them.
 */
export function askPerformers(sheet: Sheet, rows: readonly RowReading[]): readonly Question[] {
  const headings = sheet.performers.map(({ name }) => name);
  const groups: { rows: number[]; name: string }[] = [];
  rows.forEach(({ performers }, index) => {
    const [first] = performers;
    if (first && (first.basis === 'written' || performers.every((p) => p.confidence >= SURE)))
      return;
    const name = first?.name ?? '';
    const last = groups.at(-1);
    if (last && last.name === name && last.rows.at(-1) === index - 1) last.rows.push(index);
    else groups.push({ rows: [index], name });
  });
  return groups.map(({ rows: members, name }): Question => {
    const at = members[0] ?? 0;
    const because = rows[at]?.performers[0]?.because;
    const which = sayRows(members);
    const others = headings.filter((heading) => heading !== name);
    const also = members.slice(1).map((row) => `rows[${row}].performers`);
    return {
      where: `rows[${at}].performers`,
      ...(also.length > 0 ? { also } : {}),
      ask: name ? `Apakah ${which} dilaksanakan “${name}”?` : `Siapa yang melaksanakan ${which}?`,
      why: because
        ? `Tanda pada kolom Pelaksana tidak terbaca; dugaan ini dari kalimatnya: ${because}`
        : 'Tanda pada kolom Pelaksana tidak terbaca, dan kalimatnya tidak menyebut siapa pun.',
      choices: name ? [name, ...others] : others,
    };
  });
}

function sayRows(members: readonly number[]): string {
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  return first === last ? `baris ${first + 1}` : `baris ${first + 1} sampai ${last + 1}`;
}
