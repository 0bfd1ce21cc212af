import { warning, type DiagnosticRule } from './rule.ts';

/** Findings about the official sheet. It is never corrected, so none of them stops a release. */
export const SHEET_DIAGNOSTICS = {
  EFFECTIVE_DATE_MISSING: warning(
    'Tanggal efektif belum diisi.',
    'Tetapkan tanggal efektif pada revisi SOP berikut.',
  ),
  DATE_UNREADABLE: warning(
    '{what} “{text}” tidak terbaca sebagai tanggal yang ada dalam kalender.',
    'Tulis hari, bulan, dan tahunnya, misalnya 5 Desember 2026, atau kosongkan bila belum ada.',
  ),
  NAME_EMPTY: warning('Sel Nama SOP kosong.', 'Isi Nama SOP pada revisi berikut.'),
  TITLE_DIFFERS: warning(
    'Judul di atas tabel berbeda dari Nama SOP.',
    'Samakan keduanya pada revisi berikut.',
  ),
  NIP_DIGITS: warning(
    'NIP “{nip}” terdiri atas {count} angka; seharusnya 18.',
    'Cocokkan dengan NIP pejabat yang mengesahkan.',
  ),
  TIME_MISSING: warning(
    'Waktu pada baris {row} tidak diisi.',
    'Tetapkan waktu baku untuk baris itu pada revisi berikut.',
  ),
  TIME_NOT_WRITTEN: warning(
    'Waktu langkah “{step}” ({standard}) ditetapkan kantor; pada baris {row} lembar waktunya kosong.',
    'Tulis waktunya juga pada lembar, atau biarkan bila lembarnya sudah disahkan begitu.',
  ),
  TIME_UNREADABLE: warning(
    'Waktu “{time}” pada baris {row} tidak dapat dibaca sebagai lama pengerjaan.',
    'Tulis angka dengan menit, jam, atau hari, misalnya 30 menit, ½ jam, atau 2 hari.',
  ),
  TIME_IMPOSSIBLE: warning(
    'Waktu “{time}” pada baris {row} tidak mungkin untuk {what}.',
    'Ukur waktu yang sebenarnya, lalu tetapkan pada revisi berikut.',
  ),
  CLOCK_DIFFERS: warning(
    'Waktu langkah “{step}” ({standard}) berbeda dari waktu “{time}” pada baris {row}.',
    'Samakan waktu langkah dengan lembar, atau perbaiki waktu pada baris itu.',
  ),
  REQUIREMENTS_DIFFER: warning(
    'Kelengkapan langkah “{step}” ditetapkan kantor dan tidak memuat yang tertulis pada baris {row}: {missing}.',
    'Samakan kelengkapan langkah dengan lembar, atau perbaiki tulisan pada baris itu.',
  ),
  OUTPUT_DIFFERS: warning(
    'Naskah yang dihasilkan langkah “{step}” ditetapkan kantor dan berbeda dari keluaran “{output}” pada baris {row}.',
    'Samakan naskah langkah dengan lembar, atau perbaiki keluaran pada baris itu.',
  ),
  ROW_NUMBER_REPEATED: warning(
    'Nomor “{no}” pada baris {row} sudah dipakai baris sebelumnya.',
    'Beri setiap baris nomornya sendiri.',
  ),
  ROW_NUMBER_ORDER: warning(
    'Nomor “{no}” pada baris {row} tidak urut: baris sebelumnya bernomor {last}.',
    'Urutkan nomor baris dari atas ke bawah.',
  ),
  ROW_NUMBER_MISSING: warning(
    'Baris {row} tidak bernomor, padahal baris di atas dan di bawahnya bernomor.',
    'Isi nomornya, atau satukan dengan baris sebelumnya bila memang satu kegiatan.',
  ),
  MARK_ELSEWHERE: warning(
    'Baris {row} bertanda “{text}” pada kolom “{name}”, padahal kolom itu tidak bertugas di baris ini.',
    'Cocokkan pelaksana langkahnya dengan tanda pada lembar.',
  ),
  LAW_REPEATED: warning(
    '{law} disebut lebih dari sekali pada Dasar Hukum.',
    'Sisakan satu pada revisi berikut.',
  ),
  LAW_NOT_IN_FORCE: warning(
    '{law} tidak berlaku lagi sejak {since}: {by}.',
    'Ganti dengan peraturan yang berlaku pada revisi berikut.',
  ),
  PROGRAMME_ENDED: warning(
    '{name} tidak dipakai lagi sejak {since}: {by}.',
    'Sesuaikan pada revisi berikut.',
  ),
  ROW_INSIDE_ANOTHER: warning(
    'Teks kegiatan baris {inner} juga tertulis di dalam baris {outer}.',
    'Pisahkan kedua kegiatan pada revisi berikut.',
  ),
} as const satisfies Record<string, DiagnosticRule>;
