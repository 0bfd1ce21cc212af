import { expect, test } from 'vitest';
import { recogniseSheets } from './recognise-sheets.ts';
import { document, lines, table, type Cell } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, ROWS, texts } from './testing/plain-sheet.ts';

const PLAIN = [
  '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
  '2 | Memeriksa berkas | Berkas | 10 menit | Berkas lengkap | Cek',
  '3 | Menandatangani surat | Surat | 1 jam | Surat pengantar | ',
];

test('a clean sheet is read without a question of ours', () => {
  const reading = only([HEADER, table([...HEADING, ...ROWS])]);
  expect(texts(reading)).toEqual(PLAIN);
  expect(reading.questions).toEqual([]);
  expect(reading.places).toMatchObject({
    'sheet.number': { block: 0, row: 0, column: 2 },
    'rows[1].time': { block: 1, row: 3, column: 6 },
  });
});

test('drawn symbols mark performers and lead on', () => {
  const shapes = [
    { id: 'a', kind: 'capsule', text: '', row: 2, column: 2, certainty: 0.95 },
    { id: 'b', kind: 'diamond', text: '', row: 3, column: 3, certainty: 0.9 },
    { id: 'c', kind: 'capsule', text: '', row: 4, column: 4, certainty: 0.5 },
    { id: 'd', kind: 'box', text: '', row: 4, column: 0, certainty: 0.9 },
  ] as const;
  const edges = [
    { from: 'a', to: 'b', text: '', isDirected: true },
    { from: 'b', to: 'a', text: 'Tidak', isDirected: true },
    { from: 'c', to: 'b', text: 'Ya', isDirected: false },
  ];
  const { rows, questions } = only([HEADER, table([...HEADING, ...ROWS], { shapes, edges })]);
  expect(rows[1]?.symbols).toEqual([
    {
      column: 2,
      kind: 'diamond',
      text: '',
      certainty: 0.9,
      leadsTo: [
        { row: 1, column: 1, text: 'Tidak' },
        // Without an arrow head the line is read downwards.
        { row: 3, column: 3, text: 'Ya' },
      ],
    },
  ]);
  expect(
    rows.map(({ performers }) => performers.map(({ name, basis }) => `${name} ${basis}`)),
  ).toEqual([['Pemohon written'], ['Staf written'], ['Camat written']]);
  expect(questions.map(({ where, choices }) => [where, choices])).toEqual([
    ['rows[2].performers', ['Camat', 'Staf']],
    ['rows', undefined],
  ]);
});

test('a heading without the blanks under its merged cells is opened', () => {
  const heading = [
    ['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Keterangan'],
    ['Pemohon', 'Staf', 'Camat', 'Kelengkapan', 'Waktu', 'Output'],
  ];
  const reading = only([HEADER, table([...heading, ...ROWS])], 'text');
  expect(texts(reading)).toEqual(PLAIN);
  expect(reading.sheet.performers).toEqual([
    { name: 'Pemohon' },
    { name: 'Staf' },
    { name: 'Camat' },
  ]);
});

test('headings of 21/2008 in three rows, with posts in two levels', () => {
  const heading: Cell[][] = [
    [cell('NO', 1, 3), cell('AKTIVITAS', 1, 3), cell('PELAKSANA', 3), cell('MUTU BAKU', 3)],
    [
      cell('Bagian Umum', 2),
      cell('Dirjen', 1, 2),
      cell('Persyaratan/Kelengkapan', 1, 2),
      cell('Waktu (Menit)', 1, 2),
      cell('Output', 1, 2),
    ],
    ['Staf', 'Kasubbag'],
    ['1', '2', '3', '4', '5', '6', '7', '8'],
  ];
  const rows = [['1.', 'Menerima surat', 'v', '', '', 'Surat', '10', 'Tanda terima']];
  const { sheet, questions, rows: read } = only([HEADER, table([...heading, ...rows])]);
  expect(sheet.performers.map(({ name }) => name)).toEqual(['Staf', 'Kasubbag', 'Dirjen']);
  expect(sheet.columns).toMatchObject({
    time: 'Waktu (Menit)',
    numbers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  });
  expect(sheet.rows).toEqual([
    {
      no: '1.',
      activity: 'Menerima surat',
      requires: 'Surat',
      time: '10',
      output: 'Tanda terima',
      note: '',
      marks: [{ column: 1, text: 'v' }],
    },
  ]);
  expect(read[0]?.performers).toMatchObject([{ name: 'Staf', column: 1, basis: 'written' }]);
  expect(questions.map(({ where }) => where)).toEqual(['performers']);
});

