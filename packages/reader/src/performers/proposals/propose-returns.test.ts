import { expect, test } from 'vitest';
import { draftDefinition } from '../../draft/index.ts';
import { inferPerformers } from '../infer-performers.ts';
import { buildPartial } from '../testing/build-partial.ts';

const COLUMNS = ['Petugas Agenda', 'Staf Pelaksana', 'Kepala Bidang', 'Kepala Dinas'];
const BEFORE = [
  'Petugas Agenda menerima surat masuk',
  'Petugas Agenda mencatat surat pada buku agenda',
  'Kepala Bidang menelaah surat',
];

function read(activity: string, note = '', columns: readonly string[] = COLUMNS) {
  const activities = [...BEFORE, activity, 'Kepala Dinas menandatangani surat'];
  const rows = [{}, {}, {}, { note }];
  const reading = inferPerformers(buildPartial({ columns, activities, rows }));
  const { steps } = draftDefinition(reading, { id: 'contoh' }).flow;
  const back = steps
    .find(({ row }) => row === 4)
    ?.exits.find(({ exit }) => exit === 'incomplete' || exit === 'back');
  const target = steps.find(({ id }) => id === back?.to?.[0]);
  const asked = reading.questions.filter(({ ask }) => ask.includes('kembali'));
  return { row: target?.row, added: steps.some(({ title }) => /lengkapi/u.test(title)), asked };
}

const CHECKS = 'Staf Pelaksana memeriksa kelengkapan surat';

test.each([
  [`${CHECKS}, apabila tidak lengkap dikembalikan kepada Petugas Agenda`, '', 2],
  [CHECKS, 'Tidak lengkap kembali ke langkah 2', 2],
  [CHECKS, 'Bila belum lengkap dikembalikan ke kegiatan nomor 1', 1],
  [CHECKS, 'Tidak lengkap: kembali ke no. 1', 1],
  [
    `${CHECKS}, apabila tidak lengkap dikembalikan kepada Petugas Agenda`,
    'Kembali ke langkah 1',
    1,
  ],
  [`${CHECKS}, bila kurang dikembalikan ke Kepala Bidang`, '', 3],
  ['Kepala Bidang menelaah surat, bila tidak sesuai kembali ke langkah 1', '', 1],
])('“%s” with “%s” goes back to row %i', (activity, note, row) => {
  expect(read(activity, note)).toEqual({ row, added: false, asked: [] });
});

test('two texts that contradict each other are asked about, once', () => {
  const said = `${CHECKS}, apabila tidak lengkap dikembalikan kepada Petugas Agenda`;
  const { asked, row } = read(said, 'Tidak lengkap kembali ke langkah 3');
  expect([2, 3]).toContain(row);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.choices?.slice(0, 2).toSorted()).toEqual([
    'Kembali ke baris 2',
    'Kembali ke baris 3',
  ]);
});

test.each([
  ['Tidak lengkap kembali ke langkah 9', 'langkah 9'],
  ['Tidak lengkap dikembalikan kepada Kepala Dinas', 'Kepala Dinas'],
])('“%s” names what no earlier row is, and is asked about', (note, named) => {
  const { asked, added } = read(CHECKS, note);
  expect(added).toBe(false);
  expect(asked).toMatchObject([{ where: 'rows[3].note' }]);
  expect(asked[0]?.why).toContain(named);
});

test('whoever has no column completes the papers in a step of its own', () => {
  const { added, asked } = read(`${CHECKS}, jika tidak lengkap dikembalikan kepada pemohon`);
  expect([added, asked]).toEqual([true, []]);
});

test('an applicant with a column completes them in the row of that column', () => {
  const activities = [
    'Pemohon mengajukan permohonan',
    'Petugas Loket memeriksa kelengkapan berkas, jika tidak lengkap dikembalikan kepada Pemohon',
    'Kepala Dinas menandatangani surat izin',
  ];
  const columns = ['Pemohon', 'Petugas Loket', 'Kepala Dinas'];
  const reading = inferPerformers(buildPartial({ columns, activities }));
  const { steps } = draftDefinition(reading, { id: 'contoh' }).flow;
  expect(steps[1]?.exits).toContainEqual(
    expect.objectContaining({ exit: 'incomplete', to: [steps[0]?.id] }),
  );
});

test.each(['Dikembalikan pada hari kerja ke-2', 'Dikembalikan kepada yang membawa, 2 lembar'])(
  '“%s” names no row',
  (note) => {
    expect(read('Kepala Bidang menelaah surat', note)).toMatchObject({ row: 3, asked: [] });
  },
);
