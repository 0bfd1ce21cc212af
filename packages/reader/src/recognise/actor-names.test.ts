import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, only } from './testing/plain-sheet.ts';

const SHARED = ['Kelengkapan', 'Waktu', 'Output'];
const row = (no: string, ...marks: readonly string[]) => [
  no,
  `Kegiatan ${no}`,
  ...marks,
  'KTP',
  '5 menit',
  'Berkas',
  '',
];

test.each(['Petugas', 'Pejabat', 'PELAKSANA'])(
  '“%s” under the heading of a group is a post, not one more group',
  (name) => {
    const top = ['No', 'Kegiatan', cell('Pelaksana', 3), cell('Mutu Baku', 3), 'Ket'];
    const below = ['', '', 'Pemohon', name, 'Camat', ...SHARED, ''];
    const rows = [row('1', '√', '', ''), row('2', '', '√', ''), row('3', '', '', '√')];
    const reading = only([HEADER, table([top, below, ...rows])]);
    expect(reading.sheet.performers.map((who) => who.name)).toEqual(['Pemohon', name, 'Camat']);
    expect(reading.rows.map(({ performers }) => performers.map((who) => who.name))).toEqual([
      ['Pemohon'],
      [name],
      ['Camat'],
    ]);
  },
);

const namesUnder = (...headings: readonly (readonly ReturnType<typeof cell>[])[]) => {
  const [top = [], ...others] = headings;
  const first = [cell('No', 1, 3), cell('Kegiatan', 1, 3), ...top, cell('Mutu Baku', 3)];
  const [second = [], third = []] = others;
  const standard = SHARED.map((name) => cell(name, 1, 2));
  const reading = only([
    HEADER,
    table([first, [...second, ...standard], third, row('1', '√', '', '').slice(0, -1)]),
  ]);
  return reading.sheet.performers.map(({ name }) => name);
};

test('captions of groups are no posts, also over a single one', () => {
  expect(
    namesUnder(
      [cell('Pelaksana', 3)],
      [cell('Internal', 2), cell('Eksternal')],
      [cell('Kasi'), cell('Staf'), cell('Pemohon')],
    ),
  ).toEqual(['Kasi', 'Staf', 'Pemohon']);
});

test('the numbers that old forms give the posts are no part of the names', () => {
  expect(
    namesUnder(
      [cell('Pelaksana', 3)],
      [cell('1'), cell('2'), cell('3')],
      [cell('Front Office'), cell('Tim Teknis'), cell('Kepala Dinas')],
    ),
  ).toEqual(['Front Office', 'Tim Teknis', 'Kepala Dinas']);
});

test('a rank that is only a number keeps what it is a rank of', () => {
  expect(
    namesUnder(
      [cell('Pelaksana', 3)],
      [cell('JFU', 1, 2), cell('Eselon', 2)],
      [cell('IV'), cell('III')],
    ),
  ).toEqual(['JFU', 'Eselon IV', 'Eselon III']);
});

test('two columns of one name both stay, and are asked to be told apart', () => {
  const top = ['No', 'Kegiatan', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Ket'];
  const below = ['', '', 'Pemohon', 'Petugas', 'Petugas', ...SHARED, ''];
  const rows = [row('1', '√', '', ''), row('2', '', '√', ''), row('3', '', '', '√')];
  const { sheet, rows: read, questions } = only([HEADER, table([top, below, ...rows])]);
  expect(sheet.performers).toEqual([{ name: 'Pemohon' }, { name: 'Petugas' }, { name: 'Petugas' }]);
  expect(read.map(({ performers }) => performers[0]?.column)).toEqual([1, 2, 3]);
  expect(questions).toHaveLength(1);
  expect(questions[0]).toMatchObject({ where: 'performers[1]', also: ['performers[2]'] });
});

const namesInText = (upper: readonly string[], lower: readonly string[]) => {
  const top = ['No', 'Kegiatan', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Ket'];
  const { sheet, questions } = only([
    HEADER,
    table([
      top,
      ['', '', ...upper, '', '', '', ''],
      ['', '', ...lower, ...SHARED, ''],
      row('1', '√', '', ''),
    ]),
  ]);
  return { names: sheet.performers.map(({ name }) => name), asked: questions.map((q) => q.where) };
};

test('captions are no posts where their merge is lost, and are asked about', () => {
  const posts = ['Pemohon', 'Petugas', 'Kepala Dinas'];
  const read = namesInText(['Umum', 'DINAS CONTOH', ''], posts);
  expect(read).toEqual({ names: posts, asked: ['performers'] });
});

test('a name broken over two rows of the heading stays whole, and is asked about', () => {
  const read = namesInText(['Pemohon', 'Kepala', ''], ['', 'Dinas', 'Camat']);
  expect(read).toEqual({ names: ['Pemohon', 'Kepala Dinas', 'Camat'], asked: ['performers[1]'] });
});

test('a single column of signs is called by its heading, and asks for the post', () => {
  const top = ['No', 'Kegiatan', 'Pelaksana', cell('Mutu Baku', 3), 'Ket'];
  const below = ['', '', 'Pelaksana', ...SHARED, ''];
  const { sheet, rows, questions } = only([
    HEADER,
    table([top, below, row('1', '√'), row('2', '√')]),
  ]);
  expect(sheet.performers).toEqual([{ name: 'Pelaksana' }]);
  expect(rows[1]?.performers).toMatchObject([{ name: 'Pelaksana', column: 1 }]);
  expect(questions.map(({ where }) => where)).toEqual(['performers[0]']);
});

test.each([
  ['Peng-\nadministrasi', 'Pengadministrasi'],
  ['Peserta laki-\nlaki', 'Peserta laki-laki'],
  ['Seksi Pra-\ndan Pascabencana', 'Seksi Pra- dan Pascabencana'],
  ['Sub-\nBagian', 'Sub- Bagian'],
])('the hyphen at a line break of “%s” is judged by what follows', (written, name) => {
  const posts = [cell(written), cell('Staf'), cell('Camat')];
  expect(namesUnder([cell('Pelaksana', 3)], [cell('1'), cell('2'), cell('3')], posts)[0]).toBe(
    name,
  );
});
