/** Texts about what the sheet says otherwise than the draft or the day it begins. */
export const differenceTexts = {
  sheetToo: (from: string, to: string) =>
    from.trim() === ''
      ? `Tulis juga di lembar: “${to}” (sekarang kosong)`
      : `Ubah juga lembarnya: “${from}” menjadi “${to}”`,
  sheetStays: 'Tanpa tanda ini lembar tetap seperti tertulis dan berbeda dari yang ditagih.',
  warningsTitle: (count: number) => `Peringatan pemeriksaan (${count})`,
  warningsLead: 'Tidak menghalangi pengesahan, tetapi ikut disahkan bila dibiarkan.',
  toFindings: 'Buka bagian Pemeriksaan',
  effectiveDiffers: (sheet: string, day: string) =>
    `Lembar menulis tanggal efektif ${sheet}, sedangkan versi ini mulai berlaku ${day}. Samakan harinya, atau kembalikan rancangan agar lembarnya diperbaiki.`,
  effectiveMissing: (day: string) =>
    `Lembar tidak menulis tanggal efektif; versi ini mulai berlaku ${day}.`,
} as const;
