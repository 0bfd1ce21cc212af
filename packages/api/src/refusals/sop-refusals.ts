import type { RefusalRule } from './refusal-rule.ts';

/** Reading and settling an SOP. */
export const SOP_REFUSALS = {
  // settling an SOP
  DRAFT_CHANGED: {
    status: 409,
    when: 'Somebody else changed the draft first',
    message: 'Rancangan SOP ini baru saja diubah orang lain.',
    todo: 'Lihat keadaan terbaru, lalu ulangi perubahan Anda.',
  },
  DRAFT_STATE: {
    status: 409,
    when: 'Not possible in the present state of the draft',
    message: 'Rancangan ini {state}; hal itu tidak dapat dilakukan.',
    todo: 'Muat ulang halaman untuk melihat apa yang dapat dilakukan.',
  },
  DRAFT_NOT_READY: {
    status: 422,
    when: 'Questions without an answer, or errors',
    message:
      'Rancangan belum siap: {questions} pertanyaan belum dijawab, {errors} kesalahan belum diperbaiki.',
    todo: 'Jawab pertanyaan dan perbaiki kesalahan yang tersisa, lalu ajukan lagi.',
  },
  DRAFT_UNPLACED: {
    status: 409,
    when: 'A draft from outside is like an SOP of the office, and nobody said what it is to be',
    message: 'Kantor ini sudah mempunyai SOP serupa: {sop}.',
    todo: 'Tetapkan dahulu pada rancangan: perubahan atas SOP itu, atau SOP terpisah.',
  },
  DRAFT_BEHIND: {
    status: 409,
    when: 'The draft began from an older version than the newest, and nobody said to have read it',
    message: 'Sesudah rancangan ini dibuat, versi {newest} SOP ini sudah disahkan.',
    todo: 'Baca apa yang berubah pada versi itu. Susun ulang rancangan ini di atasnya, sahkan dengan menyatakan sudah membacanya, atau kembalikan.',
  },
  DRAFT_FROM_OUTSIDE: {
    status: 409,
    when: 'A draft that did not begin from a version cannot be put over another one',
    message: 'Rancangan ini dibaca dari lembar atau berkas, bukan dibuat dari versi SOP ini.',
    todo: 'Bandingkan keduanya pada bagian Ajukan dan sahkan, lalu ubah rancangan ini seperlunya.',
  },
  DRAFT_EDIT_INVALID: {
    status: 422,
    when: 'An edit that does not fit the draft',
    message: 'Perubahan tidak dapat dilakukan: {why} ({what}).',
    todo: 'Periksa perubahannya; rancangan tetap seperti semula.',
  },
  SOP_NOT_IN_FORCE: {
    status: 409,
    when: 'Withdrawing, or moving berkas to, a version that is not in force',
    message: 'Versi ini tidak sedang berlaku.',
    todo: 'Muat ulang halaman untuk melihat versi yang berlaku.',
  },
  SHEET_UNPRINTABLE: {
    status: 422,
    when: 'Printing a sheet with letters that the font of official documents lacks (pdf and svg), or that no document can hold',
    message:
      'Lembar memuat huruf yang tidak ada pada huruf cetak resmi: {letters}. Letaknya: {places}.',
    todo: 'Unduh sebagai Word atau HTML, atau ganti huruf itu pada lembar lewat rancangan.',
  },
  SHEET_TOO_LARGE: {
    status: 422,
    when: 'Printing a sheet of over a million letters, or one that takes longer than 20 s',
    message: 'Lembar terlalu besar untuk dicetak: {limit}.',
    todo: 'Ringkas isi selnya, atau pecah SOP menjadi beberapa lembar.',
  },
  PRINTER_BUSY: {
    status: 429,
    when: 'Too many sheets wait to be printed',
    message: 'Terlalu banyak lembar sedang disiapkan untuk dicetak.',
    todo: 'Tunggu beberapa detik, lalu unduh lagi.',
  },
  MOVE_NOT_NEWER: {
    status: 409,
    when: 'Moving a berkas to a version that is not a newer one of its own SOP',
    message: 'Berkas hanya dapat dipindahkan ke versi yang lebih baru dari SOP-nya sendiri.',
    todo: 'Muat ulang halaman untuk melihat versi yang sekarang dipakai berkas.',
  },
  MOVE_UNSOUND: {
    status: 422,
    when: 'A berkas could not stand where it is, or not finish, under the newer version',
    message: 'Berkas tidak dapat dipindahkan: {why}',
    todo: 'Selesaikan langkah ini pada versi sekarang, lalu coba lagi; atau biarkan berkas tetap pada versinya.',
  },
  SHEET_NONE: {
    status: 422,
    when: 'The file holds no SOP sheet',
    message: 'Ini bukan lembar SOP. {because}',
    todo: 'Pilih berkas, atau tempel teks, yang memuat tabel kegiatan dan pelaksana.',
  },
  BPMN_INVALID: {
    status: 422,
    when: 'A file to be read as BPMN of which no flow can be made',
    message: 'Berkas ini tidak dapat dijadikan alur SOP: {because}',
    todo: 'Perbaiki di aplikasi BPMN asalnya, simpan sebagai BPMN 2.0, lalu unggah lagi.',
  },
  SOURCE_TOO_LARGE: {
    status: 422,
    when: 'A file to be read as SOP is over the limits, packed or unpacked',
    message: 'Berkas terlalu besar untuk dibaca sebagai lembar SOP.',
    todo: 'Simpan halaman lembar SOP saja sebagai berkas tersendiri, lalu unggah lagi.',
  },
  SOURCE_UNKNOWN_FORMAT: {
    status: 422,
    when: 'A file to be read as SOP is no DOCX, PDF, HTML or text',
    message: 'Jenis berkas ini tidak dapat dibaca sebagai lembar SOP.',
    todo: 'Simpan sebagai DOCX atau PDF, lalu unggah lagi.',
  },
  SOURCE_DAMAGED: {
    status: 422,
    when: 'A file to be read as SOP is broken inside',
    message: 'Berkas rusak dan tidak dapat dibaca.',
    todo: 'Buka berkasnya, simpan ulang, lalu unggah lagi.',
  },
  SOURCE_LOCKED: {
    status: 422,
    when: 'A file to be read as SOP is protected by a password',
    message: 'Berkas terkunci kata sandi.',
    todo: 'Simpan tanpa kata sandi, lalu unggah lagi.',
  },
  SOURCE_WITHOUT_TEXT: {
    status: 422,
    when: 'A PDF without text: a scan',
    message: 'Berkas ini hasil pindai tanpa teks.',
    todo: 'Pakai berkas Word atau PDF aslinya, atau ketik ulang lembarnya.',
  },
} as const satisfies Record<string, RefusalRule>;
