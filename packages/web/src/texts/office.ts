/** Texts of Kantor: posts, holders, users. */
export const officeTexts = {
  title: 'Kantor',
  parts: 'Bagian halaman Kantor',
  posts: 'Jabatan',
  users: 'Pengguna',
  calendar: 'Kalender kerja',
  openCalendar: 'Buka kalender kerja',
  laws: 'Peraturan & program',
  identity: 'Identitas',
  readOnly: 'Hanya administrator yang dapat mengubah halaman ini.',
  holidaysUntil: (day: string) =>
    `Libur nasional dan cuti bersama tercatat sampai ${day}; sesudahnya, yang berganti tanggal tiap tahun masih terhitung hari kerja.`,
  holidaysUnknown:
    'Libur nasional dan cuti bersama belum tercatat; yang berganti tanggal tiap tahun masih terhitung hari kerja.',
} as const;

export const postTexts = {
  pageTitle: 'Jabatan',
  lead: 'Pekerjaan menurut SOP sampai kepada jabatan, bukan kepada orang.',
  add: 'Tambah jabatan',
  addTitle: 'Jabatan baru',
  edit: 'Ubah',
  editOf: (title: string) => `Ubah ${title}`,
  editTitle: 'Ubah jabatan',
  table: 'Jabatan dan pemegangnya',
  post: 'Jabatan',
  holder: 'Pemegang sekarang',
  powers: 'Wewenang khusus',
  actions: 'Tindakan',
  vacant: 'Kosong',
  alone: 'Tanpa pemegang aktif',
  aloneWaiting: (waiting: number) => `${waiting} berkas menunggu`,
  leftAlone: (title: string) => `Jabatan ${title} tidak akan punya pemegang aktif.`,
  leftWaiting: (waiting: number, title: string) =>
    `${waiting} berkas menunggu di ${title}; jabatan itu tidak akan punya pemegang aktif.`,
  inactiveHolder: (name: string) => `${name}, akunnya nonaktif`,
  planned: (from: string, until: string) =>
    `Mulai ${from}${until === '' ? '' : ` sampai ${until}`}`,
  withdraw: 'Batalkan',
  withdrawOf: (name: string, title: string) => `Batalkan penunjukan ${name} sebagai ${title}`,
  withdrawTitle: (name: string) => `Batalkan penunjukan ${name}?`,
  withdrawNote: (title: string, from: string) =>
    `Penunjukan sebagai ${title} mulai ${from} tidak jadi berlaku. Pembatalannya tercatat.`,
  keep: 'Tidak jadi',
  withdrawn: 'Penunjukan dibatalkan.',
  alreadyDefinitive: (names: string) => `Pada masa itu ${names} sudah menjadi pejabat definitif.`,
  confirmDefinitive: 'Jabatan ini memang dipegang lebih dari satu pejabat definitif',
  confirmMissing: 'Centang bila memang begitu, atau pilih Plt. atau Plh.',
  inactive: 'Tidak dipakai',
  under: (title: string) => `di bawah ${title}`,
  since: (day: string) => `sejak ${day}`,
  until: (day: string) => `sampai ${day}`,
  period: (from: string, until: string) => `${from} – ${until}`,
  now: 'sekarang',
  history: (count: number) => `Riwayat (${count})`,
  appoint: 'Tunjuk',
  appointTo: (title: string) => `Tunjuk pemegang ${title}`,
  appointTitle: (title: string) => `Tunjuk pemegang: ${title}`,
  end: 'Akhiri',
  endOf: (name: string, title: string) => `Akhiri masa ${name} sebagai ${title}`,
  endTitle: (name: string) => `Akhiri masa jabatan ${name}`,
  lastDay: 'Hari terakhir menjabat',
  endNote:
    'Sesudah hari itu, pekerjaan yang menunggu tetap di jabatan ini untuk pemegang berikutnya.',
  endPast: (name: string, day: string) =>
    `${day} sudah lewat: ${name} kehilangan jabatan ini sekarang juga. Yang dikerjakannya sesudah hari itu tetap tercatat atas namanya dalam jabatan ini.`,
  stillPlanned: (title: string, from: string) =>
    `Penunjukannya sebagai ${title} mulai ${from} tetap tercatat, tetapi ia tidak akan dapat masuk. Batalkan penunjukan itu atau tunjuk orang lain.`,
  person: 'Orang',
  choosePerson: 'Pilih orang',
  personMissing: 'Pilih orang yang ditunjuk.',
  capacity: 'Sebagai',
  capacityNote: {
    definitif: 'Pejabat tetap',
    plt: 'Pelaksana tugas: jabatan sedang kosong',
    plh: 'Pelaksana harian: pejabat tetap berhalangan sementara',
  },
  fromOn: 'Mulai',
  untilOn: 'Sampai (boleh kosong)',
  fromMissing: 'Isi hari mulainya.',
  untilMissing: 'Isi hari terakhirnya.',
  untilEarly: 'Tanggal akhir mendahului tanggal mulai.',
  name: 'Nama jabatan',
  nameMissing: 'Isi nama jabatan.',
  sameTitle: (title: string, unit: string) =>
    `Sudah ada jabatan ${title}${unit === '' ? '' : ` di ${unit}`}. Simpan hanya bila memang jabatan lain.`,
  unit: 'Unit',
  parent: 'Di bawah',
  noParent: 'Tidak di bawah jabatan lain',
  isActive: 'Jabatan masih dipakai',
  save: 'Simpan',
  saved: 'Perubahan jabatan tersimpan.',
  appointed: 'Penunjukan tersimpan.',
  ended: 'Masa jabatan diakhiri.',
  emptyTitle: 'Belum ada jabatan',
  emptyText: 'Tambahkan jabatan sesuai struktur kantor, lalu tunjuk pemegangnya.',
} as const;

