import { error, type DiagnosticRule } from './rule.ts';

/** Findings while a definition file is read. */
export const READING_DIAGNOSTICS = {
  YAML_SYNTAX: error('Berkas YAML tidak dapat dibaca: {problem}.', 'Perbaiki penulisan di sini.'),
  YAML_DUPLICATE_KEY: error(
    'Isian ini ditulis dua kali.',
    'Hapus salah satu; yang dipakai harus satu.',
  ),
  YAML_ALIAS: error(
    'Jangkar dan alias YAML (“&” dan “*”) tidak dipakai dalam berkas SOP.',
    'Tulis isinya sekali lagi di sini; bila teks biasa, beri tanda kutip.',
  ),
  YAML_TOO_LARGE: error(
    'Berkas lebih besar dari {limit} ribu karakter.',
    'Satu berkas memuat satu SOP saja; periksa apakah berkasnya benar.',
  ),
  YAML_TOO_DEEP: error(
    'Susunan berkas terlalu dalam.',
    'Ikuti susunan berkas SOP: paling dalam delapan tingkat.',
  ),
  FIELD_UNKNOWN: error('Isian “{field}” tidak dikenal.', '{advice}'),
  FIELD_MISSING: error('Isian “{field}” belum ada.', 'Tambahkan “{field}” ({expected}).'),
  TYPE_WRONG: error('Isian ini harus berupa {expected}, bukan {actual}.', '{advice}'),
  VALUE_NOT_ALLOWED: error('Nilai “{value}” tidak dikenal.', 'Pilih salah satu: {allowed}.'),
  BASIS_INVALID: error(
    'Dasar harus memuat tepat satu dari “written”, “inferred”, “decided”.',
    'Tulis dari mana fakta ini, misalnya { written: baris 5 }.',
  ),
  TEXT_EMPTY: error('Isian ini tidak boleh kosong.', 'Isi dengan teks yang dimaksud.'),
  TEXT_TOO_LONG: error('Isian ini lebih dari {limit} karakter.', 'Persingkat.'),
  NAME_INVALID: error(
    'Nama “{value}” tidak sesuai bentuknya.',
    'Pakai huruf kecil, angka, dan tanda hubung, misalnya “cek-berkas”.',
  ),
  DATE_INVALID: error('“{value}” bukan tanggal.', 'Tulis sebagai tahun-bulan-hari: 2026-03-31.'),
  NUMBER_INVALID: error('Angka {value} tidak diterima di sini.', 'Tulis angka {wanted}.'),
  LIST_EMPTY: error('Daftar ini harus berisi paling sedikit satu.', 'Tambahkan isinya.'),
  LIST_REPEATS: error('“{value}” ada dua kali dalam daftar.', 'Hapus salah satu.'),
} as const satisfies Record<string, DiagnosticRule>;
