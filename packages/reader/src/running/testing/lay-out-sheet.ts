import type { SampleSheet } from './sample-sheets.ts';

type Cells = readonly string[];

/** A sheet as a PDF printed to text has it: cells wrapped, side by side, columns made of blanks. */
export function layOutSheet(sheet: SampleSheet, align: 'top' | 'middle'): readonly string[] {
  const { header, sections, performers, rows, title, office, unit } = sheet;
  const identity = header.map(([label, value], at): Cells => [
    ['', office, unit][at] ?? '',
    label,
    value,
  ]);
  const wide = [4, 22, ...performers.map(() => 10), 18, 9, 18, 12];
  const blank = performers.map(() => '');
  const body = rows.map(([no, activity, requires, time, output, note]): Cells => [
    ...[no, activity],
    ...blank,
    ...[requires, time, output, note],
  ]);
  const half = Math.ceil(rows.length / 2);
  // On the second page the empty columns have closed up.
  const narrow = [5, 24, 16, 9, 20];
  const rest = rows
    .slice(half)
    .map(([no, activity, requires, time, output]): Cells => [
      ...[no, activity, requires, time, output],
    ]);
  return [
    ...identity.flatMap((cells) => layRow(cells, [44, 20, 60], 'top')),
    ...sections.flatMap(([[left, lefts], [right, rights]]) => [
      ...layRow([left, right], [60, 60], 'top'),
      ...layRow([lefts.join('\n'), rights.join('\n')], [60, 60], 'top'),
    ]),
    '',
    `${' '.repeat(40)}${title}`,
    '',
    ...layRow(['', '', 'Pelaksana', ...blank.slice(1), 'Mutu Baku', '', '', ''], wide, 'top'),
    ...layRow(
      ['No', 'Kegiatan', ...performers, 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
      wide,
      'top',
    ),
    ...body.slice(0, half).flatMap((cells) => layRow(cells, wide, align)),
    '\f',
    ...rest.flatMap((cells) => layRow(cells, narrow, align)),
  ];
}

function layRow(
  cells: Cells,
  widths: readonly number[],
  align: 'top' | 'middle',
): readonly string[] {
  const wrapped = cells.map((text, at) => wrap(text, (widths[at] ?? 10) - 2));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => {
        const above = align === 'top' ? 0 : Math.floor((height - lines.length) / 2);
        return (lines[line - above] ?? '').padEnd(widths[at] ?? 10);
      })
      .join('')
      .trimEnd(),
  );
}

function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => {
    const lines = [''];
    for (const word of part.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}
