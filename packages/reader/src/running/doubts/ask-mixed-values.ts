import type { Sheet } from '@tuntas/sop';
import type { LabelMatch } from '../../lexicon/index.ts';
import type { PartialReading } from '../../reading/partial-reading.ts';
import type { Question } from '../../reading/sheet-reading.ts';
import { splitPosts } from '../../performers/index.ts';
import { isOfficeLike } from '../fit-value.ts';
import { splitLabels } from '../line-labels.ts';
import type { RunLine } from '../run-line.ts';
import { findTimeWithin, isTime } from '../time-words.ts';

const LISTS = [
  ['legalBases', 'qualifications'],
  ['related', 'equipment'],
  ['warnings', 'records'],
] as const;
const WORDS = ['office', 'unit', 'number', 'name', 'title'] as const;
const DATES = ['madeOn', 'revisedOn', 'effectiveOn'] as const;
const NIP = /\bN[IR]P\b[\s.:]*\d/iu;
const MARK = /(?:^|\s)[vVxX√✓✔●■◆](?=\s|$)/u;
/** "1. S1" in the middle of an item; not "Nomor 1.", "Pasal 5.". */
const INNER_NUMBER =
  /(?<!\b(?:nomor|no\.?|pasal|ayat|tahun|angka|huruf|bab|kelas|tingkat))\s(?:\d{1,2}|[a-f])[.)]\s+["“‘(]?\p{L}/iu;
/** What stands in no name of an office: years, and the beginnings of labels. */
const OTHERS = /\d{4}|\b(?:nomor|tanggal|tgl|nama)\b/iu;
/** A number or a letter whose item stands elsewhere. */
const LOOSE_NUMBER = /\s(?:\d|[a-f][.)])$/u;
const CAPTION = /\b(?:SOP|POS)\s+\p{Lu}|\bprosedur\s+\p{Lu}|standar\p{L}*\s+operasional/iu;
/** "B. TAHAP PELAKSANAAN": the heading of a part of the table. */
const STAGE = /(?:^|\s)[A-H]\.\s+\p{Lu}{4,}/u;

/**
 * Asks about values that hold what belongs to another: a label, the numbering of a second list, the
 * signer's NIP within the office, a time within a sentence. Columns that were lost leave such traces.
 */
export function askMixedValues(
  { sheet }: PartialReading,
  lines: readonly RunLine[],
): readonly Question[] {
  return [
    ...WORDS.flatMap((field) => askWords(sheet, field)),
    ...DATES.flatMap((field) => askLabels(sheet, field, sheet[field].written)),
    ...askSigner(sheet, lines),
    ...LISTS.flatMap(([left, right]) => [
      ...askList(sheet, left, right),
      ...askList(sheet, right, left),
    ]),
    ...askActors(sheet),
    ...sheet.rows.flatMap((row, index) => askRow(row, index)),
    ...askCount(sheet, lines),
    ...askTitle(sheet, lines),
    ...askRevision(sheet, lines),
  ];
}

function doubt(where: string, text: string, why: string): Question {
  const short = text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text;
  return { where, ask: `Apakah isian ini benar: “${short}”?`, why };
}

/** A value that holds a label has swallowed what the label names. */
function askLabels(sheet: Sheet, field: string, text: string): readonly Question[] {
  const parts = splitLabels(text, ['header', 'section']);
  const labels = parts.flatMap((part, at) => {
    const after = parts[at + 1];
    const next = after?.type === 'words' ? after.text : '';
    return part.type === 'label' && isForeign(sheet, part.label, next) ? [part.label] : [];
  });
  if (labels.length === 0) return [];
  const names = labels.map(({ label }) => `“${label}”`).join(', ');
  const why = `Di dalamnya tertulis judul isian lain: ${names}.`;
  const others = labels
    .map((label) => label.field)
    .filter((other) => !other.startsWith('other') && other !== field);
  return [...new Set([field, ...others])].map((one) => doubt(`sheet.${one}`, text, why));
}

/** One word alone is a word of a sentence, unless a list follows or its own value is not there. */
function isForeign(
  sheet: Sheet,
  { label, field, kind }: LabelMatch<'header' | 'section'>,
  next: string,
): boolean {
  if (kind === 'header' || /\s/u.test(label)) return true;
  if (/^(?::|(?:\d{1,2}|[a-f])[.)])/u.test(next)) return true;
  const own = field in sheet.labels ? sheet[field as keyof Sheet['labels']] : undefined;
  return /^\p{Lu}/u.test(label) && Array.isArray(own) && own.length === 0;
}

