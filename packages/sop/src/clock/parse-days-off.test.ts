import { describe, expect, test } from 'vitest';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { joinDaysOff } from './join-days-off.ts';
import { parseDaysOff } from './parse-days-off.ts';

const daysOf = (text: string) =>
  parseDaysOff(text, 'national').flatMap((line) =>
    'days' in line ? line.days.map(({ on, name, kind }) => `${on} ${name} ${kind}`) : line.problem,
  );

describe('a line', () => {
  test.each([
    ['1 Januari 2027\tTahun Baru', '2027-01-01 Tahun Baru national'],
    ['Jumat, 1 Januari 2027\tTahun Baru', '2027-01-01 Tahun Baru national'],
    ["1.\t1 Januari 2027\tJum'at\tTahun Baru", '2027-01-01 Tahun Baru national'],
    [
      '1. Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi',
      '2027-01-01 Tahun Baru 2027 Masehi national',
    ],
    ['01/01/2027;Tahun Baru', '2027-01-01 Tahun Baru national'],
    ['1-1-2027 Tahun Baru', '2027-01-01 Tahun Baru national'],
    ['2027-01-01 | Tahun Baru | Libur kantor', '2027-01-01 Tahun Baru daerah'],
    ['1 Jan 2027  Tahun Baru', '2027-01-01 Tahun Baru national'],
    ['2 Pebruari 2027 Hari jadi', '2027-02-02 Hari jadi national'],
    ['5 Nopember 2027 Hari jadi', '2027-11-05 Hari jadi national'],
    ['8 Feb 2027\tcuti bersama Imlek', '2027-02-08 cuti bersama Imlek cuti-bersama'],
    ['Tahun Baru\t1 Januari 2027\tNasional', '2027-01-01 Tahun Baru national'],
    ['8 Februari 2027\tImlek\tCuti Bersama', '2027-02-08 Imlek cuti-bersama'],
    ['1 Januari 2027 (Jumat) Tahun Baru', '2027-01-01 Tahun Baru national'],
  ])('%s', (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });

  test.each([
    ['10-11 Maret 2027\tRabu-Kamis\tIdul Fitri', ['2027-03-10', '2027-03-11']],
    ['10 – 12 Maret 2027\tIdul Fitri', ['2027-03-10', '2027-03-11', '2027-03-12']],
    ['9, 11 dan 12 Maret 2027\tIdul Fitri', ['2027-03-09', '2027-03-11', '2027-03-12']],
    ['10 s.d. 11 Maret 2027\tIdul Fitri', ['2027-03-10', '2027-03-11']],
  ])('%s names several days', (text, days) => {
    expect(daysOf(text)).toEqual(days.map((on) => `${on} Idul Fitri national`));
  });

  test.each([
    ['31 Juni 2027\tX', 'Tanggal itu tidak ada dalam kalender.'],
    ['29/02/2027\tX', 'Tanggal itu tidak ada dalam kalender.'],
    ['12-10 Maret 2027\tX', 'Tanggal itu tidak ada dalam kalender.'],
    ['1 Januari\tTahun Baru', 'Tahunnya belum ada.'],
    ['1 Januari 2027', 'Nama hari liburnya belum ada.'],
    ['1 Januari 2027\tJumat', 'Nama hari liburnya belum ada.'],
    ['1 Janukari 27 Tahun Baru', 'Tanggalnya tidak terbaca; tulis seperti 1 Januari 2027.'],
    ['Idul Adha', 'Tanggalnya tidak terbaca; tulis seperti 1 Januari 2027.'],
    ['Sabtu, 1 Januari 2027\tX', '1 Januari 2027 adalah hari Jumat, bukan Sabtu.'],
    ['10-11 Maret 2027\tRabu-Jumat\tX', '11 Maret 2027 adalah hari Kamis, bukan Jumat.'],
    [`1 Januari 2027\t${'x'.repeat(151)}`, 'Namanya terlalu panjang.'],
  ])('%s is refused', (text, problem) => {
    expect(daysOf(text)).toEqual([problem]);
  });
});

test('a date without a year is of the year that is looked at', () => {
  const read = parseDaysOff(
    '1 Januari Jumat Tahun Baru\n17 Agustus 2028\tKemerdekaan',
    'national',
    2027,
  );
  expect(read.flatMap((line) => ('days' in line ? line.days.map(({ on }) => on) : []))).toEqual([
    '2027-01-01',
    '2028-08-17',
  ]);
});

test('headings and empty lines are left out, a day twice is told with its line', () => {
  const table = 'No\tTanggal\tHari\tKeterangan\n\n1\t1 Januari 2027\tJumat\tTahun Baru\n';
  expect(parseDaysOff(`${table}2\t1 Januari 2027\tJumat\tLagi`, 'national')).toEqual([
    {
      line: 3,
      text: '1 1 Januari 2027 Jumat Tahun Baru',
      days: [{ on: '2027-01-01', name: 'Tahun Baru', kind: 'national' }],
    },
    {
      line: 4,
      text: '2 1 Januari 2027 Jumat Lagi',
      problem: 'Hari itu sudah ada pada baris 3.',
    },
  ]);
});

test('a list that is too long is told, not cut off in silence', () => {
  const day = (i: number) => new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10);
  const lines = Array.from({ length: 402 }, (_, i) => `${day(i)}\tHari ${i}`);
  const read = parseDaysOff(lines.join('\n'), 'daerah');
  expect(read).toHaveLength(401);
  const later = [...lines.slice(0, 400), '', lines[400]].join('\n');
  expect(parseDaysOff(later, 'daerah').at(-1)).toMatchObject({ line: 402 });
  expect(read.at(-1)).toMatchObject({ line: 401, problem: expect.stringMatching(/400 baris/) });
});

test('joining keeps the order, leaves what is there, and does nothing twice', () => {
  const days = [
    { on: '2027-01-01', name: 'Tahun Baru', kind: 'national' },
    { on: '2026-01-16', name: 'Isra Mikraj', kind: 'national' },
  ];
  const joined = joinDaysOff([...HOLIDAYS_2026], days);
  expect(joined.added).toEqual([days[0]]);
  expect(joined.taken).toMatchObject([{ is: { name: 'Isra Mikraj Nabi Muhammad S.A.W.' } }]);
  expect(joined.holidays.at(-1)).toEqual(days[0]);
  const again = joinDaysOff(joined.holidays, days);
  expect([again.added, again.known, again.holidays]).toEqual([[], [days[0]], joined.holidays]);
});

test('a date without a year is of the year of the list above it, not of the screen', () => {
  const daysOf = (text: string) =>
    parseDaysOff(text, 'national', 2026).flatMap((line) => ('days' in line ? line.days : []));
  const days = (text: string) => daysOf(text).map(({ on }) => on);
  expect(days('1 Januari 2027\tTahun Baru\n1 Mei: Hari Buruh')).toEqual([
    '2027-01-01',
    '2027-05-01',
  ]);
  expect(days('31 Desember 2026 Contoh\n1 Januari 2027 Contoh\n1 Mei Contoh')[2]).toBe(
    '2027-05-01',
  );
  expect(days('1 Mei: Hari Buruh')).toEqual(['2026-05-01']);
});
