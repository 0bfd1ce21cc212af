/** Taking a sheet, or its definition, out of Tuntas as a file. */
export const printTexts = {
  button: 'Cetak / unduh',
  title: 'Cetak atau unduh lembar',
  draftNote: 'Setiap halaman bertanda “KONSEP — belum disahkan”.',
  format: 'Bentuk',
  formats: {
    pdf: { label: 'PDF (resmi)', note: 'untuk dicetak dan disimpan sebagai arsip' },
    docx: { label: 'Word (DOCX)', note: 'dapat disunting di pengolah kata' },
    html: { label: 'HTML', note: 'dibuka di peramban apa pun' },
    svg: { label: 'SVG', note: 'satu gambar; semua halamannya bersusun ke bawah' },
  },
  draftPdf: 'PDF',
  paper: 'Kertas',
  papers: { a4: 'A4', f4: 'F4 (330 × 215 mm)' },
  annex: 'Sertakan lampiran keputusan',
  annexNote: 'Bukan bagian lembar yang disahkan; halamannya terpisah dan diberi tanda.',
  submit: 'Unduh',
  done: (name: string) => `${name} diunduh.`,
  export: 'Ekspor',
  exportHint: 'Unduh berkas definisi SOP (YAML)',
} as const;
