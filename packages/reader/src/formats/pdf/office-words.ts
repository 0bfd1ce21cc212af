/**
 * Roots and whole words of Indonesian offices, without affixes: so many that of the two halves of a
 * line end it can mostly be said whether they are words. Enough for that, not a dictionary.
 */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `
  ada adalah adat adu agama agar agenda ahli air ajar aju akan akademik akhir akses akta akte aktif
  akuntansi alamat alas alat alih alir alur aman ambil amplop analis analisa analisis anak anggar
  anggaran anggota angka antar antara antre antrean apabila aparat aparatur apel apotek apoteker
  arah area arsip arsiparis asal asas asesmen asesor asisten asli aset asuh asuransi atas atasan
  atau atensi atur audit awal ayat
  baca badan bagai bagi bagian bahan bahas bahwa baik baku balai balas bangun bank bantu banding
  bantuan barang baru basis batal batas bawa bawah bayar bayi beban bebas beda belanja beli belum
  benar benda bendahara bentuk berita berkas bersih besar beri biaya bidan bidang bila bimbing
  bimtek biro blanko bolak bongkar bphtb buat buka bukan bukti buku bulan bupati butuh
  cabang cair calon camat capai capil caraka cari catat cek cepat cerita cetak cipta coba cocok
  contoh cukup cuti
  daerah daftar dalam dampak dan dana dapat dari darurat data datang dayaguna daya dekan demikian
  dengan denah depan desa desain detail dewan dewasa di diagnosa diagnosis dilarang dinas direktorat
  direktur disabilitas disdukcapil disposisi disiplin distribusi ditjen dokter dokumen dokumentasi
  dosen draf draft dua dukung duduk
  edar edisi ekonomi ekspedisi elektronik email entri evaluasi
  fakultas farmasi fasilitas file final fisik format formulir foto fotokopi front fungsi
  gabung gambar gagal gaji ganda ganggu ganti gantung gawat gedung gelar gizi golongan guna gudang
  guru
  hadap hadir hak hakim hal halaman hari harian harus hasil henti hibah hidup hilang himpun hitung
  honor hubung hukum
  ibu identifikasi identitas ijazah ikut impor informasi ini inap induk input inspektorat inspektur
  instalasi instansi insentif internal inti intervensi inventaris isi isian istri itu izin
  jabat jabatan jadi jadwal jaga jalan jalin jalur jam jamin jaminan janji jasa jatuh jawab jelang
  jelas jemput jenis jenazah jual judul juknis jumlah jurnal juru juta
  kabag kabid kabupaten kabar kadis kaji kali kalibrasi kampung kantor kapal kaprodi kartu karena
  karya kas kasat kasi kaitan kasir kasubag kasubbag kasubbid kasubid kasus kata kawasan ke kecamatan
  kecil kecuali kehendak kelas kelola kelompok kelurahan keluar keluarga keluh kembali kembang
  kementerian kemas kemudian kena kendali kendara kenal kenaikan kepada kepala keperluan kerabat
  kerja kering kertas keterangan keterlambatan ketik ketua khusus kirim kinerja klien klinik koleksi
  komisi komite kompetensi komputer komunikasi kondisi konfirmasi konsep konseling konsultasi kontrak
  kontrol koordinasi koordinator kop kopi koreksi korban kota kotak kredit kriteria kuasa kuat kualitas
  kualifikasi kuasai kuitansi kumpul kunci kunjung kurang kurikulum kursi
  laboran laboratorium lahan lahir lain lakukan laku lalu lama lambat lampir lancar langgar langkah
  langsung lansia lanjut lantik lapang lapangan lapor larang latih layak layan layar lebih legalisasi
  legalisir lembaga lembar lengkap lepas letak level lewat lihat liput lisan listrik lokasi logistik
  lolos luar luas lulus lunas lurah
  mahasiswa maju maka makan maksud malam mampu mana mandiri mana manual mari masa masalah masih masing
  masuk masyarakat mata materai materi mati maupun mediasi medis meja melalui memo menit menteri
  meterai metode minggu minimal minta minum mitra mobil modal mohon monev monitoring muat muda mudah
  mulai musyawarah mutakhir mutasi mutu
  naik nama nasabah nasional naskah negara negeri neraca nikah nilai nomor normal nota notaris notula
  notulen nota notulis nyata
  obat objek observasi odgj oleh olah operasi operasional operator orang organisasi output
  pada padan pagi pagu pajak pakai pakar paling panggil pangkat panitera panitia panjang pantau panti
  pantas papan para paraf parkir partisipasi pasal pasang pasar pasca pasien pasif pastikan pasti
  patuh payah pedoman pegang pegawai pejabat pekan pekerja pelaksana pelopor pemda pemohon pendek
  penuh per peraturan perawat perangkat periksa perintah periode perlu permendikbud permenkes pernah
  persen pertama pertanyaan perpustakaan persidangan pesan peserta peta petugas piala pidana pihak
  pilih pimpin pindah pinjam plt polisi poli polres posisi positif posyandu praja praktik pranata
  presiden pribadi prioritas produk profesi profil program proposal proses provinsi psikolog puas
  publik pukul pulang pulih puluh pungut pusat puskesmas pustaka pustakawan putus
  radiologi rahasia ramah rancang rangka rangkap rapat rawat rekam rekap rekapitulasi rekening
  rekomendasi rektor relawan rencana renovasi resep resmi respon retribusi revisi ribu rinci ringan
  ringkas risiko ruang rumah rumus rujuk rusak rutin
  sah sakit saksi salah salin saluran sama sambil sampah sampai samping sampul sandar sarana sarjana
  sarpras sasaran satker satu satuan saran saring satpam screening sebab sebagai seberang sebelum
  sedang segera segel sejak sekda sekjen sekolah sekretariat sekretaris seksi seleksi selain selama
  selesai seluruh semester semua sementara senang sengketa sensus sentuh seorang sepakat seperti serah
  serta sertifikat sesuai setelah setempat setiap setor setuju shift siap sidak sidang sifat sikap
  simak simpan singkat sipil sisa siswa sistem situasi skor soal solusi sop sosial sosialisasi
  spesialis staf staff standar status stempel struktur studi suami sub subbag subbagian subbid sudah
  sulit sumber sumbang supervisi surat survei survey susul susun swasta syarat
  tahan tahap tahu tahun tamat tambah tampil tamu tanah tanda tandatangan tangan tangguh tanggap
  tanggal tanggung tanpa tanya tarif tata tatap tatausaha taruh tawar tebus tegur teguh telaah teknis
  teknologi telepon teliti telusur tembus tempat tempel tempo tempuh temu tenaga tenggat tengah tentang
  tentu tepat terang terap terbit terbuka terima terkait tertib tes tetap tetapi tiap tiba tidak tiga
  tim timbang tinda tindak tindaklanjut tinggal tinggi tingkat tinjau titip toko tolak tolok topik
  transaksi transportasi trantib trantibum tuang tugas tuju tujuan tukar tulis tulang tumbuh tunai
  tunda tunggu tunjang tunjuk tuntut turun tutup
  uang ubah uji ujian ukur ulang umum umur unggah undang undangan unduh unit universitas unsur untuk
  update upaya urai urus urut usaha usai usia usul utama utuh
  validasi verifikasi verifikator video visi visum
  wajib wakil waktu wali walikota warga waris wawancara wenang wilayah wujud
  yaitu yakni yang yayasan yuridis zona
  acara adil administrasi agustus anamnesa angkut antri aplikasi april bencana berkala bermotor biasa bubuh
  cara dagang dasar desember didik diklat dingin februari giat gratis hambat hindar ilmu imunisasi indonesia
  internet ingat jangan januari jaring jasmani jaya jenderal jika juli juni jurusan kaki kala kanreg kawin
  kejaksaan keras klaster kutip laksana lembur lima lintas maksimal manajemen maret mei mekanis milik motor
  november nusantara oktober padu paham pamong patroli penting perkara pilah pindai poliklinik printer
  promosi raya registrasi reguler republik rohani sangat secara sederajat sehat selatan selenggara
  september subkoordinator tanam telah tensi terus timur utara vaksin valid warna barat
  bln dgn dll dlm dst ktp kk mnt nip npwp pkl rp sdm sk skm spj spm spt sptjm tdk tgl thn tsb utk wni yg
  addendum adendum admin adopsi akomodasi akreditasi alternatif amanat ambulans ancam aneka
  angkat asimilasi atribut bakti bangsa banjir bansos beasiswa bekal bendung benih binaan dakwa
  dapur daring denda dermaga deteksi donor dpa drainase edukasi efektif efisien eksekusi entas
  entry evakuasi faktur fokus formasi fungsional garansi gawai gerak gugat hadiah hewan hotspot
  imbal imbau imigrasi inovasi inspeksi instruksi instrumen integrasi inventarisasi investasi
  irigasi jaksa jembatan jentik juang kader karantina katalog kemuka khs klarifikasi kliping
  komunitas konstruksi korespondensi krs kuliah kurir kwitansi lakip lantar lelang lkpd loket
  lppd luring lurus maklumat manfaat massa media monitor motivasi murid musnah musrenbang
  narapidana narasi narasumber negosiasi nelayan niaga notulensi olahraga opd pajang papar
  paripurna paspor pelabuhan pelihara pensiun pidato portal posko prasarana presensi prestasi
  prosedur protokol pupuk putar rambu rapor reaksi realisasi regu rehabilitasi reklame
  rekonsiliasi rekrut relasi remaja remisi renstra reviu rilis rka rontgen sakip sambung sambut
  sanggah sanggup santun sedia segmen seminar sentral seragam serap sertipikat server siar sidik
  sinkron sinkronisasi situs skala skpd skripsi sortir spd spesifikasi spesimen spp sppd stok
  strategi suluh surel surveilans swadaya taat tabel tabung tanggulang tanggungjawab tani target
  tarik tautan teladan tenda tender terampil terminal ternak tilik timbul tokoh transfer
  transkrip trayek tutor ungsi upacara upload urgen usung vaksinasi vital warta wisata wisuda
  zakat
  `
    .trim()
    .split(/\s+/),
);
