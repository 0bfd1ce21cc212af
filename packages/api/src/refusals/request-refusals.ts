import type { RefusalRule } from './refusal-rule.ts';

/** Requests, sessions and commands. */
export const REQUEST_REFUSALS = {
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
} as const satisfies Record<string, RefusalRule>;