export const capacityTexts: Readonly<Record<'definitif' | 'plt' | 'plh', string>> = {
  definitif: 'Definitif',
  plt: 'Plt.',
  plh: 'Plh.',
};

export const powerTexts: Readonly<Record<'agenda' | 'head' | 'admin', string>> = {
  agenda: 'Mendaftarkan surat, membuka dan membatalkan berkas',
  head: 'Mengesahkan dan mencabut SOP; menangguhkan, membatalkan, dan membuka kembali berkas',
  admin: 'Mengelola kantor',
};

/** What a power reaches, and what works without it. */
export const powerNotes: Readonly<Record<'agenda' | 'head' | 'admin', string>> = {
  agenda: 'Termasuk memperbaiki data klien dan membaca surat rahasia.',
  head: 'Wewenang kepala kantor, pada semua berkas, termasuk membaca surat rahasia. Untuk menangguhkan dan melanjutkan berkas di langkahnya sendiri, pelaksana tidak memerlukan wewenang ini.',
  admin: 'Jabatan, pemegangnya, pengguna, kalender, dan rancangan SOP. Tidak mengesahkan SOP.',
};

export const userTexts = {
  pageTitle: 'Pengguna',
  lead: 'Orang yang dapat masuk ke Tuntas di kantor ini.',
  add: 'Tambah pengguna',
  addTitle: 'Pengguna baru',
  edit: 'Ubah',
  editOf: (name: string) => `Ubah ${name}`,
  editTitle: 'Ubah pengguna',
  table: 'Pengguna kantor',
  name: 'Nama',
  email: 'Surel',
  nip: 'NIP',
  noNip: 'tanpa NIP',
  posts: 'Jabatan',
  noPosts: 'Belum memegang jabatan',
  status: 'Keadaan',
  active: 'Aktif',
  inactive: 'Nonaktif',
  actions: 'Tindakan',
  reset: 'Atur ulang sandi',
  resetOf: (name: string) => `Atur ulang sandi ${name}`,
  resetTitle: (name: string) => `Atur ulang kata sandi ${name}?`,
  resetNote:
    'Kata sandi yang sekarang tidak berlaku lagi dan semua sesinya berakhir. Kata sandi pertama yang baru ditampilkan satu kali.',
  deactivate: 'Nonaktifkan',
  activate: 'Aktifkan',
  deactivateOf: (name: string) => `Nonaktifkan ${name}`,
  activateOf: (name: string) => `Aktifkan ${name}`,
  deactivateTitle: (name: string) => `Nonaktifkan ${name}?`,
  deactivateNote:
    'Orang ini tidak dapat masuk lagi. Riwayat pekerjaannya tetap tercatat atas namanya.',
  nameMissing: 'Isi nama orang.',
  emailWrong: 'Isi alamat surel yang benar, misalnya nama@contoh.go.id.',
  nipNote: '18 angka, juga untuk PPPK. Kosongkan untuk non-ASN.',
  save: 'Simpan',
  saved: 'Perubahan pengguna tersimpan.',
  passwordTitle: 'Kata sandi pertama',
  passwordNote: (name: string) =>
    `Serahkan langsung kepada ${name}. Kata sandi ini hanya ditampilkan sekali dan wajib diganti ketika pertama masuk.`,
  passwordLabel: 'Kata sandi pertama',
  copy: 'Salin',
  copied: 'Tersalin',
  done: 'Sudah dicatat',
} as const;
