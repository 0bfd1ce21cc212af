/** Texts of proposing, signing and returning an SOP draft. */
export const releaseTexts = {
  proposeTitle: 'Ajukan untuk disahkan',
  proposeText:
    'Setelah diajukan, isinya tidak dapat diubah sampai kepala mengesahkan atau mengembalikannya.',
  propose: 'Ajukan kepada kepala',
  proposed: 'Rancangan diajukan.',
  notReady: 'Belum dapat diajukan:',
  questionsLeft: (count: number) => `${count} pertanyaan belum dijawab`,
  proposalsLeft: (count: number) => `${count} usulan program belum ditetapkan (bagian Alur)`,
  errorsLeft: (count: number) => `${count} kesalahan belum diperbaiki`,
  unplaced: 'belum ditetapkan: perubahan atas SOP yang serupa, atau SOP terpisah (lihat di atas)',
  unsaved: 'perubahan terakhir belum tersimpan',
  waitingTitle: 'Menunggu pengesahan',
  waitingText: 'Kepala kantor dapat mengesahkan atau mengembalikannya dengan alasan.',
  returnedTitle: 'Dikembalikan oleh kepala',
  topText: (version: number) =>
    version === 1
      ? 'Rancangan ini menunggu pengesahan Anda. Bacalah lembarnya; tombol pengesahan ada sesudah lembar.'
      : `Rancangan ini menunggu pengesahan Anda dan akan menjadi versi ${version}. Bacalah perbedaan dan lembarnya; tombol pengesahan ada sesudah lembar.`,
  toSign: 'Ke tombol pengesahan',
  confirmTitle: (version: number) => `Sahkan sebagai versi ${version}?`,
  confirmInForce: (version: number, day: string) => `Versi ${version} mulai berlaku ${day}.`,
  confirmOver: (version: number) =>
    `Sejak hari itu versi ${version} digantikan: berkas baru memakai versi yang disahkan ini.`,
  firstOfAll: 'Belum ada SOP dengan nama atau nomor ini di Tuntas; ini versi pertamanya.',
  firstSigned: 'Ini versi pertama; tidak ada versi sebelumnya untuk dibandingkan.',
  firstApart:
    'Ini SOP terpisah, versi pertamanya; tidak menggantikan SOP serupa yang sudah ada di kantor ini:',
  confirmFirst: 'Sejak hari itu berkas baru dapat memakainya.',
  confirmRunning: 'Berkas yang sedang berjalan tetap mengikuti versi lamanya.',
  confirmForever: 'Isi versi yang disahkan tidak dapat diubah lagi; perubahan berarti versi baru.',
  confirmSign: (version: number) => `Sahkan versi ${version}`,
  signTitle: 'Pengesahan',
  signText:
    'Dengan mengesahkan, rancangan menjadi versi SOP yang tidak berubah lagi. Berkas yang sedang berjalan tetap mengikuti versi lamanya.',
  hasRead: (newest: number) =>
    `Saya sudah membaca perubahan versi ${newest}; rancangan ini menggantikannya`,
  hasReadMissing: (newest: number) =>
    `Baca dahulu perubahan versi ${newest} di atas, lalu beri tanda di sini.`,
  inForceOn: 'Mulai berlaku',
  inForceMissing: 'Isi hari mulai berlakunya.',
  inForcePast: 'Hari mulai berlaku tidak boleh sudah lewat.',
  sign: 'Sahkan',
  return: 'Kembalikan',
  returnTitle: 'Kembalikan rancangan',
  reason: 'Alasan',
  reasonMissing: 'Tulis alasan, paling sedikit lima huruf.',
  returned: 'Rancangan dikembalikan.',
  changesTitle: (version: number, count?: number) =>
    count === undefined
      ? `Perbedaan dari versi ${version}`
      : `Perbedaan dari versi ${version} (${count})`,
  changesNone: (version: number) => `Tidak ada perbedaan dari versi ${version}.`,
  betweenTitle: (from: number, to: number, count?: number) =>
    `Yang berubah sejak rancangan ini dibuat: versi ${from} menjadi versi ${to}${count === undefined ? '' : ` (${count})`}`,
  betweenLead: (to: number) =>
    `Rancangan ini tidak memuat perubahan versi ${to}. Bila disahkan, yang tertulis di bawah kembali seperti semula kecuali sudah diubah juga di rancangan ini.`,
  sheetTitle: 'Lembar yang akan berlaku',
  sheetSigned: 'Lembar yang disahkan',
  doneTitle: 'SOP sudah disahkan',
  doneNote: (note: string) => `${note}.`,
  toSop: 'Buka SOP yang berlaku',
  toList: 'Buka daftar SOP',
  unbound: (names: string) =>
    `Pelaksana berikut belum dipasangkan dengan jabatan: ${names}. Pasangkan di halaman SOP agar berkas dapat berjalan.`,
  later: 'Versi ini belum berlaku; sampai harinya tiba, versi lama tetap dipakai.',
} as const;
