/** Texts of Meja kerja. */
export const deskTexts = {
  title: 'Meja kerja',
  nothingWaits: 'Tidak ada yang menunggu Anda.',
  noCaseWaits: 'Tidak ada berkas yang menunggu Anda.',
  draftsLabel: 'Rancangan SOP yang menunggu Anda',
  toSign: (drafts: number) => `${drafts} rancangan SOP menunggu pengesahan:`,
  givenBack: (drafts: number) => `${drafts} rancangan SOP dikembalikan kepala:`,
  waits: (waiting: number) => `${waiting} pekerjaan menunggu`,
  late: (overdue: number) => `${overdue} sudah terlambat`,
  allInTime: 'semuanya masih dalam waktunya',
  noneLate: 'tidak ada yang terlambat',
  standing: (suspended: number) => `${suspended} ditangguhkan`,
  register: 'Daftarkan surat',
  search: 'Cari pekerjaan',
  searchHint: 'Nama, nomor berkas',
  filters: 'Saring pekerjaan',
  filter: {
    all: 'Semua',
    overdue: 'Terlambat',
    today: 'Hari ini',
    'came-back': 'Dikembalikan',
    suspended: 'Ditangguhkan',
  },
  sop: 'SOP',
  allSops: 'Semua SOP',
  post: 'Jabatan',
  allPosts: 'Semua jabatan saya',
  list: 'Pekerjaan yang menunggu',
  columns: { due: 'Janji', work: 'Berkas dan langkah', sop: 'SOP', since: 'Di meja ini sejak' },
  cameBack: 'Dikembalikan',
  because: (reason: string) => `Alasan: ${reason}`,
  remind: 'Waktunya mengingatkan',
  suspended: 'Ditangguhkan',
  suspendedBecause: (reason: string) => `Ditangguhkan: ${reason}`,
  wantedOn: (day: string) => `Disposisi: paling lambat ${day}`,
  more: 'Tampilkan berikutnya',
  emptyTitle: 'Meja Anda bersih',
  emptyButDrafts: 'Tidak ada berkas di meja Anda',
  emptyText:
    'Tidak ada langkah yang menunggu jabatan Anda. Begitu sebuah berkas sampai di langkah Anda, ia muncul di sini dengan sendirinya; janji yang paling lama ada di atas.',
  noPostTitle: 'Anda belum memegang jabatan',
  noPostText:
    'Pekerjaan sampai kepada orang melalui jabatannya. Minta administrator kantor menunjuk Anda pada sebuah jabatan di halaman Kantor.',
  nothingTitle: 'Tidak ada yang cocok',
  nothingText: 'Tidak ada pekerjaan yang cocok dengan pencarian atau saringan ini.',
  clear: 'Tampilkan semua',
  seeCases: 'Lihat semua berkas',
} as const;

/** Urgency and secrecy of a letter, as on the lembar disposisi. */
export const urgencyTexts: Readonly<Record<string, string>> = {
  biasa: 'Biasa',
  segera: 'Segera',
  'sangat-segera': 'Sangat segera',
};
export const secrecyTexts: Readonly<Record<string, string>> = {
  biasa: 'Biasa',
  terbatas: 'Terbatas',
  rahasia: 'Rahasia',
};

/** Where a case stands as a whole. */
export const caseStatusTexts: Readonly<Record<string, string>> = {
  open: 'Berjalan',
  suspended: 'Ditangguhkan',
  closed: 'Selesai',
  cancelled: 'Dibatalkan',
};
export const resultTexts: Readonly<Record<string, string>> = {
  done: 'Selesai',
  refused: 'Ditolak',
};
