/** Texts of the list of all cases. */
export const caseListTexts = {
  title: 'Berkas',
  lead: 'Semua berkas kantor ini, yang terbaru di atas.',
  search: 'Cari berkas',
  searchHint: 'Nama, nomor, atau NIK lengkap',
  status: 'Keadaan',
  allStatuses: 'Semua keadaan',
  table: 'Daftar berkas',
  number: 'Nomor',
  client: 'Klien atau perihal',
  sop: 'SOP',
  place: 'Sedang di',
  openedAt: 'Dibuka',
  more: 'Tampilkan berikutnya',
  nikNote: 'Pencarian NIK mencocokkan ke-16 angkanya dan tercatat.',
  emptyTitle: 'Belum ada berkas',
  emptyText:
    'Berkas dibuka dari sebuah catatan agenda. Daftarkan suratnya dahulu, lalu pilih “Buka berkas”.',
  nothingTitle: 'Tidak ada yang cocok',
  nothingText:
    'Tidak ada berkas yang cocok. Coba sebagian nama, nomor seperti 2026/0042, atau NIK lengkap 16 angka.',
  clear: 'Tampilkan semua',
  toAgenda: 'Ke agenda',
} as const;
