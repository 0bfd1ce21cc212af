/** Texts of the parts of a draft for a finger, and of what is pressed to take a change back. */
export const pressTexts = {
  lead: 'Tekan sel untuk menetapkan pelaksananya, nama langkah untuk selebihnya.',
  madeAgain: 'Diulangi',
  redo: 'Ulangi',
  undoes: (what: string) => `Ctrl+Z mengurungkan: ${what}`,
  redoes: (what: string) => `Ctrl+Y mengulangi: ${what}`,
  lastChange: (what: string) => `Terakhir: ${what}`,
  more: (first: string, rest: number) => `${first}, dan ${rest} perubahan lain`,
  answered: (count: number) => `${count} pertanyaan terjawab`,
  rebased: 'disusun ulang di atas versi terbaru',
  bpmnLead: 'Alur yang terbaca dari berkas ini tampil sebagai gambar.',
  bpmnOpen: 'Lihat gambar alurnya',
  bpmnWriting: 'Tulisan berkas BPMN (untuk pembuat berkasnya)',
  bpmnFix: 'Belum, perbaiki di Alur',
} as const;
