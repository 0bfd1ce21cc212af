/** Texts of Kantor, Identitas. */
export const identityTexts = {
  pageTitle: 'Identitas',
  lead: 'Nama dan alamat kantor, seperti pada kepala suratnya.',
  use: 'Nama kantor tampil di bagian atas layar dan pada SOP kantor ini di rak kantor lain. Isian yang lain baru disimpan: Tuntas belum membuat surat, jadi belum ada yang mencetaknya. Kepala lembar SOP tetap seperti yang disahkan.',
  name: 'Nama kantor',
  regency: 'Pemerintah',
  regencyHint: 'mis. Kabupaten Contoh',
  address: 'Alamat',
  place: 'Tempat kedudukan',
  placeHint: 'tempat surat dibuat',
  phone: 'Telepon',
  email: 'Surel kantor',
  nameMissing: 'Isi nama kantor.',
  emailWrong: 'Isi alamat surel yang benar, misalnya dinsos@contoh.go.id.',
  save: 'Simpan',
  saved: 'Identitas kantor tersimpan.',
  unchanged: 'Belum ada yang diubah.',
} as const;
