import { isPostName, startsWithVerb } from '../performers/index.ts';
import { findTimeWithin, isTime } from './time-words.ts';

/** The texts of a row, as far as its lines tell them apart. */
export interface RowCells {
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
  /** Words such as "Belum lengkap" that stood in an actor cell. */
  readonly mark: string;
  /** What could as well belong elsewhere. */
  readonly doubts: readonly RowDoubt[];
}

export type RowDoubt =
  /** Where the sentence ends and the papers begin. */
  | 'requires'
  /** Where the output ends and the note begins. */
  | 'note'
  /** Without a time, whether the text is a paper or an output. */
  | 'output'
  /** Words of a branch whose cell is not known. */
  | 'mark';

const MARK =
  /^(?:ya|tidak|tdk|lengkap|(?:tidak|belum|tdk|blm)\s+(?:lengkap|sesuai|setuju|memenuhi(?: syarat)?|layak)|setuju|sesuai|ditolak|disetujui|kembali|revisi|mulai|selesai)\.?$/iu;
const OUTPUTS =
  /^(?:hasil|tanda tangan|catatan|laporan|disposisi|rekomendasi|ter\p{L}{4,}|draf\p{L}*|konsep|arsip|bukti|keputusan|surat keputusan|sk\b|sertifikat|kartu|data|paraf|berita acara|penetapan|tanda terima|izin|surat izin|resume|rekap\p{L}*)/iu;

/**
 * Takes the lines of one row apart: sentence, papers, time, output, note. `known`: texts in small
 * letters that are whole cells of other rows. `isFlat`: rows of this sheet stand in one line each.
 */
export function splitRowCells(
  lines: readonly string[],
  known: ReadonlySet<string> = new Set(),
  isFlat = false,
): RowCells {
  const marks = lines.slice(1).filter((line) => MARK.test(line));
  const own = lines.filter((line, index) => index === 0 || !MARK.test(line));
  const at = own.findIndex((line, index) => index > 0 && isTime(line));
  const within = at < 0 ? findInline(own) : undefined;
  const [before, time, after] =
    at >= 0
      ? [own.slice(0, at), own[at] ?? '', own.slice(at + 1)]
      : within
        ? [within.before, within.time, within.after]
        : [own, '', []];
  const mark = marks.join(' ');
  const markDoubt: readonly RowDoubt[] = mark ? ['mark'] : [];
  const { activity, rest, doubts } = splitActivity(before, known, within !== undefined || isFlat);
  if (time === '' && rest.length > 0) {
    const { doubts: own, ...cells } = withoutTime(activity, rest, doubts);
    return { ...cells, mark, doubts: [...own, ...markDoubt] };
  }
  const { output, note, isSure } = splitOutput(after, within !== undefined);
  return {
    activity,
    requires: rest.join(' '),
    time,
    output,
    note,
    mark,
    doubts: [...doubts, ...(isSure ? [] : (['note'] as const)), ...markDoubt],
  };
}

/** A time in the middle of a line: everything of the row stands in one line or two. */
function findInline(lines: readonly string[]) {
  const at = lines.findLastIndex((line) => findTimeWithin(line) !== undefined);
  const found = at < 0 ? undefined : findTimeWithin(lines[at] ?? '');
  if (!found) return undefined;
  const keep = (text: string) => (text === '' ? [] : [text]);
  return {
    before: [...lines.slice(0, at), ...keep(found.before)],
    time: found.time,
    after: [...keep(found.after), ...lines.slice(at + 1)],
  };
}

interface ActivitySplit {
  readonly activity: string;
  readonly rest: readonly string[];
  readonly doubts: readonly RowDoubt[];
}

