import type { RowReading, SheetReading } from '@tuntas/reader';
import { terminal } from './terminal.ts';

/** Readings as a report: the head of the sheet, its rows with their performers, the questions. */
export function printReading(readings: readonly SheetReading[]): void {
  for (const [i, reading] of readings.entries()) {
    if (readings.length > 1) terminal.print(`Lembar ${i + 1} dari ${readings.length}\n`);
    printOne(reading);
    if (i < readings.length - 1) terminal.print('');
  }
}

function printOne({ sheet, rows, questions }: SheetReading): void {
  const facts: [string, string][] = [
    ['Nama SOP', sheet.name],
    ['Judul', sheet.title],
    ['Nomor SOP', sheet.number],
    ['Perangkat daerah', sheet.office],
    ['Unit', sheet.unit],
    ['Tanggal pembuatan', sheet.madeOn.written],
    ['Tanggal revisi', sheet.revisedOn.written],
    ['Tanggal efektif', sheet.effectiveOn.written],
    ['Disahkan oleh', sheet.approvedBy.written],
  ];
  for (const [name, value] of facts) {
    terminal.print(`${`${name}:`.padEnd(20)}${oneLine(value) || '(kosong)'}`);
  }
  const lists: [string, readonly string[]][] = [
    ['Dasar hukum', sheet.legalBases],
    ['Kualifikasi pelaksana', sheet.qualifications],
    ['Keterkaitan', sheet.related],
    ['Peralatan', sheet.equipment],
    ['Peringatan', sheet.warnings],
    ['Pencatatan', sheet.records],
  ];
  for (const [name, items] of lists) {
    terminal.print(`\n${name}:${items.length === 0 ? ' (kosong)' : ''}`);
    for (const item of items) terminal.print(`  - ${oneLine(item)}`);
  }
  terminal.print(`\nPelaksana: ${sheet.performers.map(({ name }) => oneLine(name)).join(' | ')}`);
  terminal.print(`\nKegiatan (${sheet.rows.length} baris):`);
  for (const [i, row] of sheet.rows.entries()) {
    terminal.print(`  ${oneLine(row.no) || `(${i + 1})`} ${oneLine(row.activity)}`);
    terminal.print(`      pelaksana: ${performersOf(rows[i])}`);
    const quality = [
      ['kelengkapan', row.requires],
      ['waktu', row.time],
      ['output', row.output],
      ['keterangan', row.note],
    ].flatMap(([name, value]) => (value?.trim() ? [`${name}: ${oneLine(value)}`] : []));
    if (quality.length > 0) terminal.print(`      ${quality.join('; ')}`);
  }
  terminal.print(`\nPertanyaan (${questions.length}):`);
  for (const [i, { where, ask, why }] of questions.entries()) {
    terminal.print(`  ${i + 1}. ${ask} [${where}]\n     ${why}`);
  }
}

function performersOf(row: RowReading | undefined): string {
  if (row === undefined || row.performers.length === 0) return '(belum diketahui)';
  return row.performers
    .map(({ name, basis, confidence }) =>
      basis === 'written'
        ? `${oneLine(name)} (tertulis)`
        : `${oneLine(name)} (dibaca, ${Math.round(confidence * 100)}%)`,
    )
    .join(', ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
