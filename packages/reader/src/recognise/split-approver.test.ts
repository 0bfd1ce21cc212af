import { expect, test } from 'vitest';
import { splitApprover } from './split-approver.ts';

test('lines part post, name, rank and NIP', () => {
  const lines = [
    'Kepala Dinas Kesehatan',
    'dr. CONTOH SEHAT, M.Kes',
    'Pembina Tk. I',
    'NIP. 19700512 200003 2 004',
  ];
  expect(splitApprover(lines)).toEqual({
    written:
      'Kepala Dinas Kesehatan dr. CONTOH SEHAT, M.Kes Pembina Tk. I NIP. 19700512 200003 2 004',
    post: 'Kepala Dinas Kesehatan',
    name: 'dr. CONTOH SEHAT, M.Kes',
    rank: 'Pembina Tk. I',
    nip: '19700512 200003 2 004',
  });
});

test('a post over two lines stays one', () => {
  const lines = [
    'KEPALA DINAS KEPENDUDUKAN',
    'DAN PENCATATAN SIPIL',
    'CONTOH WARGA, S.Sos',
    'NIP 196501011990031005',
  ];
  expect(splitApprover(lines)).toMatchObject({
    post: 'KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
    name: 'CONTOH WARGA, S.Sos',
  });
});

test('wide gaps and commas part as well', () => {
  expect(splitApprover(['CAMAT CONTOH  SITI CONTOH, S.STP NIP. 198001011999032001'])).toMatchObject(
    {
      post: 'CAMAT CONTOH',
      name: 'SITI CONTOH, S.STP',
    },
  );
  expect(
    splitApprover(['LURAH CONTOH, H. BUDI CONTOH, S.IP NIP. 198001011999031001']),
  ).toMatchObject({
    post: 'LURAH CONTOH',
    name: 'H. BUDI CONTOH, S.IP',
  });
});

test('a NIP that is not whole stays as written', () => {
  expect(splitApprover(['Kepala Kantor', 'CONTOH NAMA, SE', 'NIP. 19630118 198211 1 00']).nip).toBe(
    '19630118 198211 1 00',
  );
});

test('what cannot be told apart is not guessed', () => {
  const { written, ...parts } = splitApprover([
    'Kepala Sekolah Contoh Nama Panjang, S.Pd NIP. 196501011990031005',
  ]);
  expect(written).toContain('Contoh Nama Panjang');
  expect(parts).toEqual({ nip: '196501011990031005' });
});

test('the place of the office ends the post', () => {
  const line = ['KEPALA BADAN KEUANGAN KABUPATEN CONTOH AGUS NAMA, SE NIP. 196501011990031005'];
  expect(splitApprover(line, 'BADAN KEUANGAN KABUPATEN CONTOH')).toMatchObject({
    post: 'KEPALA BADAN KEUANGAN KABUPATEN CONTOH',
    name: 'AGUS NAMA, SE',
  });
});

test('a place of several words belongs to the post', () => {
  const line = [
    'KEPALA DPMPTSP KABUPATEN SUNGAI PINANG CONTOH NAMA, S.Sos NIP. 196501011990031005',
  ];
  expect(splitApprover(line, 'PEMERINTAH KABUPATEN SUNGAI PINANG DPMPTSP')).toMatchObject({
    post: 'KEPALA DPMPTSP KABUPATEN SUNGAI PINANG',
    name: 'CONTOH NAMA, S.Sos',
  });
});

test('a person in the name of the office is not the signer', () => {
  const line = ['Direktur RSUD dr. Contoh Budi Nama, S.Sos NIP. 198202131996031006'];
  expect(
    splitApprover(line, 'PEMERINTAH PROVINSI RUMAH SAKIT UMUM DAERAH dr. CONTOH'),
  ).toMatchObject({ post: 'Direktur RSUD dr. Contoh', name: 'Budi Nama, S.Sos' });
});

test('a post alone, and nothing at all', () => {
  expect(splitApprover(['Direktur RSUD Contoh'])).toEqual({
    written: 'Direktur RSUD Contoh',
    post: 'Direktur RSUD Contoh',
  });
  expect(splitApprover([])).toEqual({ written: '' });
});

test('a rank of another service below the name is not the name', () => {
  const lines = [
    'Kepala Kejaksaan Negeri',
    'CONTOH NAMA, S.H.',
    'Jaksa Madya NIP. 197001011996031001',
  ];
  expect(splitApprover(lines)).toMatchObject({
    post: 'Kepala Kejaksaan Negeri',
    name: 'CONTOH NAMA, S.H.',
  });
});

test('a name broken over two lines begins at its title', () => {
  const lines = ['Kepala UPTD Puskesmas Drs. CONTOH', 'NAMA, M.Si', 'NIP 19720311 199109 2 005'];
  expect(splitApprover(lines)).toMatchObject({
    post: 'Kepala UPTD Puskesmas',
    name: 'Drs. CONTOH NAMA, M.Si',
  });
});

test.each([
  [
    'Plt. Kepala Dinas MULYONO CONTOH, SH Pembina (IV/a)',
    'Plt. Kepala Dinas',
    'MULYONO CONTOH, SH',
  ],
  ['Lurah Contoh Indah DRS. BUDI CONTOH, M.Si', 'Lurah Contoh Indah', 'DRS. BUDI CONTOH, M.Si'],
  ['Kepala Sekolah HJ. RINA CONTOH, S.Pd., M.M.', 'Kepala Sekolah', 'HJ. RINA CONTOH, S.Pd., M.M.'],
  ['Ketua Pengadilan SUTRISNO CONTOH, S.H.', 'Ketua Pengadilan', 'SUTRISNO CONTOH, S.H.'],
])('a name in capitals or with a title ends the post: %s', (person, post, name) => {
  const nip = 'NIP. 197001011991031002';
  for (const lines of [[`${person} ${nip}`], [post, person.slice(post.length + 1), nip]]) {
    expect(splitApprover(lines)).toMatchObject({ post, name });
  }
});

test('capitals that can be the institution are not taken for the name', () => {
  const parts = splitApprover(['Direktur RSUD BUDI CONTOH, S.Kep NIP. 197001011991031002']);
  expect(parts.name).toBeUndefined();
});