function askWords(sheet: Sheet, field: (typeof WORDS)[number]): readonly Question[] {
  const text = sheet[field];
  const asked = askLabels(sheet, field, text);
  if (asked.length > 0) return asked;
  const isPlace = field === 'office' || field === 'unit';
  const isOdd =
    isPlace &&
    (isDoubled(text) ||
      NIP.test(text) ||
      CAPTION.test(text) ||
      OTHERS.test(text) ||
      findTimeWithin(text) !== undefined);
  const hasOffice = field === 'number' && text.split(/\s+/u).some((word) => isOfficeLike(word));
  const isListed = INNER_NUMBER.test(text) || LOOSE_NUMBER.test(text);
  if (!isOdd && !hasOffice && !(isListed && field !== 'number')) return [];
  const why = 'Kolom lembar hilang saat disalin; tulisan dari isian lain tampak ikut terbaca.';
  return [doubt(`sheet.${field}`, text, why)];
}

/** A NIP that stands in the text and not at the signer. */
function askSigner(sheet: Sheet, lines: readonly RunLine[]): readonly Question[] {
  const { written } = sheet.approvedBy;
  const labels = askLabels(sheet, 'approvedBy', written);
  if (labels.length > 0) return labels;
  if (isDoubled(written)) {
    const why =
      'Beberapa kata tertulis dua kali berturut-turut; dua kolom tampak terbaca bersambung.';
    return ['approvedBy', 'office'].map((field) => doubt(`sheet.${field}`, written, why));
  }
  const isElsewhere = !NIP.test(written) && lines.some(({ text }) => NIP.test(text));
  if (!isElsewhere) return [];
  const why = 'Di tempat lain dalam naskah tertulis NIP; nama pengesah tampak terpisah.';
  return [doubt('sheet.approvedBy', written, why)];
}

/** "KABUPATEN CONTOH KABUPATEN CONTOH": the office and the post of its head stood side by side. */
function isDoubled(text: string): boolean {
  const words = text.toLowerCase().slice(0, 400).split(/\s+/u);
  return words.some((_, at) =>
    [2, 3, 4].some((count) => {
      const [one, next] = [words.slice(at, at + count), words.slice(at + count, at + 2 * count)];
      return next.length === count && one.join(' ') === next.join(' ');
    }),
  );
}

type List = (typeof LISTS)[number][number];

/** Two lists that stood beside each other run into one another when their columns are lost. */
function askList(sheet: Sheet, field: List, beside: List): readonly Question[] {
  const items = sheet[field];
  const asked = items.flatMap((item) => askLabels(sheet, field, item));
  if (asked.length > 0) return asked;
  const mixed = items.find((item) => {
    const bare = item.replace(/^(?:\d{1,2}|[a-z])[.)]\s*/iu, '');
    return INNER_NUMBER.test(bare) || LOOSE_NUMBER.test(bare);
  });
  const isCaption = items.at(-1) !== undefined && endsWithCaption(sheet, items.at(-1) ?? '');
  if (mixed === undefined && !isCaption) return [];
  if (isCaption) {
    const why = 'Judul di atas tabel tampak ikut terbaca dalam daftar ini.';
    return [field, 'title'].map((one) => doubt(`sheet.${one}`, items.at(-1) ?? '', why));
  }
  const why = 'Dua daftar yang bersebelahan tampak tercampur saat naskah disalin.';
  return [field, beside].map((one) => doubt(`sheet.${one}`, mixed ?? '', why));
}

/** The caption says the name of the SOP again, and the last words of a list do not. */
function endsWithCaption({ name }: Sheet, item: string): boolean {
  const words = item.toLowerCase().split(/\s+/u);
  const tail = words.slice(-3).join(' ');
  return words.length > 4 && tail.length > 12 && name.toLowerCase().includes(tail);
}