test('rows go on over a page, the heading printed again', () => {
  const [first, second, third] = ROWS;
  const next = table([
    ...HEADING,
    ['', 'dan mencatatnya', '', '', '', '', '', '', ''],
    second!,
    third!,
  ]);
  const reading = only([HEADER, table([...HEADING, first!]), next]);
  expect(texts(reading)).toEqual([
    '1 | Mengajukan berkas dan mencatatnya | KTP | 5 menit | Berkas | ',
    ...PLAIN.slice(1),
  ]);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[0]']);
});

test('rows go on in a table without a heading', () => {
  const [first, ...others] = ROWS;
  const reading = only([HEADER, table([...HEADING, first!]), table(others)]);
  expect(texts(reading)).toEqual(PLAIN);
});

test('a number after a gap, a total and a signature', () => {
  const after: Cell[][] = [
    ['5', 'Mengarsipkan surat', '', '', '', 'Surat', '5 menit', 'Arsip', ''],
    [cell('Jumlah waktu', 5), '', '80 menit', '', ''],
    ['', '', '', '', '', 'Camat Contoh,', '', '', ''],
    ['', '', '', '', '', 'BUDI CONTOH, S.STP', '', '', ''],
  ];
  const reading = only([HEADER, table([...HEADING, ...ROWS, ...after])]);
  expect(texts(reading)).toEqual([...PLAIN, '5 | Mengarsipkan surat | Surat | 5 menit | Arsip | ']);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[3].no']);
});

test('one step over two grid rows is one row', () => {
  const rows: Cell[][] = [
    [cell('1', 1, 2), cell('Memeriksa berkas', 1, 2), '', 'Ya', '', 'KTP', '5 menit', 'Berkas', ''],
    ['', 'Tidak', '', 'KK', '', '', ''],
    ROWS[1]!,
  ];
  const { sheet } = only([HEADER, table([...HEADING, ...rows])]);
  expect(sheet.rows[0]).toEqual({
    no: '1',
    activity: 'Memeriksa berkas',
    requires: 'KTP KK',
    time: '5 menit',
    output: 'Berkas',
    note: '',
    marks: [{ column: 2, text: 'Ya Tidak' }],
  });
  expect(sheet.rows).toHaveLength(2);
});

test('two sheets in one file, each with its own header', () => {
  const second = table([
    ['Nomor SOP', '138/02/KEC'],
    ['Nama SOP', 'Legalisasi Ahli Waris'],
    ['Tanggal Pembuatan', '3 Maret 2020'],
  ]);
  const matrix = table([...HEADING, ...ROWS]);
  const readings = recogniseSheets(document([HEADER, matrix, second, matrix]));
  expect(readings.map(({ sheet }) => [sheet.number, sheet.name, sheet.rows.length])).toEqual([
    ['138/01/KEC', 'Pengantar SKCK', 3],
    ['138/02/KEC', 'Legalisasi Ahli Waris', 3],
  ]);
});

test('header below the matrix, in running heads, in lines', () => {
  const matrix = table([...HEADING, ...ROWS]);
  const asLines = [
    'Nomor SOP : 138/01/KEC',
    'Nama SOP\t: Pengantar SKCK',
    'Tanggal Efektif: 6 Januari 2020',
  ];
  const head = { type: 'text' as const, lines: asLines, margin: true as const };
  for (const blocks of [
    [matrix, HEADER],
    [head, matrix],
    [lines(...asLines), matrix],
  ]) {
    expect(only(blocks).sheet).toMatchObject({
      number: '138/01/KEC',
      name: 'Pengantar SKCK',
      effectiveOn: { written: '6 Januari 2020', day: '2020-01-06' },
    });
  }
});

