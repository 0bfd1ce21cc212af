import { shorten } from './shorten.ts';

/** What an entry of the Kelengkapan column is, as its words tell. */
export type CellItemKind = 'paper' | 'tool' | 'office' | 'unclear';

export interface CellItem {
  readonly text: string;
  readonly kind: CellItemKind;
}

/** Tools of an office: noted, never asked of anybody. */
const TOOL =
  /^(?:\d+\s*)?(?:atk|alat|peralatan|perlengkapan|komputer|laptop|notebook|printer|mesin|kertas|internet|jaringan|wi-?fi|telepon|telpon|handphone|hp(?!\p{L})|kamera|kendaraan|mobil|sepeda|motor|bbm|sarana|prasarana|meja|kursi|ruang|aplikasi|scanner|pemindai|tinta|map(?!\p{L})|stop ?map|ordner|lemari|rak(?!\p{L})|seperangkat|kalkulator|flash ?disk|hard ?disk|proyektor|infocus|pulpen|pena|bolpoin|ballpoint|spidol|stempel|cap(?!\p{L})|pesawat telepon)/iu;
/** Lists and books with which an office checks and keeps count. */
const CHECKLIST =
  /^(?:ch?ec?k[ -]?list?|daftar (?:periksa|cek|tilik|simak|kendali|kontrol)|(?:form(?:ulir)?|format|lembar(?:an)?|instrumen) (?:verifikasi|validasi|pemeriksaan|periksa|penelitian berkas|kendali|kontrol|disposisi|ch?ec?k[ -]?list?)|buku (?:agenda|register|ekspedisi|kendali|kontrol))(?!\p{L})/iu;
/** What an office keeps or makes for itself. */
const OFFICE =
  /^(?:buku(?!\s+(?:tabungan|nikah|rekening|kia|pelaut|pemilik|anggota))|agenda|(?:lembar(?:an)?\s+)?disposisi|kartu kendali|lembar kendali|ekspedisi|register|konsep|draf|draft|juklak|juknis|petunjuk|pedoman|rka|dpa|tor(?!\p{L})|kak(?!\p{L})|sop(?!\p{L})|peraturan|undang-undang|perda|perbup|permensos)/iu;
/** Words for papers that somebody can bring or that can be looked at. */
const PAPER =
  /(?<!\p{L})(?:surat|sk|ktp|paspor|sim|stnk|bpkb|nib|siup|ad ?\/ ?art|anggaran (?:dasar|rumah tangga)|pasfoto|transkrip|riwayat hidup|cv|susunan (?:pengurus|kepengurusan)|struktur organisasi|program kerja|kk|kartu|akt[ae]|ijazah|sertifikat|foto|fotoco?kopi|fotocopy|photo ?copy|poto ?copy|fc|pc|copy|kopi|salinan|pas ?poto|scan|berkas|dokumen|form|formulir|blang?ko|proposal|rekomendasi|pengantar|permohonan|pernyataan|keterangan|persyaratan|kelengkapan|sktm|skck|npwp|bpjs|kis|kks|kip|kwitansi|kuitansi|buku|rekening|usulan|laporan|pengaduan|bukti|identitas|nota dinas|berita acara|daftar|data|izin|undangan|rujukan|resume|kontrak|spj)(?!\p{L})/iu;
const HEADING =
  /(?:berupa|meliputi|yaitu|antara lain|terdiri (?:dari|atas)|sebagai berikut|sbb)\s*:?$/iu;

/** The entries of a cell of the Kelengkapan column, in its order. */
export function listCellItems(cell: string): readonly CellItem[] {
  return splitCell(cell)
    .filter((text) => !HEADING.test(text))
    .map((text) => ({ text, kind: kindOf(text) }));
}

function kindOf(text: string): CellItemKind {
  if (TOOL.test(text)) return 'tool';
  if (CHECKLIST.test(text) || OFFICE.test(text)) return 'office';
  return PAPER.test(text) ? 'paper' : 'unclear';
}

/** Numbered or lettered items, else what commas and semicolons part. */
function splitCell(cell: string): readonly string[] {
  const numbered = cell.split(/(?:^|\s|[;,])\s*(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/u);
  const parts = numbered.length > 2 ? numbered : cell.split(/[;,•●▪]|\s[-–]\s/u);
  const items = parts.map((part) => shorten(part.replaceAll(/^[\s\d.)-]+|[\s.,;]+$/gu, '')));
  return items
    .flatMap(splitTools)
    .filter((part) => /\p{L}{2}/u.test(part))
    .slice(0, 40);
}

/** "ATK dan formulir", "Berkas permohonan dan ceklis": a tool and a paper are two things. */
function splitTools(text: string): readonly string[] {
  const parts = text.split(/\s+(?:dan|serta|&)\s+/iu);
  return TOOL.test(text) || parts.some((part) => CHECKLIST.test(part)) ? parts : [text];
}
