/** Making the changes of a draft again over a newer version. */
export const rebaseTexts = {
  open: (newest: number) => `Susun ulang di atas versi ${newest}`,
  wait: 'Simpan dahulu perubahan yang belum tersimpan.',
  title: (newest: number) => `Susun ulang di atas versi ${newest}`,
  lead: (newest: number) =>
    `Perubahan rancangan ini diterapkan satu per satu pada isi versi ${newest}. Sesudahnya masih dapat diurungkan; rancangan lalu kembali seperti semula.`,
  back: 'Rancangan ini sedang menunggu pengesahan. Sesudah disusun ulang, rancangan perlu diajukan lagi.',
  none: (newest: number) =>
    `Rancangan ini belum berisi perubahan. Isinya akan menjadi sama dengan versi ${newest}.`,
  conflicts: (count: number) => `Sama-sama diubah (${count})`,
  conflictsLead: (newest: number) =>
    `Versi ${newest} mengubah hal yang sama dengan cara lain. Isi versi ${newest} yang dipakai, kecuali yang Anda centang.`,
  there: (newest: number, words: string) =>
    words === '' ? `Pada versi ${newest}: kosong` : `Pada versi ${newest}: “${words}”`,
  impossible: (count: number) => `Tidak dapat diterapkan (${count})`,
  impossibleLead: (newest: number) =>
    `Yang diubah tidak ada lagi pada versi ${newest}. Perubahan ini tetap tertulis di Riwayat; ulangi dengan tangan bila masih perlu.`,
  kept: (count: number) => `Tetap berlaku (${count})`,
  already: (newest: number, count: number) => `Sudah termuat pada versi ${newest} (${count})`,
  decided: (post: string, day: string) => (post === '' ? day : `${post}, ${day}`),
  submit: 'Susun ulang',
  done: (newest: number) => `Rancangan sekarang berdasarkan versi ${newest}.`,
} as const;
