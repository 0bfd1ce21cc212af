import { expect, test } from 'vitest';
import type { PartialReading } from '../../reading/partial-reading.ts';
import { readRunningText } from '../read-running-text.ts';
import { DISTRICT } from '../testing/sample-sheets.ts';
import { MANGLES } from '../testing/mangle-sheet.ts';
import type { RunLine } from '../run-line.ts';
import { askMixedValues } from './ask-mixed-values.ts';

const [PLAIN] = readRunningText({
  format: 'text',
  blocks: [{ type: 'text', lines: [...MANGLES.cellLines(DISTRICT)] }],
});

type Sheet = PartialReading['sheet'];

/** Paths asked about when the sheet is changed so. */
function asked(change: Partial<Sheet>, texts: readonly string[] = []): readonly string[] {
  if (!PLAIN) throw new Error('the sample is no sheet');
  const lines = texts.map((text): RunLine => ({ text, raw: text, place: { block: 0 } }));
  const reading = { ...PLAIN, sheet: { ...PLAIN.sheet, ...change } };
  return askMixedValues(reading, lines).map(({ where }) => where);
}

const row = (change: Partial<Sheet['rows'][number]>): Partial<Sheet> => {
  const first = PLAIN?.sheet.rows[0];
  if (!first) throw new Error('the sample has no row');
  return { rows: [{ ...first, ...change }] };
};

test('a plain sheet is not doubted', () => {
  expect(asked({})).toEqual([]);
});

test.each<readonly [string, Partial<Sheet>, readonly string[]]>([
  ['a label inside', { unit: 'SEKSI TERA Tanggal Revisi 4 Mei 2021' }, ['sheet.unit']],
  ['a signer in the office', { office: 'DINAS A NIP. 19700101 199003 1 001' }, ['sheet.office']],
  ['words said twice', { office: 'BALAI TERA KOTA CONTOH KOTA CONTOH' }, ['sheet.office']],
  [
    'words said twice by the signer',
    { approvedBy: { written: 'Kepala Balai Tera Ulang Balai Tera Ulang' } },
    ['sheet.approvedBy', 'sheet.office'],
  ],
  ['an office in the number', { number: '5/2020 PEMERINTAH KOTA CONTOH' }, ['sheet.number']],
  ['two lists in one', { warnings: ['1. Timbangan disegel 1. Buku tera'] }, ['sheet.warnings']],
  ['a number without its item', { records: ['Buku register 2'] }, ['sheet.records']],
  [
    'a list that swallowed the next',
    { related: ['SOP Tera Peringatan 1. Awas'] },
    ['sheet.related'],
  ],
  ['two columns of one name', { performers: [{ name: 'Staf' }, { name: 'Staf' }] }, ['performers']],
  ['no headings of actors', { performers: [] }, ['performers']],
  ['a mark in a sentence', row({ activity: 'Menimbang v barang' }), ['rows[0]']],
  ['a time in the papers', row({ time: '', requires: 'Berkas 10 lengkap' }), ['rows[0]']],
  ['a stage in a sentence', row({ activity: 'Menera alat B. TAHAP AKHIR' }), ['rows[0].activity']],
  ['a time that is none', row({ time: '10 berkas surat' }), ['rows[0].time']],
])('%s is asked about', (_, change, paths) => {
  expect(asked(change)).toEqual(expect.arrayContaining([...paths]));
});

test('a law or an office that holds the word of a label is not doubted', () => {
  const legalBases = ['1. Undang-Undang tentang Administrasi Kependudukan dan Pencatatan Sipil'];
  expect(asked({ legalBases, office: 'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL' })).toEqual([]);
});

test('more times in the text than in the rows: rows ran into one another', () => {
  expect(asked(row({}), ['5 menit', '10 menit', 'selama 1 jam kerja'])).toContain('rows');
});

test('a caption, a revision and a NIP that were not read are asked for', () => {
  const labels = { ...PLAIN?.sheet.labels, revisedOn: '' } as Sheet['labels'];
  const approvedBy = { written: 'Kepala Balai' };
  const lines = ['Prosedur Tera Ulang Timbangan', 'Tanggal Refisi 3 Mei', 'NIP. 19700101 199003'];
  const found = asked({ title: '', labels, approvedBy }, lines);
  expect(found).toEqual(['sheet.approvedBy', 'sheet.title', 'sheet.revisedOn']);
});
