/** Correcting the rows and lists of a sheet where they were read wrongly. */
export const sheetTexts = {
  fixThere:
    'Bila ada yang salah terbaca, perbaiki dahulu pada “Yang terbaca”: tekan isinya, atau ⋮ pada barisnya untuk menyisipkan atau menghapus baris. Baris yang memuat dua langkah dipecah di bagian Alur.',
  editHintRevision:
    'Versi baru mendapat lembar baru: tulis seperti yang hendak dicetak. Ctrl+Enter menyimpan.',
  rowDeeds: (row: number) => `Baris ${row}: sisipkan atau hapus`,
  deeds: 'Baris',
  insertAbove: 'Sisipkan baris di atas',
  insertBelow: 'Sisipkan baris di bawah',
  remove: 'Hapus baris ini',
  insertTitle: (row: number) => `Baris baru, nomor urut ${row}`,
  insertText:
    'Untuk baris yang ada pada lembar tetapi tidak terbaca. Tulis persis seperti pada lembar.',
  activity: 'Kegiatan',
  activityMissing: 'Isi kegiatannya.',
  no: 'Nomor pada lembar',
  requires: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
  performer: 'Pelaksana',
  kind: 'Jenis langkah',
  insert: 'Sisipkan',
  removeTitle: (row: number) => `Hapus baris ${row}?`,
  removeText: (activity: string, steps: number) =>
    `“${activity}” hilang dari lembar${steps > 0 ? ` bersama ${steps} langkahnya` : ''}. Hapus hanya bila itu bukan baris pada lembar asli; dapat diurungkan.`,
  noActivity: 'tanpa kegiatan',
  editList: (list: string) => `Ubah butir ${list}`,
  editItems: 'Ubah butir',
  listTitle: (list: string) => `Butir ${list}`,
  listLabel: 'Butir pada lembar, satu butir setiap baris',
  performers: 'Kolom pelaksana',
} as const;
