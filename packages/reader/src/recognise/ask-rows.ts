import { isLeftOpen, type Sheet } from '@tuntas/sop';
import type { Question } from '../reading/sheet-reading.ts';
import { isOddMark } from './actor-marks.ts';
import { alsoAt, question, quoted } from './question-path.ts';
import { findMinutes, isTimeLike } from './read-time.ts';
import type { RowDraft } from './row-draft.ts';

type SheetRow = Sheet['rows'][number];

/** Bringing somebody to another place, or going there oneself. */
const PERSON =
  'klien|pasien|korban|anak|lansia|lanjut usia|orang|penyandang|odgj|warga|pmks|ppks|jenazah';
const TRAVEL = new RegExp(
  [
    `\\b(?:${PERSON})\\b[^.;]*\\b(?:dikirim|diantar(?:kan)?|dibawa|dipulangkan|dirujuk|dijemput)\\b`,
    `\\b(?:mengirim|mengantar(?:kan)?|membawa|memulangkan|menjemput|merujuk)\\s+(?:${PERSON})\\b`,
    `\\b(?:pendampingan|mendampingi|pemulangan|pengantaran)\\b[^.;]*\\b(?:${PERSON})\\b`,
    '\\b(?:kunjungan|verifikasi|surve[iy]|pengecekan|peninjauan|pemeriksaan)\\s+(?:ke\\s+)?(?:lapangan|lokasi|rumah)\\b',
  ].join('|'),
  'iu',
);
const SHORTEST_TRIP = 30;

/** What the rows leave open or do not say with certainty. */
export function askRows(
  rows: readonly SheetRow[],
  drafts: readonly RowDraft[],
  timeHeading: string,
): Question[] {
  return [
    ...askDrafts(drafts),
    ...askGroups(drafts),
    ...askMarks(rows),
    ...askNumbers(rows),
    ...askStrays(rows),
    ...askTwins(rows),
    ...askTimes(rows, drafts, timeHeading),
  ];
}

function askDrafts(drafts: readonly RowDraft[]): Question[] {
  return drafts.flatMap(({ doubts, values }, i) =>
    doubts.flatMap((doubt): Question | readonly Question[] => {
      const row = `rows[${i}]`;
      switch (doubt.code) {
        case 'group-heading':
          return [];
        case 'joined': {
          const why = `Bagian ${quoted(doubt.text)} berdiri tanpa nomor dan digabungkan ke baris ini.`;
          return question(row, 'Apakah bagian itu lanjutan baris ini?', why, [
            'Ya, lanjutan baris ini',
            'Bukan, kegiatan tersendiri',
          ]);
        }
        case 'several-times':
          return question(
            row,
            'Apakah baris ini perlu dipecah menjadi beberapa kegiatan?',
            'Satu kegiatan meliputi beberapa baris dengan waktu masing-masing; isinya digabungkan.',
            ['Tidak, satu kegiatan', 'Ya, beberapa kegiatan'],
          );
        case 'unnumbered': {
          const asked = question(
            `${row}.no`,
            'Apakah baris ini kegiatan tersendiri?',
            'Baris ini tidak bernomor, sedangkan baris lain bernomor.',
            ['Ya, kegiatan tersendiri', 'Bukan, lanjutan baris di atasnya'],
          );
          // Without a time it may well go on with the row above, which then lacks these words.
          return i === 0 || values.time !== '' ? asked : alsoAt(asked, [i, i - 1]);
        }
        case 'realigned':
          return question(
            row,
            'Apakah kolom-kolom pada baris ini terbaca benar?',
            'Isi baris ini bergeser dari kolomnya dan ditempatkan kembali menurut waktunya.',
            ['Ya', 'Tidak'],
          );
        case 'heading-differs':
          return question(
            row,
            'Apakah kolom-kolom pada baris ini terbaca benar?',
            'Judul tabel di atas baris ini berbeda dari judul yang pertama; dipakai yang pertama.',
            ['Ya', 'Tidak'],
          );
        case 'spread':
          return question(
            row,
            'Apakah kolom-kolom pada baris ini terbaca benar?',
            'Sel kosong pada baris ini hilang; isinya ditempatkan menurut letak waktunya.',
            ['Ya', 'Tidak'],
          );
        case 'too-wide':
          return question(
            row,
            'Apakah kolom-kolom pada baris ini terbaca benar?',
            'Baris ini mempunyai lebih banyak sel daripada judul tabelnya.',
            ['Ya', 'Tidak'],
          );
        case 'left-over': {
          const why = `Di luar kolom tabel tertulis ${quoted(doubt.text)}; belum ikut dicatat.`;
          return question(row, 'Ke mana isi itu dicatat?', why);
        }
        case 'no-activity':
          return question(
            `${row}.activity`,
            'Apa kegiatan pada baris ini?',
            'Kolom kegiatan pada baris ini kosong.',
          );
        case 'shared-cell': {
          const shared = question(
            `${row}.${doubt.field}`,
            'Apakah isian ini berlaku untuk beberapa baris?',
            `Sel ini digabung untuk ${doubt.rows} baris; dicatat pada baris pertama.`,
            ['Ya', 'Tidak, hanya baris ini'],
          );
          const last = Math.min(i + doubt.rows, drafts.length);
          const covered = drafts.slice(i, last).map((_, n) => i + n);
          return alsoAt(shared, covered, doubt.field);
        }
      }
    }),
  );
}