/** The sentence goes on while its lines do; a new capital begins the papers. */
function splitActivity(
  lines: readonly string[],
  known: ReadonlySet<string>,
  isInline: boolean,
): ActivitySplit {
  const [first = '', ...others] = lines;
  const sentence = [first];
  for (const [at, line] of others.entries()) {
    // A short last line that is a cell elsewhere is one here too, small letter or not.
    const isKnown = at === others.length - 1 && known.has(line.toLowerCase());
    if (isKnown || beginsCell(line, sentence.at(-1) ?? '')) break;
    sentence.push(line);
  }
  const rest = others.slice(sentence.length - 1);
  if (rest.length === 0) {
    const activity = sentence.join(' ');
    if (isInline) return splitInside(activity);
    // A capital within wrapped lines may begin the papers beside the sentence.
    const isMixed = sentence.length > 1 && /\p{Ll}[,.]?\s+\p{Lu}\p{Ll}/u.test(activity);
    return { activity, rest, doubts: isMixed ? ['requires'] : [] };
  }
  // Wrapped lines with capitals may have been cut in the wrong place.
  const isPlain = lines.length === 2;
  return { activity: sentence.join(' '), rest, doubts: isPlain ? [] : ['requires'] };
}

function beginsCell(line: string, above: string): boolean {
  if (
    /(?:,|\/|-|\b(?:dan|atau|serta|yang|untuk|ke|kepada|di|dari|dengan|pada|oleh|dalam|tentang))$/iu.test(
      above,
    )
  ) {
    return false;
  }
  if (/^[\p{Ll}(]/u.test(line)) return false;
  if (/^(?:\d{1,2}[.)]|[-•●▪*])\s*\S/u.test(line)) return true;
  return !startsWithVerb(line);
}

const PAPERS =
  /^(?:1[.)]\s*)?(?:surat|agenda|buku|berkas|dokumen|form|formulir|disposisi|atk|komputer|laptop|data|laporan|lembar|rancangan|konsep|draf|draft|persyaratan|juknis|juklak|sarana|kartu|foto|fotokopi|fc|ktp|kk|bahan|alat|aplikasi|map|nota|proposal|hasil|rekap|kendaraan|kamera|printer|telepon|instrumen|format|blanko|checklist|undangan|daftar|peraturan|sk|skp|interview|wawancara|resep|rekam)\b/iu;

/** Sentence and papers in one line: the first capital that begins a paper, else the last capital. */
function splitInside(text: string): ActivitySplit {
  const places: number[] = [];
  for (const match of text.matchAll(
    /(?<before>[\p{L}\p{N})]+)(?:[.,;]?\s+)(?=(?:1[.)]\s*)?\p{Lu})/gu,
  )) {
    const before = match.groups?.['before'] ?? '';
    const at = match.index + match[0].length;
    const next = text.slice(at).split(/\s/u)[0] ?? '';
    const isOpen = /^(?:kepada|ke|oleh|dari|dan|di|pada|untuk|dengan|atau|bersama)$/iu.test(before);
    if (!isOpen && !isPostName(next) && !startsWithVerb(before)) places.push(at);
  }
  const afterSmall = places.filter((place) =>
    /(?:^|\s)(?:\p{Ll}[\p{L}]*|[^\s]*\))[.,;]?\s+$/u.test(text.slice(0, place)),
  );
  const at = places.find((place) => PAPERS.test(text.slice(place))) ?? afterSmall.at(-1);
  // Nothing shows where the papers begin, or whether there are any.
  if (at === undefined) return { activity: text, rest: [], doubts: ['requires'] };
  return {
    activity: text.slice(0, at).trim(),
    rest: [text.slice(at).trim()],
    doubts: ['requires'],
  };
}

function withoutTime(
  activity: string,
  rest: readonly string[],
  doubts: readonly RowDoubt[],
): Omit<RowCells, 'mark'> {
  const last = rest.at(-1) ?? '';
  const isOutput = rest.length > 1 || OUTPUTS.test(last);
  const requires = (isOutput ? rest.slice(0, -1) : rest).join(' ');
  return {
    activity,
    requires,
    time: '',
    output: isOutput ? last : '',
    note: '',
    doubts: [...new Set<RowDoubt>([...doubts, 'output'])],
  };
}

function splitOutput(lines: readonly string[], isInline: boolean) {
  const [first = '', ...others] = lines;
  const output = [first];
  for (const line of others) {
    if (beginsCell(line, output.at(-1) ?? '')) break;
    output.push(line);
  }
  const note = others.slice(output.length - 1);
  // In one line a note can follow the output unseen.
  const isHidden = isInline && /\p{Ll}\s+\p{Lu}/u.test(output.join(' '));
  return {
    output: output.join(' '),
    note: note.join(' '),
    isSure: note.length === 0 && !isHidden,
  };
}
