import { layOutSheet } from './lay-out-sheet.ts';
import type { SampleSheet } from './sample-sheets.ts';

const HEADING_ONE = ['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Keterangan'];
const HEADING_TWO = ['Kelengkapan', 'Waktu', 'Output'];

type Mangle = (sheet: SampleSheet) => readonly string[];

/** Each cell a line of its own, row by row. */
const cellLines: Mangle = (sheet) => [
  sheet.office,
  sheet.unit,
  ...sheet.header.flat(),
  ...sectionLines(sheet),
  sheet.title,
  ...headingLines(sheet),
  ...sheet.rows.flat().filter((text) => text !== ''),
];

/** All labels first, then all values. */
const labelsFirst: Mangle = (sheet) => [
  sheet.office,
  sheet.unit,
  ...sheet.header.map(([label]) => label),
  ...sheet.header.map(([, value]) => value),
  ...sectionLines(sheet),
  sheet.title,
  ...headingLines(sheet),
  ...sheet.rows.flat().filter((text) => text !== ''),
];

/** The cells of a row in one line, blanks between them. */
const rowLines: Mangle = (sheet) => [
  sheet.office,
  sheet.unit,
  ...sheet.header.map(([label, value]) => `${label} : ${value}`),
  ...sheet.sections.flatMap(([[left, lefts], [right, rights]]) => [
    `${left} ${right}`,
    ...lefts,
    ...rights,
  ]),
  sheet.title,
  HEADING_ONE.join(' '),
  [...sheet.performers, ...HEADING_TWO].join(' '),
  ...sheet.rows.map((row) => row.filter((text) => text !== '').join(' ')),
];

/** The matrix copied column by column. */
const columnLines: Mangle = (sheet) => [
  sheet.office,
  sheet.unit,
  ...sheet.header.flat(),
  ...sectionLines(sheet),
  sheet.title,
  ...headingLines(sheet),
  ...[0, 1, 2, 3, 4].flatMap((column) => sheet.rows.map((row) => row[column] ?? '')),
];

/** Broken headings, page numbers, and sentences wrapped in the middle. */
const damaged: Mangle = (sheet) =>
  [
    'Halaman 1 dari 2',
    sheet.office,
    sheet.unit,
    ...sheet.header.flatMap(([label, value], at) => [at === 0 ? label.slice(1) : label, value]),
    ...sectionLines(sheet),
    sheet.title,
    ...headingLines(sheet).map((text) => (text === 'Kegiatan' ? 'Kegitan' : text)),
    ...sheet.rows.flatMap((row, index) => [
      ...(index === 3 ? ['- 2 -'] : []),
      ...row.flatMap((text, column) => (column === 1 ? wrap(text) : [text])),
    ]),
  ].filter((text) => text !== '');

/** The table before its header. */
const tableFirst: Mangle = (sheet) => [
  ...headingLines(sheet),
  ...sheet.rows.flat().filter((text) => text !== ''),
  ...sheet.header.flat(),
  ...sectionLines(sheet),
];

/** Printed to text with its layout, cells at the top or in the middle of their rows. */
const laidTop: Mangle = (sheet) => layOutSheet(sheet, 'top');
const laidMiddle: Mangle = (sheet) => layOutSheet(sheet, 'middle');

export const MANGLES = {
  laidTop,
  laidMiddle,
  cellLines,
  labelsFirst,
  rowLines,
  columnLines,
  damaged,
  tableFirst,
};

function sectionLines({ sections }: SampleSheet): readonly string[] {
  return sections.flatMap(([[left, lefts], [right, rights]]) => [left, right, ...lefts, ...rights]);
}

function headingLines({ performers }: SampleSheet): readonly string[] {
  return [...HEADING_ONE, ...performers, ...HEADING_TWO];
}

function wrap(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length < 4) return [text];
  const at = Math.ceil(words.length / 2);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}
