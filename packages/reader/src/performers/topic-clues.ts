import type { Candidate, Clue } from './clue.ts';
import { isSameWord } from './match-columns.ts';
import { listRoots } from './roots.ts';
import type { Sentence } from './sentence.ts';

/** What a post is for, where its heading alone does not share a word with the sentence. */
const TRADES: Readonly<Record<string, RegExp>> = {
  operator: /^(?:entri|entry|input|rekam|unggah|unduh|aplikasi|sistem|cetak|data)$/u,
  bendahara: /^(?:bayar|cair|kwitansi|kuitansi|spp|spm|sp2d|pajak|dana|transfer)$/u,
  kasir: /^(?:bayar|tagih|kwitansi|kuitansi|tarif)$/u,
  apoteker: /^(?:obat|resep|racik)$/u,
  dokter: /^(?:diagnosis|diagnosa|periksa|obat|rawat)$/u,
  perawat: /^(?:anamnesis|anamnesa|vital|rawat|ukur)$/u,
  bidan: /^(?:hamil|salin|bayi|anamnesis)$/u,
  konselor: /^(?:konseling|asesmen|korban|damping)$/u,
  psikolog: /^(?:asesmen|psikologis|konseling)$/u,
  'pekerja sosial': /^(?:asesmen|assessment|damping|wawancara)$/u,
  caraka: /^(?:antar|ekspedisi|kirim|ambil)$/u,
  pengagenda: /^(?:agenda|nomor|catat|cap|stempel)$/u,
  agendaris: /^(?:agenda|nomor|catat|cap|stempel)$/u,
  sopir: /^(?:antar|jemput|kendaraan|ambulans)$/u,
  ambulans: /^(?:antar|jemput|ambulans)$/u,
  farmasi: /^(?:obat|resep|racik)$/u,
  apotek: /^(?:obat|resep|racik)$/u,
  laboratorium: /^(?:sampel|contoh|uji|darah)$/u,
  penguji: /^(?:uji|periksa)$/u,
  kader: /^(?:timbang|ukur|bayi)$/u,
  pustakawan: /^(?:koleksi|pustaka|buku|statistik)$/u,
  pengemudi: /^(?:antar|jemput|kendaraan|angkut)$/u,
  'tata usaha': /^(?:agenda|nomor|catat|arsip|stempel|cap|surat)$/u,
  sekretariat: /^(?:agenda|nomor|catat|arsip|surat)$/u,
  tim: /^(?:lapangan|tinjau|survei|teknis)$/u,
  penyuluh: /^(?:suluh|sosialisasi|edukasi|bina)$/u,
  analis: /^(?:telaah|kaji|analisis|konsep)$/u,
  hakim: /^(?:putus|sidang)$/u,
};

/** What the heading of a column and the words of a sentence have in common. */
export function listTopicClues({ column }: Candidate, { words, main }: Sentence): readonly Clue[] {
  if (!column) return [];
  const roots = words.flatMap(({ text }) => listRoots(text).map(({ root }) => root));
  const clues: Clue[] = [];
  const names = [...column.posts.map(({ name }) => name), ...column.qualifiers];
  const trades = names.flatMap((name) => TRADES[name] ?? []);
  const trade = roots.find((root) => trades.some((pattern) => pattern.test(root)));
  if (trade)
    clues.push({ weight: 0.8, because: `“${trade}” adalah bidang kerja “${column.name}”` });
  const own = [...column.qualifiers, ...column.posts.flatMap(({ name }) => name.split(' '))];
  const ownRoots = own.filter((word) => word.length > 3).flatMap((word) => listRoots(word));
  const shared = main.find(({ root }) =>
    ownRoots.some(
      (other) => root === other.root || (root.length > 3 && isSameWord(root, other.root)),
    ),
  );
  if (shared) {
    const said = words[shared.at]?.raw ?? '';
    clues.push({ weight: 1, because: `“${said}” sesuai dengan nama kolom “${column.name}”` });
  }
  const thing = column.qualifiers.find(
    (word) => word.length > 3 && words.some(({ text }) => text === word),
  );
  if (thing && !shared && DOERS.has(column.role)) {
    clues.push({ weight: 0.5, because: `“${thing}” disebut pada kolom “${column.name}”` });
  }
  return clues;
}

/** Roles whose headings say what they work on; that of a head says what is under it. */
const DOERS = new Set(['front', 'clerk', 'expert']);
