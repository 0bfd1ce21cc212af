import type { Post, PostRole } from './post.ts';

/** Posts and parties by what they do and how senior they are; abbreviations stand written out. */
const POSTS: Readonly<Record<PostRole, Readonly<Record<number, string>>>> = {
  above: {
    101: 'presiden',
    100: 'bupati, wali kota, gubernur, menteri',
    97: 'wakil bupati, wakil wali kota, wakil gubernur, wakil menteri',
    94: 'sekretaris jenderal',
    93: 'direktur jenderal, inspektur jenderal',
    92: 'sekretaris daerah',
    88: 'asisten',
    87: 'staf ahli',
  },
  head: {
    84: 'rektor',
    82: 'ketua pengadilan, ketua mahkamah, ketua dprd, ketua stikes, ketua sekolah',
    80: 'kepala dinas, kepala badan, kepala kantor, kepala satuan, kepala pelaksana, kepala puskesmas, kepala sekolah, kepala madrasah, kepala desa, kepala kelurahan, kepala kampung, kepala polres, kepala polsek, inspektur, camat, lurah, direktur, dekan, komandan, pimpinan, penghulu desa, wali nagari, keuchik, geuchik, kuwu',
    79: 'pengguna anggaran, atasan',
    78: 'kepala biro, kepala pusat, kepala cabang, kuasa pengguna anggaran',
    77: 'kepala upt, kepala uptd, kepala balai, kepala panti, kepala lembaga, kepala rutan, kepala lapas',
  },
  second: {
    80: 'wakil rektor',
    78: 'sekretaris ditjen',
    76: 'wakil direktur, wakil kepala, wakil dekan, wakil ketua, wakil camat',
    72: 'sekretaris kelurahan, sekretaris kecamatan, sekretaris desa, sekretaris dinas, sekretaris badan, sekretaris, carik',
    70: 'panitera',
  },
  'middle-head': {
    66: 'kepala bagian',
    64: 'inspektur pembantu, kepala bidang, kepala subdirektorat, kepala subdinas',
    62: 'kepala departemen, kepala divisi',
    60: 'kepala instalasi, kepala unit, pejabat pembuat komitmen, ketua jurusan, ketua program studi, koordinator, ppk',
    58: 'ketua pokja, ketua tim, katim',
    40: 'kepala lingkungan, kepala dusun',
  },
  'lower-head': {
    56: 'kepala seksi, kepala subbagian, kepala subbidang, subkoordinator',
    54: 'kepala subseksi, kepala urusan, kepala ruangan, kepala ruang, kepala laboratorium, pptk',
    52: 'penyelia, supervisor',
    50: 'kepala gudang, penata kelola, pejabat pengadaan',
  },
  expert: {
    60: 'hakim',
    50: 'auditor, dokter',
    48: 'fungsional tertentu, analis, fungsional, pengawas, psikolog, psikiater',
    47: 'tim, pokja, kelompok kerja, ahli',
    46: 'pekerja sosial, tenaga kerja sosial, penyuluh, konselor, dosen, asesor, penguji, perencana, perancang, mediator, penghulu, satgas',
    45: 'perawat, bidan, apoteker, farmasi, radiografer, nutrisionis, fisioterapis, surveyor, medik',
    44: 'tenaga kesejahteraan sosial, guru, verifikator, pranata, statistisi, jurusita, pustakawan, anggota, instruktur, pembimbing, kader, enumerator',
    42: 'asisten apoteker, pendamping, inseminator, paramedik, laboran',
    40: 'fungsional umum',
  },
  clerk: {
    42: 'bendahara, back office',
    40: 'staf, pengelola, penyusun, pengolah, pelaksana',
    38: 'pengadministrasi, administrasi umum, operator, admin, administrator, administrasi, arsiparis, petugas, teknisi, juru, notulis',
    37: 'pegawai',
    30: 'pengemudi, sopir, supir, ambulans, caraka, kurir, pramubakti',
  },
  front: {
    39: 'staf pelayanan',
    38: 'petugas pelayanan, petugas administrasi',
    37: 'petugas loket, petugas pendaftaran, petugas pengaduan, petugas informasi, pengelola surat',
    36: 'pengagenda, tata usaha, front office, agendaris, sekretariat, loket, kasir, help desk, petugas surat',
    35: 'resepsionis, penerima tamu',
    30: 'satpam',
  },
  applicant: {
    6: 'auditi, auditan',
    5: 'penerima manfaat, orang tua, wajib pajak, pelaku usaha, pengguna layanan, pengguna jasa, penerima layanan, orang terlantar, kepala keluarga, pihak ketiga, pencari kerja, yang bersangkutan, pemohon, pelapor, pengadu, pengusul, masyarakat, warga, penduduk, klien, pasien, keluarga, wali, siswa, murid, mahasiswa, pelanggan, pengunjung, tamu, korban, saksi, penyedia, rekanan, perusahaan, investor, penggugat, tergugat, peserta, nasabah, pencaker, petani, pengirim, publik, pemilik, pemustaka, ibu, pengguna, konsumen, pedagang, nelayan, calon, santri, alumni, penyewa, pembeli, penumpang, pns, asn',
  },
  institution: {
    9: 'dinas sosial provinsi, dinas sosial kabupaten, dinas provinsi, dinas terkait, kementerian sosial, kementerian, provinsi, pemerintah provinsi, kejaksaan, pengadilan, kepolisian, polisi, polres, polsek, polda, bkn, kppn, bpkad, bappeda, disdukcapil, dukcapil',
    8: 'petugas desa, petugas kelurahan, petugas kecamatan, petugas polres, petugas puskesmas, perangkat desa, aparat desa, pemerintah desa, ketua rt, ketua rw, rumah sakit, perangkat daerah, instansi terkait, pihak terkait, puskesmas, panti, sentra, lembaga kesejahteraan sosial, lks, yayasan, sekolah, kelurahan, desa, kecamatan, tksk, psm, bpjs, bank, notaris, opd, skpd, kua, kantor pos, instansi, mitra',
    7: 'rt, rw, media',
  },
};

/** Every post with its words, names of several words first. */
export const POST_LEXICON: readonly { readonly post: Post; readonly words: readonly string[] }[] = (
  Object.entries(POSTS) as [PostRole, Readonly<Record<number, string>>][]
)
  .flatMap(([role, ranks]) =>
    Object.entries(ranks).flatMap(([rank, names]) =>
      names.split(', ').map((name) => ({
        post: { role, rank: Number(rank), name },
        words: name.split(' '),
      })),
    ),
  )
  .sort((a, b) => b.words.length - a.words.length);
