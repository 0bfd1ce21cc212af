/** Why a pretend case cannot walk a way of the draft: what is wrong with the draft. */
export const refusalWords = {
  STEP_NOT_OPEN: 'berkas tidak sampai di langkah ini lewat jalan itu.',
  EXIT_UNKNOWN: 'jalan keluarnya tidak menuju ke mana pun.',
  NOT_A_PERFORMER: 'tidak ada jabatan kantor yang mengerjakan atau mencatatnya.',
  NOTHING_MISSING: 'tidak ada persyaratan wajib yang dapat dinyatakan belum lengkap.',
  REQUIREMENTS_UNMET: 'persyaratannya tidak dapat dipenuhi.',
  CONFIRMATION_MISSING: 'ada pelaksana bersama yang tidak dapat menyatakan selesai.',
  ENTRY_UNKNOWN: 'cara masuk itu tidak ada.',
  other: 'periksa jalan keluar, pelaksana, dan persyaratannya.',
} as const;
