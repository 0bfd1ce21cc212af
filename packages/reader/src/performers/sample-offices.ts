/**
 * Sheets of offices of many kinds, written for the tests from how such offices work, before the
 * rules of this folder were tuned. Each row: the sentence, then the heading (or the outside party)
 * that an official of that office would name; further performers after a plus sign.
 */
export interface SampleOffice {
  readonly office: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [activity: string, performers: string])[];
}

export const SAMPLE_OFFICES: readonly SampleOffice[] = [
  {
    office: 'DINAS KESEHATAN KABUPATEN CONTOH',
    columns: ['Pemohon', 'Front Office', 'Kasi SDMK', 'Kabid SDK', 'Sekretaris', 'Kepala Dinas'],
    rows: [
      ['Mengajukan permohonan izin praktik beserta kelengkapannya', 'Pemohon'],
      ['Menerima dan memeriksa kelengkapan berkas permohonan', 'Front Office'],
      ['Kasi SDMK memverifikasi keabsahan STR dan ijazah', 'Kasi SDMK'],
      ['Menyusun konsep surat izin praktik', 'Kasi SDMK'],
      ['Kabid meneliti dan memaraf konsep surat izin', 'Kabid SDK'],
      ['Sekretaris memaraf konsep surat izin', 'Sekretaris'],
      ['Menandatangani surat izin praktik', 'Kepala Dinas'],
      ['Menyerahkan surat izin kepada pemohon', 'Front Office'],
    ],
  },
  {
    office: 'PUSKESMAS CONTOH JAYA',
    columns: ['Pasien', 'Petugas Pendaftaran', 'Perawat', 'Dokter', 'Apoteker', 'Kasir'],
    rows: [
      ['Pasien datang dan mengambil nomor antrean', 'Pasien'],
      ['Mendaftar pasien dan menyiapkan rekam medis', 'Petugas Pendaftaran'],
      ['Perawat melakukan anamnesis dan mengukur tanda vital', 'Perawat'],
      ['Dokter memeriksa pasien dan menegakkan diagnosis', 'Dokter'],
      ['Resep diserahkan oleh pasien ke apotek', 'Pasien'],
      ['Apoteker menyiapkan obat dan memberi informasi obat kepada pasien', 'Apoteker'],
      ['Pasien membayar biaya pelayanan di kasir', 'Pasien'],
    ],
  },
  {
    office: 'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA CONTOH',
    columns: ['Pemohon', 'Petugas Loket', 'Operator', 'Kasi Identitas', 'Kabid Dafduk', 'Kadis'],
    rows: [
      ['Pemohon mengisi formulir F-1.02 dan melampirkan persyaratan', 'Pemohon'],
      ['Petugas loket meneliti kelengkapan berkas', 'Petugas Loket'],
      ['Berkas yang tidak lengkap dikembalikan kepada pemohon', 'Petugas Loket'],
      ['Melakukan perekaman dan entri data ke dalam SIAK', 'Operator'],
      ['Kepala Seksi Identitas memverifikasi hasil entri', 'Kasi Identitas'],
      ['Kepala Bidang memvalidasi dan memaraf kartu keluarga', 'Kabid Dafduk'],
      ['Kepala Dinas membubuhkan tanda tangan elektronik', 'Kadis'],
      ['Dokumen kependudukan dicetak oleh operator', 'Operator'],
      ['Petugas loket menyerahkan dokumen kepada pemohon', 'Petugas Loket'],
    ],
  },
  {
    office: 'KECAMATAN CONTOH SELATAN',
    columns: ['Camat', 'Sekcam', 'Kasi Pemerintahan', 'Staf Pelayanan', 'Pemohon'],
    rows: [
      ['Menyampaikan berkas permohonan surat pengantar nikah', 'Pemohon'],
      ['Memeriksa berkas dan mencatat dalam buku register', 'Staf Pelayanan'],
      ['Meneliti berkas dan memberi paraf', 'Kasi Pemerintahan'],
      ['Sekretaris Kecamatan meneliti ulang serta memaraf', 'Sekcam'],
      ['Camat menandatangani surat pengantar', 'Camat'],
      ['Memberi nomor dan cap pada surat', 'Staf Pelayanan'],
      ['Menyerahkan surat kepada pemohon dan mengarsipkan tembusannya', 'Staf Pelayanan'],
    ],
  },
  {
    office: 'PEMERINTAH DESA CONTOH',
    columns: ['Warga', 'Ketua RT/RW', 'Kaur TU dan Umum', 'Sekretaris Desa', 'Kepala Desa'],
    rows: [
      ['Warga meminta surat pengantar kepada Ketua RT', 'Warga'],
      ['Ketua RT membuat surat pengantar', 'Ketua RT/RW'],
      ['Menerima surat pengantar dan mencatat pada buku agenda', 'Kaur TU dan Umum'],
      ['Mengetik surat keterangan domisili', 'Kaur TU dan Umum'],
      ['Sekdes mengoreksi dan memaraf surat keterangan', 'Sekretaris Desa'],
      ['Surat ditandatangani oleh Kades', 'Kepala Desa'],
    ],
  },
  {
    office: 'DINAS PENDIDIKAN PROVINSI CONTOH',
    columns: ['Kepala Dinas', 'Kabid Pembinaan SMA', 'Kasi Kurikulum', 'JFU', 'Sekolah'],
    rows: [
      ['Sekolah mengirimkan usulan mutasi siswa melalui aplikasi', 'Sekolah'],
      ['JFU mengunduh dan merekap usulan dari sekolah', 'JFU'],
      ['Menyampaikan rekapitulasi kepada Kasi untuk ditelaah', 'JFU'],
      ['Menelaah rekapitulasi dan meneruskan kepada Kabid', 'Kasi Kurikulum'],
      ['Kabid memberikan pertimbangan teknis', 'Kabid Pembinaan SMA'],
      ['Menetapkan persetujuan mutasi', 'Kepala Dinas'],
      ['Mengarsipkan surat persetujuan', 'JFU'],
    ],
  },
  {
    office: 'RUMAH SAKIT UMUM DAERAH CONTOH',
    columns: ['Direktur', 'Kabag TU', 'Kasubbag Kepegawaian', 'Pengadministrasi Umum', 'Pegawai'],
    rows: [
      ['Pegawai mengajukan permohonan cuti tahunan', 'Pegawai'],
      ['Menerima dan mengagendakan surat permohonan cuti', 'Pengadministrasi Umum'],
      ['Kepala Sub Bagian Kepegawaian memeriksa sisa cuti', 'Kasubbag Kepegawaian'],
      ['Kepala Bagian Tata Usaha memberikan persetujuan dan paraf', 'Kabag TU'],
      ['Direktur menandatangani surat izin cuti', 'Direktur'],
      ['Mendistribusikan surat izin kepada yang bersangkutan', 'Pengadministrasi Umum'],
    ],
  },
  {
    office: 'DIREKTORAT JENDERAL CONTOH KEMENTERIAN CONTOH',
    columns: ['Direktur', 'Kasubdit', 'Kepala Seksi', 'Analis', 'Sekretariat'],
    rows: [
      ['Menerima surat masuk dan mencatatnya di kartu kendali', 'Sekretariat'],
      ['Mendisposisikan surat kepada Kasubdit', 'Direktur'],
      ['Menugaskan Kepala Seksi untuk menyiapkan bahan', 'Kasubdit'],
      ['Memerintahkan Analis mengumpulkan data dan bahan', 'Kepala Seksi'],
      ['Mengumpulkan bahan dan menyusun konsep telaahan', 'Analis'],
      ['Memeriksa konsep dan menyampaikannya kepada Kasubdit', 'Kepala Seksi'],
      ['Mengoreksi konsep telaahan; jika setuju diparaf, jika tidak dikembalikan', 'Kasubdit'],
      ['Menandatangani telaahan dan menyampaikan ke Sekretariat', 'Direktur'],
      ['Mengirim surat kepada instansi tujuan', 'Sekretariat'],
    ],
  },
  {
    office: 'INSPEKTORAT KABUPATEN CONTOH',
    columns: ['Inspektur', 'Irban', 'Ketua Tim', 'Anggota Tim', 'Auditi'],
    rows: [
      ['Menerbitkan surat tugas pemeriksaan', 'Inspektur'],
      ['Ketua Tim menyusun program kerja pemeriksaan', 'Ketua Tim'],
      ['Anggota tim melakukan pemeriksaan lapangan bersama ketua tim', 'Anggota Tim+Ketua Tim'],
      ['Menyampaikan tanggapan atas temuan pemeriksaan', 'Auditi'],
      ['Irban mereviu konsep laporan hasil pemeriksaan', 'Irban'],
      ['Laporan hasil pemeriksaan disampaikan kepada Inspektur untuk ditandatangani', 'Inspektur'],
    ],
  },
  {
    office: 'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU',
    columns: ['Petugas FO', 'Back Office', 'Tim Teknis', 'Kabid Perizinan', 'Kepala DPMPTSP'],
    rows: [
      ['Pemohon menyerahkan berkas permohonan izin', 'Pemohon'],
      ['Petugas FO memeriksa berkas dan menerbitkan tanda terima', 'Petugas FO'],
      ['Back office melakukan validasi data permohonan', 'Back Office'],
      ['Tim Teknis melaksanakan peninjauan lapangan', 'Tim Teknis'],
      ['Membuat berita acara hasil peninjauan lapangan', 'Tim Teknis'],
      ['Kabid dan Tim Teknis membahas hasil peninjauan', 'Kabid Perizinan+Tim Teknis'],
      ['Kepala DPMPTSP menerbitkan izin', 'Kepala DPMPTSP'],
      ['Penyerahan izin kepada pemohon', 'Petugas FO'],
    ],
  },
  {
    office: 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM',
    columns: ['KABAN', 'SEKBAN', 'KABID MUTASI', 'KASUBBID', 'STAF'],
    rows: [
      ['Usul kenaikan pangkat dari perangkat daerah diterima dan diagendakan', 'STAF'],
      ['Kepala Badan mendisposisi kepada Kepala Bidang Mutasi', 'KABAN'],
      ['Kabid mendisposisi kepada Kasubbid', 'KABID MUTASI'],
      ['Kasubbid bersama staf memverifikasi berkas usulan', 'KASUBBID+STAF'],
      ['Staf mengetik konsep surat keputusan', 'STAF'],
      ['Konsep surat keputusan diparaf Kasubbid', 'KASUBBID'],
      ['Sekretaris Badan memeriksa konsep', 'SEKBAN'],
      ['Penandatanganan surat keputusan oleh Kepala Badan', 'KABAN'],
    ],
  },
  {
    office: 'DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK',
    columns: ['Konselor', 'Kepala UPTD', 'Kasubag TU', 'Petugas Pengaduan'],
    rows: [
      ['Korban atau keluarga melaporkan peristiwa kekerasan', 'Korban'],
      ['Petugas pengaduan menerima laporan dan mengisi formulir', 'Petugas Pengaduan'],
      ['Melakukan asesmen awal terhadap korban', 'Konselor'],
      ['Konselor menyampaikan hasil asesmen kepada Kepala UPTD', 'Konselor'],
      ['Memberikan arahan tindak lanjut', 'Kepala UPTD'],
      ['Kasubag TU membuat surat rujukan ke rumah sakit', 'Kasubag TU'],
      ['Kepala UPTD menandatangani surat rujukan', 'Kepala UPTD'],
      ['Mendampingi korban ke rumah sakit', 'Konselor'],
    ],
  },
  {
    office: 'SEKRETARIAT DAERAH KOTA CONTOH',
    columns: ['Walikota', 'Sekda', 'Asisten', 'Kabag Hukum', 'Kasubbag', 'Pelaksana'],
    rows: [
      ['Pelaksana menerima rancangan peraturan dari perangkat daerah pemrakarsa', 'Pelaksana'],
      ['Kasubbag mengkaji rancangan peraturan', 'Kasubbag'],
      ['Kabag Hukum mengadakan rapat harmonisasi', 'Kabag Hukum'],
      ['Asisten memaraf koordinasi', 'Asisten'],
      ['Sekretaris Daerah memberikan paraf persetujuan', 'Sekda'],
      ['Penetapan peraturan oleh Wali Kota', 'Walikota'],
      ['Sekda mengundangkan peraturan dalam berita daerah', 'Sekda'],
      ['Pendokumentasian dan penyebarluasan peraturan', 'Pelaksana'],
    ],
  },
];