/** Captions of groups of rows; asked once for all. */
function askGroups(drafts: readonly RowDraft[]): Question[] {
  const groups = drafts.flatMap((draft, i) => (isGroup(draft) ? [i] : []));
  const [first] = groups;
  if (first === undefined) return [];
  const numbers = groups.map((i) => i + 1).join(', ');
  const ask = 'Apakah ini judul kelompok atau kegiatan?';
  const why = `Baris ${numbers} hanya berisi satu judul di sepanjang tabel.`;
  const asked = question(`rows[${first}].activity`, ask, why, ['Judul kelompok', 'Kegiatan']);
  return [alsoAt(asked, groups, 'activity')];
}

function isGroup({ doubts }: RowDraft): boolean {
  return doubts.some(({ code }) => code === 'group-heading');
}

/** Words in actor cells that mark nobody; asked once for all. */
function askMarks(rows: readonly SheetRow[]): Question[] {
  const odd = rows.flatMap(({ marks = [] }, i) => {
    const text = marks.find((mark) => isOddMark(mark.text))?.text;
    return text === undefined ? [] : [{ i, text }];
  });
  const [first] = odd;
  if (first === undefined) return [];
  const numbers = odd.map(({ i }) => i + 1).join(', ');
  const why = `Kolom pelaksana pada baris ${numbers} berisi tulisan, seperti ${quoted(first.text)}.`;
  const asked = question(`rows[${first.i}]`, 'Apa arti tulisan di kolom pelaksana?', why);
  return [
    alsoAt(
      asked,
      odd.map(({ i }) => i),
    ),
  ];
}

/** Words where the other rows have their number: the rest of a row above, or of the heading. */
function askStrays(rows: readonly SheetRow[]): Question[] {
  const counted = rows.filter(({ no }) => /^\(?\d/u.test(no)).length;
  if (counted * 2 < rows.length) return [];
  return rows.flatMap(({ no }, i) => {
    if (!/\p{L}{2}/u.test(no) || /^[IVX]+[.)]?$/u.test(no)) return [];
    const why = `Pada kolom nomor tertulis ${quoted(no)}.`;
    const asked = question(`rows[${i}]`, 'Apakah ini baris tersendiri?', why, [
      'Ya',
      'Bukan, lanjutan baris di atasnya',
    ]);
    return [i === 0 ? { ...asked, also: ['performers'] } : asked];
  });
}

