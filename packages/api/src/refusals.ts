import { endSentence } from '@tuntas/sop';

/**
 * The one catalogue of refusals. Each says when it is given, the HTTP status, what is wrong and
 * what to do. A test compares it with docs/refusals.md and with every code used in the sources.
 * `{name}` in a sentence is filled from the refusal's detail.
 */
export interface RefusalRule {
  readonly status: number;
  readonly when: string;
  readonly message: string;
  readonly todo: string;
}

export const REFUSALS = {
  // requests
  REQUEST_INVALID: {
    status: 400,
    when: 'A field is missing, unknown or of the wrong form',
    message: 'Isian tidak sesuai.',
    todo: 'Perbaiki isian yang ditandai lalu kirim lagi.',
  },
  NOT_FOUND: {
    status: 404,
    when: 'The thing does not exist in this office',
    message: 'Data tidak ditemukan.',
    todo: 'Periksa alamatnya, atau kembali ke Meja kerja.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    when: 'The route exists, not with this method',
    message: 'Cara akses tidak didukung.',
    todo: 'Muat ulang halaman lalu coba lagi.',
  },
  TOO_LARGE: {
    status: 413,
    when: 'Body or file over the limit',
    message: 'Kiriman terlalu besar.',
    todo: 'Kirim berkas paling besar 20 MB.',
  },
  MEDIA_TYPE: {
    status: 415,
    when: 'Content type not accepted',
    message: 'Jenis kiriman tidak didukung.',
    todo: 'Kirim sebagai JSON, atau unggah lewat formulir.',
  },
  TOO_MANY: {
    status: 429,
    when: 'Rate limit',
    message: 'Terlalu banyak percobaan.',
    todo: 'Tunggu sebentar lalu coba lagi.',
  },
  UNAVAILABLE: {
    status: 503,
    when: 'Database not reachable or server stopping',
    message: 'Layanan sedang tidak siap.',
    todo: 'Tunggu sebentar lalu coba lagi; isian Anda belum tersimpan.',
  },
  INTERNAL: {
    status: 500,
    when: 'A fault of ours; nothing was saved',
    message: 'Terjadi kesalahan pada sistem; tidak ada yang tersimpan.',
    todo: 'Coba lagi; bila berulang, sampaikan kode kejadian kepada administrator.',
  },
  // session
  NOT_LOGGED_IN: {
    status: 401,
    when: 'No session, or it has ended',
    message: 'Anda belum masuk atau sesi telah berakhir.',
    todo: 'Masuk kembali; isian di layar tetap ada.',
  },
  LOGIN_FAILED: {
    status: 401,
    when: 'E-mail or password wrong, or account inactive',
    message: 'Surel atau kata sandi tidak cocok.',
    todo: 'Periksa lagi, atau minta administrator kantor mengatur ulang kata sandi.',
  },
  CSRF: {
    status: 403,
    when: 'CSRF token missing or wrong',
    message: 'Permintaan tidak berasal dari layar Tuntas.',
    todo: 'Muat ulang halaman lalu coba lagi.',
  },
  PASSWORD_WEAK: {
    status: 422,
    when: 'New password too short, common or equal to the old one',
    message: 'Kata sandi baru terlalu lemah.',
    todo: 'Pakai paling sedikit 10 huruf yang tidak mudah ditebak dan berbeda dari yang lama.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    when: 'First login, password not yet changed',
    message: 'Kata sandi pertama harus diganti dahulu.',
    todo: 'Ganti kata sandi, lalu lanjutkan.',
  },
  NOT_PERMITTED: {
    status: 403,
    when: 'None of the posts of this person may do it',
    message: 'Jabatan Anda tidak berwenang melakukan ini.',
    todo: 'Minta pemegang jabatan yang berwenang melakukannya.',
  },
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
  DRAFT_EDIT_INVALID: {
    status: 422,
    when: 'An edit that does not fit the draft',
    message: 'Perubahan tidak dapat dilakukan: {why} ({what}).',
    todo: 'Periksa perubahannya; rancangan tetap seperti semula.',
  },
  SHEET_NONE: {
    status: 422,
    when: 'The file holds no SOP sheet',
    message: 'Berkas ini bukan lembar SOP: {because}',
    todo: 'Pilih berkas yang memuat tabel kegiatan dan pelaksana.',
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
  // agenda
  DATE_IN_FUTURE: {
    status: 422,
    when: 'Received or written on a later day',
    message: 'Tanggal tidak boleh lebih dari hari ini.',
    todo: 'Perbaiki tanggalnya.',
  },
  NOTHING_TO_CHANGE: {
    status: 422,
    when: 'A correction without a change',
    message: 'Tidak ada yang berubah.',
    todo: 'Ubah isian yang keliru, atau tutup formulir.',
  },
  // commands
  COMMAND_ID_REUSED: {
    status: 409,
    when: 'The command id was used for something else',
    message: 'Nomor perintah ini sudah dipakai untuk hal lain.',
    todo: 'Muat ulang halaman lalu coba lagi.',
  },
  CASE_CHANGED: {
    status: 409,
    when: 'Somebody else acted on the case first',
    message: 'Berkas sudah berubah: {what}',
    todo: 'Lihat keadaan terbaru, lalu putuskan lagi.',
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
  // the machine
  STEP_NOT_OPEN: {
    status: 409,
    when: 'The step is not open',
    message: 'Langkah ini tidak sedang terbuka.',
    todo: 'Muat ulang berkas untuk melihat keadaan terbaru.',
  },
  EXIT_UNKNOWN: {
    status: 422,
    when: 'The step has no such exit',
    message: 'Pilihan itu tidak ada pada langkah ini.',
    todo: 'Pilih tindakan yang tersedia.',
  },
  NOT_A_PERFORMER: {
    status: 403,
    when: 'That performer does not perform the step',
    message: 'Langkah ini bukan tugas jabatan tersebut.',
    todo: 'Serahkan kepada pelaksana yang disebut SOP.',
  },
  REASON_REQUIRED: {
    status: 422,
    when: 'No reason, or shorter than 5 characters',
    message: 'Alasan wajib diisi.',
    todo: 'Tulis alasan paling sedikit lima huruf.',
  },
  VERDICTS_REQUIRED: {
    status: 422,
    when: 'A requirement has no verdict',
    message: 'Belum semua persyaratan diperiksa: {items}.',
    todo: 'Beri hasil periksa pada setiap persyaratan.',
  },
  REQUIREMENT_UNKNOWN: {
    status: 422,
    when: 'A verdict on something that is not asked',
    message: 'Persyaratan itu tidak ada pada langkah ini.',
    todo: 'Muat ulang berkas.',
  },
  REQUIREMENTS_UNMET: {
    status: 422,
    when: 'Complete, although something is missing',
    message: 'Masih ada yang kurang: {items}.',
    todo: 'Kembalikan kepada pemohon, atau lengkapi dahulu.',
  },
  NOTHING_MISSING: {
    status: 422,
    when: 'Incomplete, although nothing is missing',
    message: 'Semua persyaratan sudah terpenuhi.',
    todo: 'Pilih Lengkap, atau tandai yang kurang.',
  },
  DISPOSISI_REQUIRED: {
    status: 422,
    when: 'A disposisi without an instruction',
    message: 'Isi disposisi wajib diisi.',
    todo: 'Tulis atau pilih isi disposisi.',
  },
  RECEIPT_REQUIRED: {
    status: 422,
    when: 'Handed over without saying to whom',
    message: 'Penerima dan tanggal terima wajib diisi.',
    todo: 'Isi siapa yang menerima dan kapan.',
  },
  CHOICE_REQUIRED: {
    status: 422,
    when: 'No branch chosen',
    message: 'Tujuan belum dipilih.',
    todo: 'Pilih paling sedikit satu tujuan.',
  },
  CHOICE_INVALID: {
    status: 422,
    when: 'A branch that the exit does not have',
    message: 'Tujuan itu tidak tersedia.',
    todo: 'Pilih tujuan yang tersedia.',
  },
  CONFIRMATION_MISSING: {
    status: 422,
    when: 'Joint performers have not confirmed',
    message: 'Menunggu konfirmasi dari {performers}.',
    todo: 'Minta yang bersangkutan menyelesaikan bagiannya.',
  },
  CONFIRMATION_NOT_NEEDED: {
    status: 422,
    when: 'The step needs no confirmation from this performer',
    message: 'Langkah ini tidak memerlukan konfirmasi Anda.',
    todo: 'Tidak perlu melakukan apa-apa.',
  },
  ALREADY_CONFIRMED: {
    status: 409,
    when: 'Confirmed before',
    message: 'Bagian ini sudah dikonfirmasi.',
    todo: 'Tidak perlu melakukan apa-apa.',
  },
  SEND_BACK_TARGET_INVALID: {
    status: 422,
    when: 'The case has not been in that step',
    message: 'Berkas belum pernah berada pada langkah itu.',
    todo: 'Pilih langkah yang sudah dilalui.',
  },
  CASE_SUSPENDED: {
    status: 409,
    when: 'The case stands still',
    message: 'Berkas sedang ditangguhkan.',
    todo: 'Lanjutkan dahulu berkasnya.',
  },
  CASE_NOT_SUSPENDED: {
    status: 409,
    when: 'Resume of a case that is not suspended',
    message: 'Berkas tidak sedang ditangguhkan.',
    todo: 'Muat ulang berkas.',
  },
  CASE_CLOSED: {
    status: 409,
    when: 'The case is closed or cancelled',
    message: 'Berkas sudah ditutup.',
    todo: 'Buka kembali dahulu bila memang perlu.',
  },
  CASE_NOT_CLOSED: {
    status: 409,
    when: 'Reopen of a case that is running',
    message: 'Berkas masih berjalan.',
    todo: 'Tidak perlu dibuka kembali.',
  },
  REOPEN_TARGET_INVALID: {
    status: 422,
    when: 'The case has not been in that step',
    message: 'Berkas belum pernah berada pada langkah itu.',
    todo: 'Pilih langkah yang sudah dilalui.',
  },
  ENTRY_UNKNOWN: {
    status: 422,
    when: 'The SOP has no such entry',
    message: 'Cara masuk itu tidak ada dalam SOP.',
    todo: 'Pilih cara masuk yang tersedia.',
  },
  NOTE_REQUIRED: {
    status: 422,
    when: 'A note without words',
    message: 'Catatan masih kosong.',
    todo: 'Tulis catatannya, lalu simpan.',
  },
} as const satisfies Record<string, RefusalRule>;

export type RefusalCode = keyof typeof REFUSALS;

/** The sentence of a refusal with its details filled in; one full stop, whatever a detail ends in. */
export function refusalSentence(
  code: RefusalCode,
  detail: Readonly<Record<string, unknown>> = {},
): string {
  const filled = REFUSALS[code].message.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = detail[key];
    return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '–';
  });
  return endSentence(filled.replace(/\.$/, ''));
}