test('header values to the right in pairs, below, and in the cell of the label', () => {
  const matrix = table([...HEADING, ...ROWS]);
  const layouts = [
    table([
      ['Nomor SOP', '7/X', 'Tanggal Pembuatan', '1 Juli 2021'],
      ['Nama SOP', 'Imunisasi', 'Tanggal Efektif', ''],
    ]),
    table([
      ['Nomor SOP', 'Tanggal Pembuatan', 'Nama SOP'],
      ['7/X', '1 Juli 2021', 'Imunisasi'],
    ]),
    table([['Nomor SOP: 7/X'], ['Tanggal Pembuatan\n1 Juli 2021'], ['Nama SOPImunisasi']]),
    table([
      ['Nomor SOP', ':', '7/X'],
      ['Tanggal Pembuatan', ':', '1 Juli 2021'],
      ['Nama SOP', ':', 'Imunisasi'],
    ]),
  ];
  for (const header of layouts) {
    expect(only([header, matrix]).sheet).toMatchObject({
      number: '7/X',
      madeOn: { day: '2021-07-01' },
      name: 'Imunisasi',
      effectiveOn: { written: '' },
    });
  }
});

test('a blank value does not take the office beside it', () => {
  const header = table([
    ['Nomor SOP', '7/X', cell('PEMERINTAH DESA CONTOH', 1, 3)],
    ['Tanggal Revisi', ''],
    ['Nama SOP', 'Surat Usaha'],
  ]);
  const flat = table([
    ['Nomor SOP', '7/X', ''],
    ['Tanggal Revisi', '', 'PEMERINTAH DESA CONTOH'],
    ['Nama SOP', 'Surat Usaha', ''],
  ]);
  for (const block of [header, flat]) {
    expect(only([block, table([...HEADING, ...ROWS])]).sheet).toMatchObject({
      office: 'PEMERINTAH DESA CONTOH',
      revisedOn: { written: '' },
      name: 'Surat Usaha',
    });
  }
});

