import { expect, test } from 'vitest';
import { inferPerformers } from './infer-performers.ts';
import { buildPartial } from './testing/build-partial.ts';

const columns = ['Petugas Agenda', 'Staf', 'Kepala Bidang', 'Sekretaris', 'Kepala Dinas'];

function kindOf(activity: string) {
  const activities = ['Petugas Agenda menerima surat masuk', activity, 'Staf mengetik surat'];
  return inferPerformers(buildPartial({ columns, activities })).rows[1]?.kind?.kind;
}

test.each([
  ['Petugas Agenda menyampaikan surat beserta lembar disposisi kepada Sekretaris', 'receive'],
  ['Petugas Agenda menyerahkan berkas ke Kabid', 'receive'],
  ['Sekretaris meneruskan surat kepada Kepala Dinas', 'consider'],
  ['Petugas Agenda meneruskan disposisi kepada Kepala Bidang', 'receive'],
])('“%s” moves a letter inside the office', (activity, kind) => {
  expect(kindOf(activity)).toBe(kind);
});

test.each([
  ['Petugas Agenda menyerahkan surat jawaban kepada pemohon', 'hand-over'],
  ['Petugas Agenda menyerahkan surat kepada Polres', 'hand-over'],
  ['Petugas Agenda memberikan tanda terima kepada pengirim', 'hand-over'],
  ['Staf mengirim usulan kepada Dinas Sosial Provinsi', 'forward'],
])('“%s” leaves the office', (activity, kind) => {
  expect(kindOf(activity)).toBe(kind);
});

test.each([
  ['Kepala Bidang menelaah surat dan menugaskan staf untuk menyusun konsep jawaban', 'consider'],
  ['Kepala Bidang menelaah surat sesuai disposisi', 'consider'],
  ['Kepala Bidang menelaah surat dan memberikan disposisi kepada Staf', 'dispose'],
  ['Kepala Bidang menugaskan Staf menyusun konsep jawaban', 'dispose'],
])('“%s” is what its first verb says, unless a disposisi is given', (activity, kind) => {
  expect(kindOf(activity)).toBe(kind);
});
