/** Other drafts and versions of the same SOP. */
export const neighbourTexts = {
  others: (count: number) =>
    count === 1
      ? 'Ada rancangan lain untuk SOP ini. Yang disahkan belakangan tidak memuat perubahan yang lebih dahulu, jadi selesaikan satu saja atau sepakati dahulu isinya.'
      : `Ada ${count} rancangan lain untuk SOP ini. Yang disahkan belakangan tidak memuat perubahan yang lebih dahulu, jadi selesaikan satu saja atau sepakati dahulu isinya.`,
  askTitle: 'SOP ini sedang diubah',
  askText: (count: number) =>
    `${count === 1 ? 'Masih ada rancangan' : `Masih ada ${count} rancangan`} untuk SOP ini yang belum disahkan. Lanjutkan yang sudah ada; bila dua rancangan disahkan, yang belakangan tidak memuat perubahan yang lebih dahulu.`,
  askOpen: (origin: string, status: string) => `${origin}, ${status.toLowerCase()}`,
  askBegin: 'Mulai rancangan baru',
  other: (revises: number, status: string) =>
    revises === 0 ? status : `Rancangan dari versi ${revises}, ${status.toLowerCase()}`,
  changedBy: (day: string, name: string) => `terakhir diubah ${day} oleh ${name}`,
  behind: (revises: number, newest: number) =>
    revises === 0
      ? `SOP ini sudah mempunyai versi ${newest}, yang bukan asal rancangan ini.`
      : `Rancangan ini dibuat dari versi ${revises}, sedangkan versi ${newest} sudah disahkan. Perubahan versi ${newest} tidak termuat di sini.`,
  toChanges: 'Lihat perbedaannya',
  inList: 'Juga diubah di rancangan lain',
  behindInList: (revises: number, newest: number) =>
    revises === 0
      ? `versi ${newest} sudah ada`
      : `dari versi ${revises}; versi ${newest} sudah ada`,
} as const;
