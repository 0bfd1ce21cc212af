import type { SourceProblem, SourceProblemCode } from '@tuntas/reader';

const WORDS: Readonly<Record<SourceProblemCode, string>> = {
  SOURCE_TOO_LARGE:
    'terlalu besar atau terlalu rumit untuk dibaca (batas: 20 MB, 100 halaman, lima detik kerja, 240 MB memori). Simpan lembar SOP-nya saja sebagai berkas tersendiri.',
  SOURCE_UNKNOWN_FORMAT:
    'bukan teks, DOCX, PDF, atau HTML yang dapat dibaca. Simpan sebagai .docx atau PDF lalu coba lagi.',
  SOURCE_DAMAGED:
    'rusak atau terpotong, sehingga tidak dapat dibaca. Buka di program asalnya, simpan ulang sebagai .docx atau PDF, lalu coba lagi.',
  SOURCE_LOCKED:
    'terkunci dengan kata sandi. Buka di program asalnya, simpan tanpa kata sandi, lalu coba lagi.',
  SOURCE_WITHOUT_TEXT:
    'berisi gambar pindaian tanpa teks. Minta berkas aslinya (Word atau PDF dari Word), atau ketik ulang lembarnya.',
};

/** What the other program calls the file, by the kind that the reader has recognised. */
const KINDS: Readonly<Record<string, string>> = {
  doc: 'adalah dokumen Word lama (.doc). Buka di Word lalu simpan sebagai .docx atau PDF.',
  xlsx: 'adalah buku kerja Excel. Simpan lembarnya sebagai PDF lalu coba lagi.',
  pptx: 'adalah salindia PowerPoint. Simpan sebagai PDF lalu coba lagi.',
  odt: 'adalah dokumen OpenDocument. Simpan sebagai .docx atau PDF lalu coba lagi.',
  rtf: 'adalah dokumen RTF. Buka di Word lalu simpan sebagai .docx atau PDF.',
  mhtml: 'adalah halaman web dalam satu berkas. Simpan sebagai PDF lalu coba lagi.',
  image: 'adalah gambar. Minta berkas aslinya (Word atau PDF dari Word).',
  zip: 'adalah arsip ZIP. Keluarkan isinya lalu baca berkas SOP-nya.',
};

/** Why a file could not be read and what to do, in words to follow its name. */
export function wordsOfProblem(problem: SourceProblem): string {
  const known = problem.code === 'SOURCE_UNKNOWN_FORMAT' ? KINDS[problem.detail] : undefined;
  return known ?? WORDS[problem.code];
}
