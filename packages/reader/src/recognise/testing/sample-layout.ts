import * as fc from 'fast-check';
import type { SourceBlock, SourceDocument } from '../../source/source-document.ts';
import { document, lines, table, type Cell } from './build-document.ts';
import { LIST_NAMES, type ListName, type SampleSheet } from './sample-sheet.ts';

/** How an office lays its sheet out, and what it calls the parts. */
export interface SampleLayout {
  readonly labels: Readonly<Record<string, string>>;
  readonly colon: 'none' | 'label' | 'column' | 'value';
  readonly office: 'left' | 'right';
  readonly lists: 'below' | 'within' | 'single';
  readonly items: 'paragraphs' | 'typed' | 'automatic';
  readonly spans: 'merged' | 'blank';
  readonly number: 'column' | 'in-activity';
  readonly hasNote: boolean;
  readonly hasNumbersRow: boolean;
  readonly wide: number;
}

const oneOf = (...labels: readonly string[]) => fc.constantFrom(...labels);

export const sampleLayout: fc.Arbitrary<SampleLayout> = fc.record({
  labels: fc.record({
    number: oneOf('NOMOR SOP', 'No. SOP', 'Nomor POS', 'NO SOP', 'Nomor Dokumen'),
    madeOn: oneOf('TGL PEMBUATAN', 'Tanggal Pembuatan', 'Tgl. Pembuatan', 'Tanggal Ditetapkan'),
    revisedOn: oneOf('TGL REVISI', 'Tanggal Revisi', 'Tgl. Revisi'),
    effectiveOn: oneOf('TGL EFEKTIF', 'Tanggal Efektif', 'Tgl. Pengesahan', 'Tanggal Berlaku'),
    approvedBy: oneOf('DISAHKAN OLEH', 'Disahkan oleh', 'Disyahkan Oleh', 'Ditetapkan oleh'),
    name: oneOf('NAMA SOP', 'Judul SOP', 'Nama POS'),
    legalBases: oneOf('DASAR HUKUM', 'Dasar Hukum', 'Landasan Hukum'),
    qualifications: oneOf('KUALIFIKASI PELAKSANA', 'Kualifikasi Pelaksana'),
    related: oneOf('KETERKAITAN', 'Keterkaitan dengan SOP lain', 'Keterkaitan'),
    equipment: oneOf('PERALATAN/PERLENGKAPAN', 'Peralatan dan Perlengkapan', 'Peralatan'),
    warnings: oneOf('PERINGATAN', 'Peringatan'),
    records: oneOf(
      'PENCATATAN DAN PENDATAAN',
      'Pencatatan & Pendataan',
      'Pencatatan dan pendataan',
    ),
    no: oneOf('NO', 'No.', 'Nomor', 'NO URUT'),
    activity: oneOf(
      'KEGIATAN',
      'Aktivitas',
      'Uraian Prosedur',
      'URAIAN KEGIATAN',
      'K E G I A T A N',
    ),
    performers: oneOf('PELAKSANA', 'Pelaksana', 'Aktor'),
    standard: oneOf('MUTU BAKU', 'Mutu Baku', 'Baku Mutu'),
    requires: oneOf('KELENGKAPAN', 'Persyaratan/Kelengkapan', 'Alat', 'Persyaratan', 'Input'),
    time: oneOf('WAKTU', 'Waktu', 'Durasi', 'Lama Waktu'),
    output: oneOf('OUTPUT', 'Output', 'Hasil', 'Keluaran'),
    note: oneOf('KET', 'Keterangan', 'KETERANGAN', 'Catatan'),
  }),
  colon: fc.constantFrom('none', 'label', 'column', 'value'),
  office: fc.constantFrom('left', 'right'),
  lists: fc.constantFrom('below', 'within', 'single'),
  items: fc.constantFrom('paragraphs', 'typed', 'automatic'),
  spans: fc.constantFrom('merged', 'blank'),
  number: fc.constantFrom('column', 'in-activity'),
  hasNote: fc.boolean(),
  hasNumbersRow: fc.boolean(),
  wide: fc.nat({ max: 6 }),
});

const HEADER = ['number', 'madeOn', 'revisedOn', 'effectiveOn', 'approvedBy', 'name'] as const;

/** The document in which this office has written this sheet. */
export function layOut(sheet: SampleSheet, layout: SampleLayout): SourceDocument {
  const blocks: SourceBlock[] = [
    table(headerRows(sheet, layout)),
    table(listRows(sheet, layout)),
    lines(sheet.title),
    table(matrixRows(sheet, layout)),
  ];
  return document(blocks, layout.spans === 'blank' ? 'text' : 'docx');
}

