import { expect, test } from 'vitest';
import { document, lines, table } from './testing/build-document.ts';
import { cell, HEADING, only, ROWS } from './testing/plain-sheet.ts';
import { recogniseSheets } from './recognise-sheets.ts';

const MATRIX = table([...HEADING, ...ROWS]);
const BLOCK = [
  'Nomor\t: 12/SES/2021',
  'Tanggal Pembuatan\t: 1 Juli 2021',
  'Tanggal Revisi\t:',
  'Tanggal Efektif\t: 15 Juli 2021',
  'Disahkan oleh\t: Sekretaris Ditjen',
  'Drs. CONTOH NAMA, M.M.',
  'Nama SOP\t: Laporan Kinerja',
];
const IDENTITY = {
  number: '12/SES/2021',
  madeOn: { written: '1 Juli 2021', day: '2021-07-01' },
  revisedOn: { written: '' },
  effectiveOn: { written: '15 Juli 2021', day: '2021-07-15' },
  approvedBy: { written: 'Sekretaris Ditjen Drs. CONTOH NAMA, M.M.' },
  name: 'Laporan Kinerja',
};

test('an identity block in one cell is read line by line', () => {
  const header = table([[cell('KEMENTERIAN CONTOH'), cell(BLOCK.join('\n'))]]);
  expect(only([header, MATRIX]).sheet).toMatchObject({ ...IDENTITY, office: 'KEMENTERIAN CONTOH' });
});

test('a value with a label inside is no block', () => {
  const header = table([
    [cell('Nomor SOP'), cell('12/2021\nHalaman : 1')],
    ['Tanggal Pembuatan', '1 Juli 2021'],
    ['Nama SOP', 'Laporan Kinerja'],
  ]);
  expect(only([header, MATRIX]).sheet.number).toBe('12/2021 Halaman : 1');
});

test('the identity in the running head is read, also when the lists are on the page', () => {
  // A name on a line of its own could be anything there.
  const short = BLOCK.filter((line) => !line.startsWith('Drs.'));
  const head = { ...lines('KEMENTERIAN CONTOH', ...short), margin: true as const };
  const lists = table([
    ['Dasar Hukum', 'Kualifikasi Pelaksana'],
    ['UU Nomor 1 Tahun 2020', 'S1'],
  ]);
  const { sheet } = only([head, lists, MATRIX]);
  expect(sheet).toMatchObject({
    ...IDENTITY,
    approvedBy: { written: 'Sekretaris Ditjen' },
    legalBases: ['UU Nomor 1 Tahun 2020'],
  });
});

test('a running head that says nothing of the kind stays outside', () => {
  const head = { ...lines('Halaman 1', 'rahasia dinas'), margin: true as const };
  const [reading] = recogniseSheets(document([head, MATRIX]));
  expect(reading?.sheet).toMatchObject({ office: '', title: '' });
});

test('labels below each other in one cell take their values from the lines beside them', () => {
  const header = table([
    ['Nomor SOP', '12/2021'],
    [
      cell('Tanggal Pembuatan\nTanggal Revisi\nTanggal Efektif'),
      cell(': 1 Juli 2021\n: -\n: 15 Juli 2021'),
    ],
    ['Nama SOP', 'Laporan Kinerja'],
  ]);
  expect(only([header, MATRIX]).sheet).toMatchObject({
    madeOn: { written: '1 Juli 2021' },
    revisedOn: { written: '-' },
    effectiveOn: { written: '15 Juli 2021' },
    name: 'Laporan Kinerja',
  });
});

test('fewer values than labels are asked for', () => {
  const header = table([
    ['Nomor SOP', '12/2021'],
    [cell('Tanggal Pembuatan\nTanggal Revisi\nTanggal Efektif'), cell('1 Juli 2021\n15 Juli 2021')],
    ['Nama SOP', 'Laporan Kinerja'],
  ]);
  const { sheet, questions } = only([header, MATRIX]);
  expect(sheet).toMatchObject({ madeOn: { written: '' }, effectiveOn: { written: '' } });
  const asked = questions.map(({ where }) => where);
  expect(asked).toEqual(expect.arrayContaining(['sheet.madeOn', 'sheet.effectiveOn']));
});

const readStack = (...values: string[]) => {
  const labels = ['Nomor SOP', 'Tanggal Pembuatan', 'Tanggal Revisi', 'Disahkan oleh'];
  const header = table([
    [cell(labels.join('\n')), cell(values.join('\n'))],
    ['Nama SOP', 'Laporan Kinerja'],
  ]);
  return only([lines('DINAS CONTOH'), header, MATRIX]);
};

test('values beside labels in one cell belong to them line by line, a signer with all the rest', () => {
  const signer = ['Kepala Dinas', 'CONTOH NAMA, S.H.', 'NIP. 197001011991031002'];
  const { sheet } = readStack('12/2021', '1 Juli 2021', '-', ...signer);
  expect(sheet).toMatchObject({
    number: '12/2021',
    revisedOn: { written: '-' },
    approvedBy: { written: signer.join(' ') },
    office: 'DINAS CONTOH',
  });
});

test('where a value is missing none is taken, and they are asked for', () => {
  const { sheet, questions } = readStack('12/2021', '1 Juli 2021', 'Kepala Dinas', 'CONTOH NAMA');
  expect(sheet).toMatchObject({ number: '', office: 'DINAS CONTOH' });
  const asked = questions.map(({ where }) => where);
  expect(asked).toEqual(expect.arrayContaining(['sheet.number', 'sheet.approvedBy']));
});
