/** The versions of an SOP: what they are now, what differs, and taking one out of force. */
export const versionTexts = {
  title: 'Versi SOP ini',
  lead: 'Versi yang disahkan tidak berubah lagi. Berkas yang berjalan tetap mengikuti versinya.',
  table: 'Semua versi SOP ini',
  columns: {
    version: 'Versi',
    state: 'Keadaan',
    period: 'Masa berlaku',
    signed: 'Disahkan',
    open: 'Berkas berjalan',
  },
  version: (version: number) => `Versi ${version}`,
  shown: 'sedang dilihat',
  states: {
    upcoming: 'Akan berlaku',
    inForce: 'Berlaku',
    superseded: 'Digantikan',
    withdrawn: 'Dicabut',
  },
  from: (day: string) => `sejak ${day}`,
  period: (from: string, until: string) => `${from} sampai ${until}`,
  oneDay: (day: string) => `sehari, ${day}`,
  willBegin: (day: string) => `mulai ${day}`,
  never: (day: string) => `dicabut ${day}, sebelum berlaku`,
  signed: (name: string, post: string) => (post === '' ? name : `${name}, ${post}`),
  unsigned: 'terpasang bersama Tuntas',
  reason: (reason: string) => `Alasan: ${reason}`,
  upcomingNote: (day: string) =>
    `Versi ini sudah disahkan, tetapi baru berlaku mulai ${day}. Sampai hari itu berkas baru tidak dapat dibuka padanya.`,
  withdrawnTitle: (day: string) => `Dicabut pada ${day}`,
  withdrawnNote: (by: string, reason: string) => `Oleh ${by}. Alasan: ${reason}`,
  supersededTitle: (version: number, day: string) => `Digantikan versi ${version} pada ${day}`,
  overTitle: 'Tidak berlaku lagi',
  running: (count: number) =>
    count === 0
      ? 'Tidak ada berkas yang masih berjalan menurut versi ini.'
      : `${count} berkas masih berjalan menurut versi ini sampai selesai.`,
  toNewer: (version: number) => `Buka versi ${version}`,
  compareTitle: 'Bandingkan dua versi',
  older: 'Versi lama',
  newer: 'Versi baru',
  only: 'Baru ada satu versi; belum ada yang dapat dibandingkan.',
} as const;

export const changeTexts = {
  title: (older: number, newer: number, count: number) =>
    count === 0
      ? `Versi ${older} dan versi ${newer}: tidak ada perbedaan`
      : `Dari versi ${older} ke versi ${newer}: ${count} perbedaan`,
  none: 'Tidak ada perbedaan.',
  areas: {
    header: 'Kepala lembar',
    list: 'Daftar pada lembar',
    row: 'Baris kegiatan',
    step: 'Langkah',
    performer: 'Pelaksana',
    time: 'Waktu',
    requirement: 'Persyaratan',
    paper: 'Surat dan catatan',
    exit: 'Jalan keluar',
    entry: 'Cara masuk',
  },
  group: (name: string, count: number) => `${name} (${count})`,
  columns: { what: 'Yang berubah', before: 'Semula', after: 'Menjadi' },
  nothing: 'tidak ada',
} as const;

export const withdrawTexts = {
  button: 'Cabut versi ini',
  title: (title: string, version: number) => `Cabut “${title}” versi ${version}?`,
  stops: 'Sesudah dicabut, berkas baru tidak dapat dibuka dengan SOP ini.',
  stopsWaiting: 'Versi ini tidak akan mulai berlaku; versi yang sekarang berlaku tetap dipakai.',
  running: (count: number) =>
    count === 0
      ? 'Tidak ada berkas yang sedang berjalan menurut versi ini.'
      : `${count} berkas yang sedang berjalan tetap diselesaikan menurut versi ini.`,
  stays:
    'Lembar, riwayat, dan berkasnya tetap tersimpan dan dapat dibaca. Pencabutan tidak dapat dibatalkan; untuk memakainya lagi, sahkan versi baru.',
  reason: 'Alasan pencabutan',
  reasonHint: 'Misalnya nomor peraturan yang menggantikannya.',
  reasonMissing: 'Tulis alasan, paling sedikit lima huruf.',
  submit: 'Cabut',
  cancel: 'Jangan cabut',
  done: 'SOP dicabut.',
} as const;
