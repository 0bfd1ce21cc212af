import type { RefusalRule } from './refusal-rule.ts';

/** The office: posts, people, agenda, files. */
export const OFFICE_REFUSALS = {
  // office
  EMAIL_TAKEN: {
    status: 409,
    when: 'E-mail already in use',
    message: 'Surel itu sudah dipakai.',
    todo: 'Pakai surel lain.',
  },
  POST_IN_USE: {
    status: 409,
    when: 'Post still performs steps of released SOPs or has a holder',
    message: 'Jabatan masih dipakai.',
    todo: 'Akhiri pemegangnya atau alihkan tugasnya dahulu.',
  },
  HOLDING_OVERLAPS: {
    status: 409,
    when: 'The same person already holds this post in that time',
    message: 'Orang ini sudah memegang jabatan itu pada masa tersebut.',
    todo: 'Akhiri masa yang lama dahulu.',
  },
  PERIOD_INVALID: {
    status: 422,
    when: 'Last day before first day',
    message: 'Tanggal akhir mendahului tanggal mulai.',
    todo: 'Perbaiki tanggalnya.',
  },
  LAST_ADMIN: {
    status: 409,
    when: 'The office would be left without an administrator',
    message: 'Kantor harus punya paling sedikit satu administrator.',
    todo: 'Tunjuk administrator lain dahulu.',
  },
  SOP_NOT_RELEASED: {
    status: 422,
    when: 'The SOP version is not in force in this office',
    message: 'SOP itu tidak berlaku di kantor ini.',
    todo: 'Pilih SOP yang berlaku.',
  },
  SOP_INVALID: {
    status: 422,
    when: 'The definition has errors of form or meaning; nothing is released',
    message: 'Berkas SOP {file} belum dapat diberlakukan: {errors}.',
    todo: 'Perbaiki kesalahannya, periksa lagi dengan “tuntas sop check”, lalu ulangi.',
  },
  SOP_VERSION_EXISTS: {
    status: 409,
    when: 'Another text was released under this version before',
    message: 'SOP {sop} versi {version} sudah diberlakukan dengan isi lain.',
    todo: 'Naikkan nomor versinya; versi yang sudah berlaku tidak boleh berubah.',
  },
  DAY_OFF_KNOWN: {
    status: 409,
    when: 'A day off is in the calendar under another name or kind',
    message: 'Sudah tercatat dengan nama atau jenis lain: {days}.',
    todo: 'Hapus dahulu hari libur yang lama, atau keluarkan hari itu dari daftar.',
  },
  OFFICE_CHANGED: {
    status: 409,
    when: 'Somebody else has changed the hours or the identity of the office meanwhile',
    message: 'Data kantor ini baru saja diubah orang lain.',
    todo: 'Muat ulang halaman, lalu ulangi perubahannya.',
  },
  ENDED_UNREADABLE: {
    status: 422,
    when: 'A law without kind, number and year, or a programme without a word to look for',
    message: 'Yang tidak berlaku lagi itu belum dapat dikenali.',
    todo: 'Untuk peraturan, sebutkan jenis, nomor, dan tahunnya, misalnya UU 13/1998; untuk program, isi nama atau kata kunci paling sedikit tiga huruf.',
  },
  ENDED_KNOWN: {
    status: 409,
    when: 'The law or programme is in the list that ships or in that of the office',
    message: 'Sudah ada dalam daftar: {name}.',
    todo: 'Cari dalam daftar; bila isinya keliru, tarik dahulu yang lama.',
  },
  INSTRUMENT_INVALID: {
    status: 422,
    when: 'A form with items given twice, without answers to choose from, or with bands out of order',
    message: 'Susunan formulir belum benar.',
    todo: 'Perbaiki bagian yang ditandai, lalu simpan lagi.',
  },
  INSTRUMENT_CHANGED: {
    status: 409,
    when: 'Somebody else kept a newer version of the form, or one of the same name',
    message: 'Formulir ini baru saja diubah orang lain.',
    todo: 'Muat ulang halaman, lalu ulangi perubahannya.',
  },
  PERFORMER_UNBOUND: {
    status: 422,
    when: 'A performer of the SOP has no post in this office',
    message: 'Pelaksana {performer} belum dipasangkan dengan jabatan di kantor ini.',
    todo: 'Minta administrator memasangkannya di halaman SOP.',
  },
  PERFORMER_UNKNOWN: {
    status: 422,
    when: 'The SOP has no such performer',
    message: 'Pelaksana itu tidak ada dalam SOP.',
    todo: 'Muat ulang halaman lalu coba lagi.',
  },
  // agenda
  DATE_IN_FUTURE: {
    status: 422,
    when: 'Received or written on a later day',
    message: 'Tanggal tidak boleh lebih dari hari ini.',
    todo: 'Perbaiki tanggalnya.',
  },
  RECEIPT_DAY_INVALID: {
    status: 422,
    when: 'Handed over before the letter came in, or on a later day',
    message: 'Tanggal diterima harus antara {from}, saat surat masuk, dan {today}, hari ini.',
    todo: 'Perbaiki tanggal diterima.',
  },
  NOTHING_TO_CHANGE: {
    status: 422,
    when: 'A correction without a change',
    message: 'Tidak ada yang berubah.',
    todo: 'Ubah isian yang keliru, atau tutup formulir.',
  },
  // files
  FILE_TYPE: {
    status: 415,
    when: 'Bytes are of no allowed type',
    message: 'Jenis berkas tidak diterima.',
    todo: 'Unggah PDF, foto (JPG, PNG, WebP), DOCX atau XLSX.',
  },
  FILE_EMPTY: {
    status: 422,
    when: 'File without bytes',
    message: 'Berkas kosong.',
    todo: 'Pilih berkas yang berisi.',
  },
  FILE_UNKNOWN: {
    status: 422,
    when: 'A file id that is not in this case or is used already',
    message: 'Lampiran tidak ditemukan atau sudah dipakai.',
    todo: 'Unggah lagi lampirannya.',
  },
} as const satisfies Record<string, RefusalRule>;
