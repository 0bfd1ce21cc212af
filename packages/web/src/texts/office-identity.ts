/** Texts of Kantor, Identitas. */
export const identityTexts = {
  pageTitle: 'Identitas',
  lead: 'Nama dan alamat kantor, seperti pada kepala suratnya.',
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