test('one column with the name of the post in each row', () => {
  const rows = [
    ['No', 'Uraian Prosedur', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output'],
    ['1', 'Menerima arsip', 'Staf', 'Arsip', '10 menit', 'Arsip'],
    ['2', 'Menata arsip', 'Arsiparis', 'Arsip', '1 hari', 'Arsip tertata'],
    ['3', 'Mencatat arsip', 'Staf', 'Arsip', '1 jam', 'Daftar'],
  ];
  const { sheet, rows: read, questions } = only([HEADER, table(rows)]);
  expect(sheet.performers).toEqual([{ name: 'Staf' }, { name: 'Arsiparis' }]);
  expect(read.map(({ performers }) => performers[0]?.name)).toEqual(['Staf', 'Arsiparis', 'Staf']);
  expect(sheet.rows.every(({ marks }) => marks === undefined)).toBe(true);
  expect(questions.map(({ where }) => where)).toEqual(['performers']);
});

test('columns in another order, and one too many', () => {
  const heading: Cell[][] = [
    [
      cell('No', 1, 2),
      cell('Kegiatan', 1, 2),
      cell('Mutu Baku', 3),
      cell('No. Dokumen', 1, 2),
      cell('Pelaksana', 2),
    ],
    ['Waktu', 'Kelengkapan', 'Output', 'Staf', 'Camat'],
  ];
  const rows = [['1', 'Mencatat', '5 menit', 'Buku', 'Catatan', 'F-01', 'v', '']];
  const { sheet, questions } = only([HEADER, table([...heading, ...rows])]);
  expect(sheet.rows[0]).toMatchObject({
    time: '5 menit',
    requires: 'Buku',
    output: 'Catatan',
    note: '',
  });
  expect(sheet.performers.map(({ name }) => name)).toEqual(['Staf', 'Camat']);
  expect(questions.map(({ why }) => why).join()).toContain('No. Dokumen');
});

test('what a row leaves open is asked once', () => {
  const rows: Cell[][] = [
    ['1', 'Pasien dirujuk ke rumah sakit', '', '', '', '', '5 menit', '', ''],
    ['2', 'Memeriksa berkas', '', '', '', '', 'Berkas', '', ''],
    ['3', 'Menandatangani surat', '', '', '', '', '', '', ''],
    ['4', 'Mengarsipkan surat', '', '', '', '', '-', '', ''],
    ['5', 'Melapor', '', '', '', '', '2 jam', '', ''],
    ['5', 'Menutup', '', '', '', '', '2 jam', '', ''],
  ];
  const { questions } = only([HEADER, table([...HEADING, ...rows])]);
  expect(questions.map(({ where }) => where)).toEqual([
    'rows[5].no',
    'rows[2].time',
    'rows[0].time',
    'rows[1].time',
  ]);
});

test('a sheet of two thousand rows takes less than a second', () => {
  const many = Array.from({ length: 2000 }, (_, i) => [
    `${i + 1}`,
    `Memeriksa berkas ke-${i} milik warga`,
    '',
    '',
    '',
    `Berkas ${i}`,
    '5 menit',
    `Hasil ${i}`,
    '',
  ]);
  const source = document([HEADER, table([...HEADING, ...many])]);
  // Time of this process, not of the clock on the wall: others may be at work on the machine.
  const from = process.cpuUsage();
  const [reading] = recogniseSheets(source);
  const { user, system } = process.cpuUsage(from);
  expect(user + system).toBeLessThan(1_000_000);
  expect(reading?.sheet.rows).toHaveLength(2000);
});

/** A text as an office copies it out of its word processor. */
const pasted = (...rows: readonly (readonly string[])[]) => table(rows);
const FLAT = [
  ['No', 'Kegiatan', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Ket'],
  ['', '', 'Pemohon', 'Staf', 'Camat', 'Kelengkapan', 'Waktu', 'Output', ''],
];

test.each([
  ['lost', ['2', 'Memeriksa berkas', '', '', 'Berkas', '10 menit', 'Berkas lengkap', 'Cek']],
  [
    'doubled',
    ['2', 'Memeriksa berkas', '', '', '', '', 'Berkas', '10 menit', 'Berkas lengkap', 'Cek'],
  ],
])('a %s tab moves nothing into another column, and is asked about', (_, row) => {
  const rows = ROWS as string[][];
  const reading = only([HEADER, pasted(...FLAT, rows[0]!, row, rows[2]!)], 'text');
  expect(texts(reading)).toEqual(PLAIN);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[1]']);
});

test('texts beyond the last column are asked about, not dropped unseen', () => {
  const rows = ROWS as string[][];
  const double = [...rows[0]!, ...rows[1]!];
  const { sheet, questions } = only([HEADER, pasted(...FLAT, double, rows[2]!)], 'text');
  expect(sheet.rows).toHaveLength(2);
  expect(questions.map(({ why }) => why).join()).toContain('Memeriksa berkas');
});

test('a list torn by a line break stays in its section', () => {
  const lists = pasted(
    ['Dasar Hukum', 'Kualifikasi Pelaksana', ''],
    ['1. UU 24/2013', '1. Memahami'],
    ['aplikasi 2. Ramah', ''],
    ['Peringatan', 'Pencatatan dan Pendataan', ''],
    ['Jaga kerahasiaan', 'Buku register', ''],
  );
  const { sheet } = only([HEADER, lists, pasted(...FLAT, ...(ROWS as string[][]))], 'text');
  expect(sheet).toMatchObject({
    legalBases: ['1. UU 24/2013'],
    qualifications: ['1. Memahami aplikasi', '2. Ramah'],
    warnings: ['Jaga kerahasiaan'],
    records: ['Buku register'],
  });
});

test('rows after a gap go on, and a table that belongs to nothing is asked about', () => {
  const rows = ROWS as string[][];
  const gap = only([HEADER, pasted(...FLAT, rows[0]!), pasted(rows[1]!, rows[2]!)], 'text');
  expect(texts(gap)).toEqual(PLAIN);
  const other = pasted(['Jenis', 'Biaya', 'Dasar', 'Loket'], ['SKCK', '0', 'Perda', 'A']);
  const left = only([HEADER, pasted(...FLAT, ...rows), other], 'text');
  expect(left.questions.map(({ why }) => why).join()).toContain('Jenis Biaya');
});

test('a sentence that breaks off is asked about', () => {
  const rows = [['1', 'Meneruskan berkas kepada', '', '', '', 'Berkas', '5 menit', 'Berkas', '']];
  const { questions } = only([HEADER, pasted(...FLAT, ...rows)], 'text');
  expect(questions.map(({ where }) => where)).toEqual(['rows[0].activity']);
});
