/** Texts of the date field. */
export const dayInputTexts = {
  hint: 'hh/bb/tttt',
  unreadable: 'Tanggal tidak terbaca. Tulis seperti 22/11/2026.',
  impossible: 'Tanggal tidak ada dalam kalender.',
  pick: (label: string) => `Pilih ${label} dari kalender`,
} as const;
