/** Texts about files that are attached. */
export const fileTexts = {
  empty: (name: string) => `“${name}” kosong.`,
  tooLarge: (name: string, size: string, most: string) =>
    `“${name}” berukuran ${size}; paling besar ${most}.`,
  wrongType: (name: string) => `“${name}” bukan PDF, foto (JPG, PNG, WebP), DOCX, atau XLSX.`,
  choose: 'Pilih berkas pindaian',
  hint: 'PDF, foto, DOCX, atau XLSX; paling besar 20 MB tiap berkas.',
  remove: (name: string) => `Buang ${name}`,
  uploading: (name: string) => `Mengunggah ${name}…`,
  uploaded: (name: string) => `${name} tersimpan.`,
  failed: (name: string) => `${name} belum terunggah.`,
  download: (name: string) => `Unduh ${name}`,
  retry: 'Unggah lagi',
  chooseOther: 'Pilih berkas lain',
  notInside: (kind: string) => `Isinya bukan ${kind}; pindai ulang atau simpan sebagai ${kind}.`,
  photo: 'foto (JPG, PNG, atau WebP)',
  none: 'Belum ada lampiran.',
} as const;
