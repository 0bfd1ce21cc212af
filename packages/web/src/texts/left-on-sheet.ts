/** What the Kelengkapan column names and no step asks for. */
export const leftTexts = {
  title: (count: number) => `Kelengkapan yang tidak dijadikan persyaratan (${count})`,
  lead: 'Alat kerja, catatan kantor, dan yang tidak jelas dari kolom Kelengkapan tidak diperiksa dari pemohon; semuanya tetap tercetak pada lembar. Buka langkahnya bila ada yang memang diperiksa.',
  row: (row: number) => `Baris ${row}`,
  openOf: (row: number) => `Buka langkah baris ${row}`,
  inStep: 'Pada lembar, tidak dijadikan persyaratan:',
  kinds: { paper: 'berkas', tool: 'alat', office: 'catatan kantor', unclear: 'tidak jelas' },
  item: (text: string, kind: string) => `${text} (${kind})`,
  take: 'Jadikan persyaratan',
  takeOf: (text: string) => `Jadikan persyaratan: ${text}`,
} as const;