function askNumbers(rows: readonly SheetRow[]): Question[] {
  const asked: Question[] = [];
  let last: number | undefined;
  for (const [i, { no }] of rows.entries()) {
    const plain = /^\(?(\d{1,3})[.)]?$/u.exec(no);
    if (!plain) continue;
    const value = Number(plain[1]);
    if (last !== undefined && value !== last + 1 && value !== 1) {
      const ask =
        value <= last
          ? 'Apakah nomor baris ini benar?'
          : 'Apakah ada baris yang tidak terbaca sebelum baris ini?';
      asked.push(question(`rows[${i}].no`, ask, `Nomor ${no} mengikuti nomor ${last}.`));
    }
    last = value;
  }
  return asked;
}

/** The same sentence twice, as copied rows have it. */
function askTwins(rows: readonly SheetRow[]): Question[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ activity, output, time }, i) => {
    const key = [activity, output, time].join('\n').toLowerCase();
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, i);
    if (twin === undefined || activity === '') return [];
    const why = `Isinya sama dengan baris ${twin + 1}.`;
    const ask = 'Apakah baris ini memang tertulis dua kali?';
    return [question(`rows[${i}].activity`, ask, why, ['Ya', 'Tidak, tersalin'])];
  });
}

function askTimes(
  rows: readonly SheetRow[],
  drafts: readonly RowDraft[],
  heading: string,
): Question[] {
  const asked: Question[] = [];
  const open = rows.flatMap(({ time }, i) => {
    const draft = drafts[i];
    return isLeftOpen(time) && !(draft && isGroup(draft)) ? [i] : [];
  });
  const [first] = open;
  if (first !== undefined && open.length < rows.length) {
    const numbers = open.map((i) => i + 1).join(', ');
    const missing = question(
      `rows[${first}].time`,
      'Berapa waktu baku kegiatan yang belum diisi?',
      `Waktu pada baris ${numbers} kosong.`,
    );
    asked.push(alsoAt(missing, open, 'time'));
  } else if (first !== undefined) {
    const missing = question(
      'rows[0].time',
      'Berapa waktu baku tiap kegiatan?',
      'Kolom waktu kosong pada semua baris.',
    );
    asked.push(alsoAt(missing, open, 'time'));
  }
  for (const [i, { time, activity }] of rows.entries()) {
    const misplaced = findMisplaced(rows[i]);
    if (misplaced !== undefined) {
      const why = `Tertulis ${quoted(misplaced)} di luar kolom waktu.`;
      asked.push(question(`rows[${i}]`, 'Apakah kolom pada baris ini terbaca benar?', why));
      continue;
    }
    if (isLeftOpen(time)) continue;
    const where = `rows[${i}].time`;
    if (!isTimeLike(time)) {
      const why = `Pada kolom waktu tertulis ${quoted(time)}.`;
      asked.push(question(where, 'Apakah kolom pada baris ini terbaca benar?', why));
      continue;
    }
    const minutes = findMinutes(time, heading);
    if (minutes !== undefined && minutes < SHORTEST_TRIP && TRAVEL.test(activity)) {
      const why = `Tertulis ${quoted(time)}, sedangkan kegiatannya perlu perjalanan.`;
      asked.push(question(where, 'Berapa waktu yang sebenarnya diperlukan?', why));
    }
  }
  return asked;
}

const PLAIN_TIME = /^\d{1,4}\s*(?:menit|mnt|jam|hari|minggu|bulan)$/iu;
const ENDING_TIME = /\p{L}\s*\d{1,3}\s*(?:menit|mnt|jam|hari)$/iu;
const LONGEST_MARK = 60;

/** A time in another column, or a whole sentence in an actor cell: the row may have shifted. */
function findMisplaced(row: SheetRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  const marks = (row.marks ?? []).map(({ text }) => text);
  const texts = [row.requires, row.output, ...marks];
  const glued = isLeftOpen(row.time) ? texts.find((text) => ENDING_TIME.test(text)) : undefined;
  return (
    glued ??
    texts.find((text) => PLAIN_TIME.test(text)) ??
    marks.find((text) => text.length > LONGEST_MARK)
  );
}
