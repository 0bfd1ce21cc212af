import type { WorkCalendar } from './calendar.ts';

type Holiday = WorkCalendar['holidays'][number];

const national = (on: string, name: string): Holiday => ({ on, name, kind: 'national' });
const shared = (on: string, name: string): Holiday => ({ on, name, kind: 'cuti-bersama' });

/**
 * Days off in 2026: 17 national holidays and 8 days of cuti bersama.
 * Source: Keputusan Bersama Nomor 1497/2025, 2/2025, 5/2025 of the ministers of religion, of labour
 * and of state apparatus
 * (SKB 3 Menteri) on Hari Libur Nasional dan Cuti Bersama Tahun 2026.
 */
export const HOLIDAYS_2026: readonly Holiday[] = [
  national('2026-01-01', 'Tahun Baru 2026 Masehi'),
  national('2026-01-16', 'Isra Mikraj Nabi Muhammad S.A.W.'),
  shared('2026-02-16', 'Cuti bersama Tahun Baru Imlek 2577 Kongzili'),
  national('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  shared('2026-03-18', 'Cuti bersama Hari Suci Nyepi'),
  national('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  shared('2026-03-20', 'Cuti bersama Idul Fitri 1447 Hijriah'),
  national('2026-03-21', 'Idul Fitri 1447 Hijriah'),
  national('2026-03-22', 'Idul Fitri 1447 Hijriah'),
  shared('2026-03-23', 'Cuti bersama Idul Fitri 1447 Hijriah'),
  shared('2026-03-24', 'Cuti bersama Idul Fitri 1447 Hijriah'),
  national('2026-04-03', 'Wafat Yesus Kristus'),
  national('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  national('2026-05-01', 'Hari Buruh Internasional'),
  national('2026-05-14', 'Kenaikan Yesus Kristus'),
  shared('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  national('2026-05-27', 'Idul Adha 1447 Hijriah'),
  shared('2026-05-28', 'Cuti bersama Idul Adha 1447 Hijriah'),
  national('2026-05-31', 'Hari Raya Waisak 2570 BE'),
  national('2026-06-01', 'Hari Lahir Pancasila'),
  national('2026-06-16', 'Tahun Baru Islam 1 Muharam 1448 Hijriah'),
  national('2026-08-17', 'Proklamasi Kemerdekaan'),
  national('2026-08-25', 'Maulid Nabi Muhammad S.A.W.'),
  shared('2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus'),
  national('2026-12-25', 'Kelahiran Yesus Kristus'),
];
