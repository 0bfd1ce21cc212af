import type { Candidate, Clue, RowEvidence } from './clue.ts';
import { isOutsideRole } from './columns.ts';
import { ROLE_NAMES, weighKind } from './kind-weights.ts';

/** Trades that work on paper, not with people outside. */
const DESK_TRADES = new Set([
  'analis',
  'perencana',
  'auditor',
  'pranata',
  'statistisi',
  'perancang',
]);

/** What is brought to an office at the beginning. */
const BROUGHT =
  /^(?:permohonan|usulan|usul|aduan|pengaduan|laporan|proposal|keluhan|berkas|persyaratan|dokumen|fotokopi|formulir|antrean|antrian)$/u;
const BRINGS = new Set(['sampai', 'serah', 'kirim', 'buat', 'bawa', 'ambil', 'bayar', 'unggah']);

/** What an applicant does at the beginning. */
const ASKS = new Set(
  'aju mohon pohon datang minta isi lampir lengkap lapor daftar adu usul'.split(' '),
);

/** What the verb of a sentence says about who does such work. */
export function listKindClues({ role, column }: Candidate, row: RowEvidence): readonly Clue[] {
  const { kind, kindWord, words, main } = row.sentence;
  const clues: Clue[] = [];
  const [first] = main;
  const brings =
    row.isFirst &&
    first !== undefined &&
    BRINGS.has(first.root) &&
    words.some(({ text }) => BROUGHT.test(text));
  if (first && (ASKS.has(first.root) || brings) && first.form === 'active') {
    if (isOutsideRole(role)) {
      const weight = (row.isFirst ? 3 : 1.6) + (role === 'applicant' ? 0.3 : 0);
      const said = words[first.at]?.raw ?? '';
      clues.push({ weight, because: `“${said}” adalah pekerjaan pihak yang meminta layanan` });
    }
  } else if (isOutsideRole(role)) clues.push({ weight: -1.5, because: '' });
  if (row.isFirst && row.startsLeft && column?.column === 1) {
    const because = 'kolom pelaksana paling kiri lazimnya yang memulai';
    clues.push({ weight: 1, because });
  }
  if (!kind || !kindWord) return clues;
  const said = words[kindWord.at]?.raw ?? '';
  const weight = weighKind(kind, role);
  clues.push({ weight, because: `“${said}” biasanya pekerjaan ${ROLE_NAMES[role]}` });
  const isDeskWork = column?.posts.some((post) => DESK_TRADES.has(post.name)) ?? false;
  if (isDeskWork && (kind === 'accompany' || kind === 'assess')) {
    clues.push({ weight: -1.2, because: '' });
  }
  const level = column?.level ?? -1;
  if (kind === 'sign' && level >= 0) {
    const below = row.topLevel - level;
    const isName = kindWord.root === 'tandatangan' || kindWord.root === 'sah';
    const most = isName ? 2 : 1.2;
    if (below === 0) {
      clues.push({
        weight: most,
        because: `“${said}” biasanya pekerjaan jabatan tertinggi pada lembar ini`,
      });
    } else clues.push({ weight: -0.5 * Math.min(below, 3), because: '' });
  }
  if (kind === 'paraf' && level === row.topLevel && level > 0)
    clues.push({ weight: -1.2, because: '' });
  return clues;
}
