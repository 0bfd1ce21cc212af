/** Sheets of other kinds of offices, written for the tests. Cells as on the paper. */
export interface SampleSheet {
  readonly office: string;
  readonly unit: string;
  /** Number, three dates, signer and name, in the order of the header block. */
  readonly header: readonly (readonly [label: string, value: string])[];
  /** Left and right list of each of the three bands. */
  readonly sections: readonly (readonly [Section, Section])[];
  readonly title: string;
  readonly performers: readonly string[];
  /** No, activity, requires, time, output, note. */
  readonly rows: readonly (readonly [string, string, string, string, string, string])[];
}

type Section = readonly [label: string, items: readonly string[]];

export const CLINIC: SampleSheet = {
  office: 'DINAS KESEHATAN KABUPATEN CONTOH',
  unit: 'BIDANG SUMBER DAYA KESEHATAN',
  header: [
    ['Nomor SOP', '440/017/SDK/2024'],
    ['Tanggal Pembuatan', '8 Januari 2024'],
    ['Tanggal Revisi', '12 Februari 2024'],
    ['Tanggal Efektif', '1 Maret 2024'],
    ['Disahkan oleh', 'Kepala Dinas Kesehatan, Contoh Hartono, M.Kes NIP. 197001011995031001'],
    ['Nama SOP', 'Penerbitan Rekomendasi Izin Praktik Perawat'],
  ],
  sections: [
    [
      [
        'Dasar Hukum',
        [
          '1. Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan',
          '2. Peraturan Bupati Contoh Nomor 5 Tahun 2022 tentang Susunan Organisasi',
        ],
      ],
      [
        'Kualifikasi Pelaksana',
        ['1. Memiliki pengetahuan tentang perizinan', '2. Mampu mengoperasikan komputer'],
      ],
    ],
    [
      ['Keterkaitan', ['SOP Pengelolaan Surat Masuk']],
      ['Peralatan/Perlengkapan', ['1. Komputer dan printer', '2. Formulir permohonan']],
    ],
    [
      ['Peringatan', ['Jika berkas tidak lengkap maka rekomendasi tidak dapat diterbitkan']],
      ['Pencatatan dan Pendataan', ['Disimpan sebagai data elektronik dan manual']],
    ],
  ],
  title: 'SOP Penerbitan Rekomendasi Izin Praktik Perawat',
  performers: ['Pemohon', 'Petugas Loket', 'Kasi SDMK', 'Kabid SDK', 'Kepala Dinas'],
  rows: [
    [
      '1.',
      'Mengajukan permohonan rekomendasi',
      'Formulir permohonan',
      '5 menit',
      'Berkas permohonan',
      '',
    ],
    [
      '2.',
      'Memeriksa kelengkapan berkas permohonan',
      'Berkas permohonan',
      '15 menit',
      'Tanda terima',
      '',
    ],
    [
      '3.',
      'Memverifikasi keabsahan surat tanda registrasi',
      'Berkas permohonan',
      '1 jam',
      'Hasil verifikasi',
      '',
    ],
    ['4.', 'Menyusun konsep surat rekomendasi', 'Hasil verifikasi', '½ jam', 'Konsep surat', ''],
    ['5.', 'Memaraf konsep surat rekomendasi', 'Konsep surat', "15'", 'Konsep berparaf', ''],
    [
      '6.',
      'Menandatangani surat rekomendasi',
      'Konsep berparaf',
      '1 hari',
      'Surat rekomendasi',
      '',
    ],
    [
      '7.',
      'Menyerahkan surat rekomendasi kepada pemohon',
      'Surat rekomendasi',
      '10 menit',
      'Bukti penyerahan',
      '',
    ],
  ],
};

export const DISTRICT: SampleSheet = {
  office: 'KECAMATAN CONTOH UTARA',
  unit: 'SEKSI PEMERINTAHAN',
  header: [
    ['NO. SOP', '138/22-KEC/2023'],
    ['TGL. PEMBUATAN', '2 Mei 2023'],
    ['TGL. REVISI', '-'],
    ['TGL. EFEKTIF', '15 Mei 2023'],
    ['DISAHKAN OLEH', 'CAMAT CONTOH UTARA, Drs. CONTOH SUGIARTO NIP. 196905051990031005'],
    ['JUDUL SOP', 'Pelayanan Surat Pengantar Pindah'],
  ],
  sections: [
    [
      ['DASAR HUKUM', ['Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan']],
      ['KUALIFIKASI PELAKSANA', ['Pendidikan minimal SLTA', 'Ramah dan teliti']],
    ],
    [
      ['KETERKAITAN', ['SOP Pelayanan Kartu Keluarga']],
      ['PERALATAN', ['Alat tulis kantor', 'Buku register pindah']],
    ],
    [
      ['PERINGATAN', ['Apabila persyaratan tidak dipenuhi, surat tidak diproses']],
      ['PENCATATAN', ['Dicatat dalam buku register']],
    ],
  ],
  title: 'Prosedur Pelayanan Surat Pengantar Pindah Penduduk',
  performers: ['PEMOHON', 'STAF', 'KASI', 'SEKCAM', 'CAMAT'],
  rows: [
    [
      '1',
      'Menyerahkan berkas permohonan pindah',
      'KTP dan KK asli',
      '5 Menit',
      'Berkas diterima',
      '',
    ],
    [
      '2',
      'Meneliti berkas dan mencatat dalam buku register',
      'Buku register',
      '10 Menit',
      'Nomor register',
      '',
    ],
    ['3', 'Mengetik surat pengantar pindah', 'Komputer', '10 Menit', 'Konsep surat pengantar', ''],
    [
      '4',
      'Meneliti dan memaraf surat pengantar',
      'Konsep surat pengantar',
      '5 Menit',
      'Paraf Kasi',
      '',
    ],
    [
      '5',
      'Mengoreksi dan memaraf surat pengantar',
      'Konsep surat pengantar',
      '5 Menit',
      'Paraf Sekcam',
      '',
    ],
    [
      '6',
      'Menandatangani surat pengantar',
      'Konsep surat pengantar',
      '1 hr',
      'Surat pengantar',
      '',
    ],
  ],
};

export const SAMPLE_SHEETS = [CLINIC, DISTRICT] as const;
