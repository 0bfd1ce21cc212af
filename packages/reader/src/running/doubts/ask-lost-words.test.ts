import { expect, test } from 'vitest';
import { readRunningText } from '../read-running-text.ts';
import { askDoubts } from './ask-doubts.ts';
import { askLostWords } from './ask-lost-words.ts';
import { listRunLines } from '../run-line.ts';

const LINES = [
  'BALAI BENIH IKAN CONTOH',
  'Nomor SOP',
  '523/4/BBI/2021',
  'Tanggal Pembuatan',
  '4 Mei 2021',
  'Tanggal Revisi',
  '-',
  'Tanggal Efektif',
  '1 Juni 2021',
  'Disahkan oleh',
  'Kepala Balai Benih Ikan',
  'Nama SOP',
  'Penyaluran Benih',
  'No',
  'Kegiatan',
  'Pelaksana',
  'Mutu Baku',
  'Pemohon',
  'Petugas Kolam',
  'Kelengkapan',
  'Waktu',
  'Output',
  '1.',
  'Mengajukan permohonan benih',
  'Surat permohonan',
  '5 menit',
  'Permohonan diterima',
  '2.',
  'Menyerahkan benih',
  'Kantong benih',
  '15 menit',
  'Tanda terima',
];

function read(lines: readonly string[]) {
  const document = { format: 'text', blocks: [{ type: 'text', lines }] } as const;
  const [reading] = readRunningText(document);
  if (!reading) throw new Error('not read as a sheet');
  return { reading, lines: listRunLines(document).filter(({ text }) => text !== '') };
}

test('a reading that holds every word asks nothing', () => {
  const { reading, lines } = read(LINES);
  expect(askLostWords(reading, lines, undefined)).toEqual([]);
});

test('words that stand in no value are asked for at the value before them', () => {
  const { reading, lines } = read(LINES);
  const rows = reading.sheet.rows.map((row, at) => (at === 0 ? { ...row, output: '' } : row));
  const lost = { ...reading, sheet: { ...reading.sheet, rows } };
  const [question, ...more] = askLostWords(lost, lines, undefined);
  expect(more).toEqual([]);
  expect(question?.where).toBe('rows[0]');
  expect(question?.why).toContain('“Permohonan diterima”');
});

test('lost words above a value of the identity block ask for it too, even when the first is asked', () => {
  const { reading, lines } = read(LINES);
  const text = 'Pelayanan Bagi Kelompok';
  const at = lines.findIndex((line) => line.text === 'Nama SOP');
  const place = { block: 9, row: 0 };
  const more = [...lines.slice(0, at), { text, raw: text, place }, ...lines.slice(at)];
  const [question] = askLostWords(reading, more, undefined);
  expect([question?.where, question?.also]).toEqual(['sheet.approvedBy', ['sheet.name']]);
  const asked = { where: 'sheet.approvedBy', ask: 'Siapa?', why: 'Kosong.' };
  const { questions } = askDoubts({ ...reading, questions: [asked] }, more, undefined);
  expect(questions.map(({ where }) => where)).toEqual(['sheet.approvedBy', 'sheet.name']);
});

test('lines between the heading and the first row are headings of actors', () => {
  const { reading, lines } = read(LINES);
  const { performers } = reading.sheet;
  const lost = { ...reading, sheet: { ...reading.sheet, performers: performers.slice(0, 1) } };
  const from = lines.findIndex(({ text }) => text === 'No');
  const to = lines.findIndex(({ text }) => text === '1.');
  expect(askLostWords(lost, lines, { from, to }).map(({ where }) => where)).toEqual(['performers']);
});

test('what is printed again on each page is not lost', () => {
  const again = LINES.slice(13, 22).filter((text) => text.length > 12);
  const { reading, lines } = read(LINES);
  const twice = [...lines, ...lines.filter(({ text }) => again.includes(text))];
  expect(askLostWords(reading, twice, undefined)).toEqual([]);
});
