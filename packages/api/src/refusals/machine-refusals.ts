import type { RefusalRule } from './refusal-rule.ts';

/** What the case machine refuses. */
export const MACHINE_RULES = {
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
  FORM_REQUIRED: {
    status: 422,
    when: 'The step asks for a form that was not filled in',
    message: 'Formulir “{form}” belum diisi.',
    todo: 'Isi formulirnya, atau lampirkan formulir kertas yang sudah diisi.',
  },
  FORM_UNKNOWN: {
    status: 422,
    when: 'Answers to a form that the step does not ask for, or that the office does not have',
    message: 'Formulir ini tidak diminta pada langkah ini atau tidak ada di kantor ini.',
    todo: 'Muat ulang halaman, lalu isi formulir yang ditampilkan.',
  },
  FORM_INCOMPLETE: {
    status: 422,
    when: 'Items of the form without an answer',
    message: 'Formulir belum lengkap: {items}.',
    todo: 'Jawab butir itu, lalu kirim lagi.',
  },
  FORM_ANSWER_INVALID: {
    status: 422,
    when: 'Answers that the form does not have, or that are no number',
    message: 'Jawaban ini tidak sesuai formulir: {items}.',
    todo: 'Perbaiki jawabannya; muat ulang halaman bila formulirnya baru saja diubah.',
  },
  FORM_PAPER_REQUIRED: {
    status: 422,
    when: 'A form on paper without its result in words, or without a file',
    message: 'Hasil formulir kertas dan berkasnya wajib ada.',
    todo: 'Tulis hasilnya dan lampirkan foto atau pindaian formulir yang sudah diisi.',
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
