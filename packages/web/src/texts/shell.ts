/** Texts of the frame around every page. */
export const shellTexts = {
  product: 'Tuntas',
  skip: 'Langsung ke isi halaman',
  mainMenu: 'Menu utama',
  nav: {
    desk: 'Meja kerja',
    agenda: 'Agenda',
    cases: 'Berkas',
    sops: 'SOP',
    office: 'Kantor',
  },
  demo: 'MODE CONTOH',
  demoLong:
    'Kantor, orang, dan surat di sini hanya contoh. Jangan memasukkan data warga yang nyata.',
  noPost: 'Belum memegang jabatan',
  userMenu: (name: string, email: string) => `Menu ${name}, ${email}`,
  changePassword: 'Ganti kata sandi',
  seePassword: 'Tampilkan atau sembunyikan sandi',
  shortcuts: 'Pintasan papan tik',
  logout: 'Keluar',
  loading: 'Memuat…',
  retry: 'Coba lagi',
  close: 'Tutup',
  cancel: 'Batal',
  discard: {
    title: 'Buang isian ini?',
    text: 'Isian belum disimpan. Yang sudah Anda isi akan hilang.',
    yes: 'Buang isian',
    no: 'Teruskan mengisi',
  },
  back: 'Kembali',
  unreachable:
    'Tuntas tidak menjawab. Isian Anda tetap ada di layar; sambungan dicoba lagi setiap beberapa detik.',
  pageLater: 'Halaman ini belum dapat dimuat',
  pageLaterText: 'Halaman terbuka dengan sendirinya begitu Tuntas menjawab lagi.',
  crashTitle: 'Halaman ini bermasalah',
  crashText:
    'Terjadi kesalahan pada layar. Yang sudah disimpan tetap aman. Muat ulang halaman; bila terulang, sampaikan kepada administrator kantor.',
  reload: 'Muat ulang',
  notFoundTitle: 'Halaman tidak ditemukan',
  notFoundText: 'Alamat ini tidak ada. Mungkin tautannya terpotong atau salah ketik.',
  toDesk: 'Ke Meja kerja',
  noAnswer: 'Tuntas tidak menjawab.',
  noAnswerTodo:
    'Tekan lagi tombolnya setelah tersambung; yang sudah tersimpan tidak akan tercatat dua kali.',
} as const;

export const shortcutTexts = {
  title: 'Pintasan papan tik',
  intro: 'Tekan huruf berurutan, di luar kotak isian.',
  help: 'Menampilkan daftar ini',
  goTo: (page: string) => `Ke ${page}`,
  register: 'Daftarkan surat atau laporan baru',
  search: 'Ke kotak pencarian halaman ini',
  dayWords: 'Hari ini atau kemarin, di isian tanggal',
  save: 'Menyimpan formulir yang sedang diisi',
  escape: 'Menutup kotak dialog',
  then: 'lalu',
  or: 'atau',
} as const;
