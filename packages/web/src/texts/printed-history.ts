/** Texts of the history of a berkas on paper. */
export const printedHistoryTexts = {
  title: (number: string) => `RIWAYAT BERKAS ${number}`,
  client: 'Klien',
  letter: 'Surat atau laporan',
  letterOf: (number: string, day: string) => `agenda ${number}, diterima ${day}`,
  sender: 'Dari',
  subject: 'Perihal',
  sop: 'SOP',
  sopOf: (title: string, version: number) => `${title} (versi ${version})`,
  files: 'Lampiran',
  printed: 'Dicetak',
} as const;
