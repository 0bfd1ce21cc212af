import { error, warning, type DiagnosticRule } from './rule.ts';

/** Findings about the flow: how the office runs the sheet. */
export const FLOW_DIAGNOSTICS = {
  ID_DUPLICATE: error('{what} “{id}” ditulis lebih dari sekali.', 'Beri nama yang berbeda.'),
  START_UNKNOWN: error(
    'Langkah awal “{id}” tidak ada.',
    'Isi “start” dengan salah satu langkah: {steps}.',
  ),
  TARGET_UNKNOWN: error('Langkah tujuan “{id}” tidak ada.', '{advice}'),
  EXIT_NOT_OF_KIND: error(
    'Langkah berjenis {kind} tidak mempunyai jalan keluar “{exit}”.',
    'Pakai salah satu: {exits}.',
  ),
  EXIT_LEADS_NOWHERE: error(
    'Jalan keluar “{exit}” tidak menyebut langkah berikut dan tidak mengakhiri berkas.',
    'Isi “to” dengan langkah berikut, atau “ends: true”.',
  ),
  EXIT_LEADS_AND_ENDS: error(
    'Jalan keluar “{exit}” sekaligus menyebut langkah berikut dan mengakhiri berkas.',
    'Pakai salah satu: “to” atau “ends”.',
  ),
  EXIT_NEVER_POSSIBLE: warning(
    'Jalan keluar “{exit}” tidak pernah dapat dipilih karena tidak ada persyaratan wajib.',
    'Tambahkan persyaratan wajib pada langkah ini, atau hapus jalan keluarnya.',
  ),
  CHOICE_OF_ONE: warning(
    'Jalan keluar “{exit}” meminta pilihan, padahal tujuannya hanya satu.',
    'Hapus “choose”, atau tambahkan tujuan.',
  ),
  PERFORMER_UNKNOWN: error('Pelaksana “{id}” tidak ada dalam daftar pelaksana.', '{advice}'),
  PERFORMER_WITHOUT_COLUMN: error(
    'Pelaksana “{title}” bukan kolom pada lembar dan bukan pihak luar.',
    'Isi “column”, jadikan “party: outside”, atau catat keputusan kantor pada “basis”.',
  ),
  PERFORMER_OUTSIDE_COLUMNS: warning(
    'Pelaksana “{title}” ditambahkan kantor; lembar SOP tidak mempunyai kolomnya.',
    'Usulkan kolomnya pada revisi SOP berikut.',
  ),
  COLUMN_UNKNOWN: error(
    'Kolom pelaksana {column} tidak ada; lembar mempunyai {count} kolom.',
    'Hitung kolom dari kiri, mulai dari 1, menurut judulnya.',
  ),
  COLUMN_WITHOUT_PERFORMER: warning(
    'Kolom “{name}” pada lembar tidak dipakai pelaksana mana pun.',
    'Tambahkan pelaksananya, atau biarkan bila memang tidak bertugas.',
  ),
  RECORDER_MISSING: error(
    'Langkah “{step}” dikerjakan pihak luar, tetapi tidak ada petugas yang mencatat.',
    'Isi “recordedBy” dengan pelaksana kantor.',
  ),
  RECORDER_NOT_OFFICE: error(
    'Pencatat “{id}” bukan pelaksana kantor.',
    'Pilih pelaksana dengan “party: office”.',
  ),
  JOINT_ALONE: warning(
    'Langkah “{step}” meminta setiap pelaksana menyelesaikan bagiannya, padahal pelaksana kantornya satu.',
    'Hapus “joint”, atau tambahkan pelaksana.',
  ),
  ENTRY_NOT_LISTED: error('Cara masuk “{id}” tidak ada.', 'Pakai salah satu: {entries}.'),
  PAPER_FROM_NOWHERE: error(
    'Berkas “{id}” dipakai, tetapi tidak dihasilkan langkah mana pun dan tidak dibawa siapa pun.',
    'Tambahkan pada “produces” langkah yang membuatnya, atau pada “brings”.',
  ),
  ROW_UNKNOWN: error(
    'Baris {row} tidak ada; lembar mempunyai {count} baris.',
    'Hitung baris dari atas, mulai dari 1.',
  ),
  ROW_OR_ADDED: error(
    'Langkah “{step}” harus menunjuk satu baris lembar atau ditandai tambahan, salah satu saja.',
    'Isi “row” dengan nomor baris, atau “added: true”.',
  ),
  ROW_WITHOUT_STEP: error(
    'Baris {row} pada lembar tidak dijalankan langkah mana pun.',
    'Tambahkan langkah dengan “row: {row}”.',
  ),
  BASIS_INFERRED: error(
    'Masih dugaan dan belum disahkan: {from}.',
    'Mintalah kantor memutuskan, lalu ganti “inferred” menjadi “decided”.',
  ),
  DEMO_DECISIONS: warning(
    '{count} ketetapan dibuat di kantor contoh, jadi bukan ketetapan kantor yang sebenarnya.',
    'Tinjau satu per satu dan putuskan sendiri sebelum SOP dipakai untuk pelayanan.',
  ),
  FORM_WITHOUT_INSTRUMENT: warning(
    'Langkah “{step}” meminta formulir “{form}”, yang belum disusun di kantor ini.',
    'Susun formulirnya di Kantor, bagian Formulir; sebelum itu hanya dapat diisi di kertas.',
  ),
  CLOCK_WITHOUT_STANDARD: warning(
    'Waktu langkah “{step}” diberlakukan, tetapi tidak dapat ditagih: {reason}.',
    'Isi “standard” dengan pemilik waktu “office”, atau jadikan “enforced: false”.',
  ),
  STEP_UNREACHABLE: error(
    'Langkah “{step}” tidak dapat dicapai dari awal.',
    'Arahkan jalan keluar sebuah langkah kemari, atau hapus langkahnya.',
  ),
  STEP_WITHOUT_END: error(
    'Dari langkah “{step}” tidak ada jalan menuju akhir berkas.',
    'Tambahkan jalan keluar yang menuju langkah penutup, atau “ends: true”.',
  ),
  LOOP_WITHOUT_EXIT: error(
    'Langkah {steps} berputar tanpa jalan keluar.',
    'Tambahkan jalan keluar dari putaran itu.',
  ),
  JOIN_WITHOUT_FORK: warning(
    'Langkah “{step}” menunggu cabang, padahal tidak ada cabang yang bertemu di sini.',
    'Hapus “join”, atau arahkan cabangnya kemari.',
  ),
  JOIN_NEVER_COMPLETE: error(
    'Langkah “{step}” dapat menunggu selamanya: tidak semua cabang sampai ke sana.',
    'Arahkan setiap cabang ke langkah ini, atau pakai “withdraws” pada jalan keluar yang menyimpang.',
  ),
  JOIN_MIXED: error(
    'Cabang dari satu pencabangan bertemu di langkah yang berbeda: “{step}” dan “{other}”.',
    'Pertemukan semua cabang di satu langkah dengan “join: true”.',
  ),
  STEP_OPEN_TWICE: error(
    'Langkah “{step}” dapat terbuka dua kali sekaligus oleh cabang yang berbeda.',
    'Beri “join: true” agar cabang bertemu dahulu, atau pisahkan langkahnya.',
  ),
  END_LEAVES_WORK: error(
    'Berkas dapat berakhir lewat “{exit}” sementara cabang lain belum selesai: {open}.',
    'Pertemukan cabang sebelum akhir, atau tambahkan “withdraws: true” bila cabang lain memang gugur.',
  ),
  STEP_DEAD: error(
    'Langkah “{step}” tidak pernah terbuka pada jalan mana pun.',
    'Periksa pencabangan dan pertemuan sebelum langkah ini.',
  ),
  CASE_STUCK: error(
    'Berkas dapat macet pada {steps}: dari sana akhir tidak pernah tercapai.',
    'Periksa jalan keluar langkah itu.',
  ),
  FLOW_TOO_WIDE: error(
    'Alur mempunyai lebih dari {limit} keadaan, sehingga tidak dapat diperiksa seluruhnya.',
    'Kurangi cabang yang berjalan bersamaan, atau pecah menjadi beberapa SOP.',
  ),
} as const satisfies Record<string, DiagnosticRule>;
