import type { ErrorCode } from 'yaml';

const PROBLEMS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'jarak masuk baris tidak sejajar',
  TAB_AS_INDENT: 'baris dimulai dengan tab; pakai spasi',
  MISSING_CHAR: 'ada tanda yang kurang, misalnya titik dua, koma, kurung, atau tanda kutip penutup',
  UNEXPECTED_TOKEN: 'ada tanda yang tidak pada tempatnya',
  BAD_SCALAR_START: 'teks dimulai dengan tanda khusus; beri tanda kutip',
  BAD_DQ_ESCAPE: 'garis miring terbalik di dalam tanda kutip ganda tidak dikenal',
  BLOCK_AS_IMPLICIT_KEY: 'titik dua di tengah teks; beri tanda kutip pada teksnya',
  MULTILINE_IMPLICIT_KEY: 'nama isian tidak boleh lebih dari satu baris',
  KEY_OVER_1024_CHARS: 'nama isian terlalu panjang',
  BLOCK_IN_FLOW: 'daftar bertingkat tidak boleh di dalam kurung',
  MULTIPLE_DOCS: 'berkas memuat lebih dari satu dokumen (“---”)',
  BAD_ALIAS: 'alias tidak dipakai dalam berkas SOP; bila teks biasa, beri tanda kutip',
  TAG_RESOLVE_FAILED: 'penanda “!” tidak dipakai; bila teks biasa, beri tanda kutip',
  BAD_COLLECTION_TYPE: 'penanda “!” tidak cocok dengan isinya',
};

/** Indonesian words for a syntax error of the YAML library. */
export function describeYamlProblem(code: ErrorCode): string {
  return PROBLEMS[code] ?? 'penulisan YAML keliru';
}
