/** SOPs from elsewhere: the shelf of the other offices, and definition files. */
export const shelfTexts = {
  title: 'Rak SOP',
  lead: 'SOP yang berlaku di kantor lain pada pemasangan Tuntas ini. Salinannya menjadi rancangan: tidak ada yang berlaku sebelum kantor Anda menetapkan dan mengesahkannya.',
  search: 'Cari nama atau nomor SOP',
  office: 'Kantor',
  allOffices: 'Semua kantor',
  table: 'SOP kantor lain',
  columns: {
    title: 'SOP',
    office: 'Kantor',
    year: 'Tahun',
    performers: 'Pelaksana',
    rows: 'Baris',
  },
  noNumber: 'tanpa nomor',
  noYear: 'tidak terbaca',
  found: (count: number) => `${count} SOP`,
  emptyTitle: 'Belum ada SOP dari kantor lain',
  emptyText:
    'Rak terisi sendiri begitu kantor lain pada pemasangan ini memberlakukan SOP. Berkas definisi dari luar dapat diimpor di bawah.',
  nothingTitle: 'Tidak ada yang cocok',
  nothingText: 'Ubah kata pencarian atau pilih kantor lain.',
  clear: 'Tampilkan semua',
  toShelf: 'Rak SOP',
  notShown: 'SOP tidak dapat ditampilkan',
  from: (office: string, version: number) => `${office} · versi ${version} di kantor itu`,
  sheet: 'Lembar di kantor asalnya',
  copy: 'Salin ke kantor kami',
  copyNote:
    'Ketetapan kantor asal menjadi usulan yang Anda tetapkan sendiri. Asal dan perbedaannya tetap tercatat.',
  onlyAdmin: 'Administrator kantor dapat menyalinnya menjadi rancangan.',
  copied: (office: string) => `Disalin dari ${office} menjadi rancangan.`,
} as const;

export const originTexts = {
  title: 'Asal SOP ini',
  office: (office: string, version: number) => `Disalin dari ${office}, versi ${version}.`,
  file: (office: string, version: number) =>
    office === ''
      ? `Diimpor dari berkas definisi, versi ${version}.`
      : `Diimpor dari berkas definisi ${office}, versi ${version}.`,
  same: 'Isinya sama dengan aslinya; tidak ada perbedaan.',
  stillTheirs: (what: string) =>
    `Pada lembar masih tertulis milik kantor asal: ${what}. Sesuaikan sebelum diajukan.`,
  differs: (count: number) => `${count} perbedaan dari aslinya:`,
} as const;

export const importTexts = {
  title: 'Impor berkas definisi',
  lead: 'Berkas YAML dari tombol “Ekspor” sebuah SOP menjadi rancangan di kantor ini.',
  choose: 'Pilih berkas definisi',
  wrongType: (name: string) => `${name} bukan berkas definisi (.yaml atau .yml).`,
  tooLarge: (name: string) => `${name} terlalu besar; paling besar 500.000 huruf.`,
  empty: (name: string) => `${name} kosong.`,
  failed: (name: string) => `${name} tidak dapat diimpor.`,
  places: (count: number) => `${count} kesalahan di dalam berkas:`,
  place: (line: number, column: number) => `Baris ${line}, kolom ${column}`,
  done: (title: string) => `“${title}” menjadi rancangan.`,
} as const;
