/** Instructions that stand ready-made on the usual lembar disposisi. */
export const DISPOSISI_PHRASES = [
  'Untuk ditindaklanjuti sesuai ketentuan.',
  'Tanggapan dan saran.',
  'Proses lebih lanjut.',
  'Koordinasikan dengan pihak terkait.',
  'Verifikasi ke lapangan dan laporkan hasilnya.',
  'Teliti kelengkapan berkasnya.',
  'Siapkan konsep surat.',
  'Selesaikan segera.',
] as const;