/** Two columns with one name, or one with the names of two posts: a heading has lost its lines. */
function askActors({ performers, rows }: Sheet): readonly Question[] {
  const names = performers.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  const odd = names.filter((name, at) => {
    const isTwice = lower.indexOf(name.toLowerCase()) < at;
    return isTwice || splitPosts(name).names.length > 1 || !/\p{L}{2}/u.test(name);
  });
  const isBare = names.length === 0 && rows.length > 0;
  if (odd.length === 0 && !isBare) return [];
  const why = isBare
    ? 'Judul kolom pelaksana tidak terbaca.'
    : `Judul ini tampak tidak utuh: ${odd.map((name) => `“${name}”`).join(', ')}.`;
  const ask = 'Apa judul tiap kolom pelaksana, dari kiri ke kanan?';
  return [{ where: 'performers', ask, why }];
}

function askRow(row: Sheet['rows'][number], index: number): readonly Question[] {
  const where = `rows[${index}]`;
  const { activity, requires, time, output, note } = row;
  const cells = [activity, requires, output, note];
  const isShifted = cells.some((cell) => MARK.test(cell) || NIP.test(cell));
  const within = findTimeWithin(activity) ?? findTimeWithin(requires);
  const hasTime = time === '' && within !== undefined && /^\d/u.test(within.time);
  const hasFigure =
    time === '' && [activity, requires].some((cell) => /\s\d{1,3}(?:\s|$)/u.test(cell));
  if (isShifted || hasTime || hasFigure) {
    const why = 'Di dalamnya terbaca tanda atau waktu yang berasal dari kolom lain.';
    return [doubt(where, cells.filter((cell) => cell !== '').join(' · '), why)];
  }
  if (STAGE.test(activity)) {
    return [doubt(`${where}.activity`, activity, 'Judul tahap tampak ikut terbaca di dalamnya.')];
  }
  const isFigure = /^(?:±\s*)?\d{1,3}(?:[.,/]\d{1,2})?(?:\s*[-–]\s*\d{1,3})?$/u.test(time);
  if (time === '' || isTime(time) || isFigure || !/\d/u.test(time)) return [];
  return [doubt(`${where}.time`, time, 'Isian ini tidak berbentuk waktu.')];
}

const CAPTION_LINE =
  /^\W*(?:SOP|POS|SPO|prosedur|standar\p{L}*\s+operasional\s+prosedur)\s+\p{L}{3,}\s+\p{L}/iu;

/** A line that looks like the caption of the table, where no caption was read. */
function askTitle(sheet: Sheet, lines: readonly RunLine[]): readonly Question[] {
  if (sheet.title !== '' || sheet.rows.length === 0) return [];
  const read = [...sheet.related, sheet.name].join('\n').toLowerCase();
  const line = lines.find(({ text }) => {
    const own = text.replace(/^\W*(?:\d{1,2}[.)]\s*)?/u, '');
    return CAPTION_LINE.test(own) && !read.includes(own.toLowerCase());
  });
  if (line === undefined) return [];
  const why = `Dalam naskah tertulis “${line.text.slice(0, 160)}”.`;
  return [{ where: 'sheet.title', ask: 'Apa judul di atas tabel kegiatan?', why }];
}

/** Each step has its own time: more times than rows are rows that ran into others. */
function askCount({ rows }: Sheet, lines: readonly RunLine[]): readonly Question[] {
  const times = lines.filter(({ text }) => isFigureTime(text)).length;
  const own = rows.filter(({ time }) => isFigureTime(time)).length;
  if (rows.length === 0 || times <= own) return [];
  return [
    {
      where: 'rows',
      ask: `Apakah tabel kegiatan ini memang terdiri atas ${rows.length} baris?`,
      why: `Dalam naskah tertulis ${times} waktu, sedangkan yang terbaca pada baris ${own}.`,
    },
  ];
}

/** "5 menit", also within a line; "dua tahun" is said of other things, too. */
function isFigureTime(text: string): boolean {
  const { time = '' } = text.length < 400 ? (findTimeWithin(text) ?? {}) : {};
  return /\d/u.test(time) && !/tahun|thn/iu.test(time);
}

/** A revision that is written somewhere and read nowhere. */
function askRevision({ labels }: Sheet, lines: readonly RunLine[]): readonly Question[] {
  const line = lines.find(({ text }) => /^(?:tanggal|tgl\.?)\s*re[vf]isi\b/iu.test(text));
  if (labels.revisedOn !== '' || line === undefined) return [];
  const why = `Dalam naskah tertulis “${line.text}”.`;
  return [{ where: 'sheet.revisedOn', ask: 'Kapan Tanggal Revisi-nya?', why }];
}