function headerRows(sheet: SampleSheet, { labels, colon, office }: SampleLayout): Cell[][] {
  const values = { ...sheet, approvedBy: sheet.approver.join('\n') };
  const block: Cell = {
    text: [sheet.office, sheet.unit].filter((text) => text !== '').join('\n'),
    rows: HEADER.length,
  };
  return HEADER.map((field, i) => {
    const label = labels[field] ?? '';
    const value = values[field];
    const cells: Cell[] = [
      colon === 'label' ? `${label} :` : label,
      ...(colon === 'column' ? [':'] : []),
      colon === 'value' ? `: ${value}` : value,
    ];
    if (i > 0) return cells;
    return office === 'left' ? [block, ...cells] : [...cells, block];
  });
}

/** Items as the sheet shows them. */
export function shownItems(items: readonly string[], { items: style }: SampleLayout): string[] {
  return style === 'paragraphs' ? [...items] : items.map((item, i) => `${i + 1}. ${item}`);
}

function listCell(items: readonly string[], layout: SampleLayout, lead?: string): Cell {
  const first = lead === undefined ? [] : [{ text: `${lead}:` }];
  if (layout.items === 'automatic') {
    const listed = items.map((text, i) => ({ text, listLabel: `${i + 1}.` }));
    return { paragraphs: [...first, ...listed] };
  }
  return { paragraphs: [...first, ...shownItems(items, layout).map((text) => ({ text }))] };
}

function listRows({ lists }: SampleSheet, layout: SampleLayout): Cell[][] {
  const label = (name: ListName): string => layout.labels[name] ?? '';
  if (layout.lists === 'single') {
    return LIST_NAMES.map((name) => [label(name), listCell(lists[name], layout)]);
  }
  return [0, 2, 4].flatMap((at) => {
    const pair = LIST_NAMES.slice(at, at + 2);
    if (layout.lists === 'within') {
      return [pair.map((name) => listCell(lists[name], layout, label(name)))];
    }
    return [pair.map((name) => label(name)), pair.map((name) => listCell(lists[name], layout))];
  });
}

/** Index of the post whose heading spans two cells; none when too large. */
export function widePost({ performers }: SampleSheet, { wide }: SampleLayout): number {
  return wide < performers.length ? wide : -1;
}

export const SIGN = '●';

function matrixRows(sheet: SampleSheet, layout: SampleLayout): Cell[][] {
  const { labels, spans, hasNote, number } = layout;
  const label = (name: string): string => labels[name] ?? '';
  const wide = widePost(sheet, layout);
  const actors = sheet.performers.length + (wide < 0 ? 0 : 1);
  const isMerged = spans === 'merged';
  const high = (text: string): Cell => (isMerged ? { text, rows: 2 } : text);
  const broad = (text: string, columns: number): Cell[] =>
    isMerged ? [{ text, columns }] : [text, ...blanks(columns - 1)];
  const lead = number === 'column' ? ['no', 'activity'] : ['activity'];
  const top: Cell[] = [
    ...lead.map((name) => high(label(name))),
    ...broad(label('performers'), actors),
    ...broad(label('standard'), 3),
    ...(hasNote ? [high(label('note'))] : []),
  ];
  const names = sheet.performers.flatMap((name, i) => (i === wide ? broad(name, 2) : [name]));
  const below: Cell[] = [
    ...(isMerged ? [] : blanks(lead.length)),
    ...names,
    label('requires'),
    label('time'),
    label('output'),
    ...(isMerged || !hasNote ? [] : ['']),
  ];
  const width = lead.length + actors + 3 + (hasNote ? 1 : 0);
  const numbers = Array.from({ length: width }, (_, i) => `${i + 1}`);
  const rows = sheet.rows.map((row, i) => {
    const cells = sheet.performers.flatMap((_, at) => {
      const sign = row.marked.includes(at) ? SIGN : '';
      return at === wide ? [sign, ''] : [sign];
    });
    const doing = number === 'column' ? [`${i + 1}`, row.activity] : [`${i + 1}. ${row.activity}`];
    return [...doing, ...cells, row.requires, row.time, row.output, ...(hasNote ? [row.note] : [])];
  });
  return [top, below, ...(layout.hasNumbersRow ? [numbers] : []), ...rows];
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
