import type { Sheet } from '@tuntas/sop';
import type { Question } from '../reading/sheet-reading.ts';
import type { RowDoubt } from './row-cells.ts';
import type { FoundLines } from './sheet-lines.ts';

const LOST = 'Kolom tabelnya hilang saat naskah disalin';

/** What running text leaves open about a sheet. */
export function askRunning(
  { pairs, rows, areActorsSure, actors, leftOver, heading }: FoundLines,
  sheet: Sheet,
): readonly Question[] {
  return [
    ...pairs.flatMap(({ label, doubt, lines }): Question[] => {
      const where = `sheet.${label.field}`;
      if (!doubt || label.field.startsWith('other')) return [];
      const ask =
        doubt === 'order'
          ? `Apakah “${label.label}” memang ${lines[0] ? `“${lines[0].text}”` : 'kosong'}?`
          : `Apakah isi “${label.label}” sudah benar dan lengkap?`;
      const why =
        doubt === 'order'
          ? 'Label dan isinya tertulis terpisah, dan jumlah tanggal kurang dari jumlah labelnya.'
          : 'Isi dua bagian tertulis berurutan tanpa batas kolom.';
      return [{ where, ask, why }];
    }),
    ...askActors(
      areActorsSure,
      actors.map(({ text }) => text),
    ),
    ...rows.flatMap(({ cells }, index) => askRow(cells.doubts, index, sheet)),
    ...(heading?.labels.some(({ field }) => field === 'note') ? askNotes(rows) : []),
    ...askLeftOver(leftOver.map(({ text }) => text)),
  ];
}

function askActors(areSure: boolean, names: readonly string[]): readonly Question[] {
  if (names.length === 0) {
    return [
      {
        where: 'performers',
        ask: 'Siapa saja pelaksana pada tabel ini, dari kolom kiri ke kanan?',
        why: `${LOST}; judul kolom pelaksana tidak terbaca.`,
      },
    ];
  }
  // One post alone runs hardly any sheet: the others may have been copied elsewhere.
  if (areSure && names.length > 1) return [];
  return [
    {
      where: 'performers',
      ask: `Apakah kolom pelaksananya: ${names.join(' · ')}?`,
      why: `${LOST}, sehingga batas antarjudul kolom pelaksana tidak pasti.`,
    },
  ];
}

/** One question for all boundaries of a row that are not sure, and one for a mark. */
function askRow(doubts: readonly RowDoubt[], index: number, sheet: Sheet): readonly Question[] {
  const row = sheet.rows[index];
  if (!row) return [];
  const asked: Question[] = [];
  if (doubts.some((doubt) => doubt !== 'mark')) {
    const parts = [
      `kegiatan ${quote(row.activity)}`,
      `kelengkapan ${quote(row.requires)}`,
      ...(row.time === '' ? [] : [`waktu ${quote(row.time)}`]),
      `output ${quote(row.output)}`,
      ...(row.note === '' ? [] : [`keterangan ${quote(row.note)}`]),
    ];
    const limits = doubts.flatMap((doubt) => LIMITS[doubt] ?? []);
    asked.push({
      where: `rows[${index}]`,
      ask: `Apakah baris ${index + 1} terbagi dengan benar: ${parts.join('; ')}?`,
      why: `${LOST}; yang tidak pasti: ${limits.join(', ')}.`,
    });
  }
  if (doubts.includes('mark')) {
    asked.push({
      where: `rows[${index}].marks`,
      ask: `Pada kolom pelaksana mana tulisan itu berdiri di baris ${index + 1}?`,
      why: `${LOST}; tulisan itu tampak sebagai keterangan panah pada kolom Pelaksana.`,
      choices: sheet.performers.map(({ name }) => name),
    });
  }
  return asked;
}

const LIMITS: Partial<Record<RowDoubt, string>> = {
  requires: 'batas antara kegiatan dan kelengkapan',
  note: 'batas antara output dan keterangan',
  output: 'apakah yang tertulis itu kelengkapan atau output',
};

/** A copy made column by column has all notes below the last row. */
function askNotes(rows: FoundLines['rows']): readonly Question[] {
  const [last, ...others] = rows.toReversed();
  const ends = last?.cells.doubts.some((doubt) => doubt === 'note' || doubt === 'output');
  const isLast = others.length > 0 && others.every(({ cells }) => cells.note === '');
  if (last === undefined || ends !== true || !isLast) return [];
  return [
    {
      where: `rows[${others.length}].note`,
      also: others.map((_, row) => `rows[${row}].note`),
      ask: 'Keterangan mana milik baris mana?',
      why: `${LOST}; keterangan semua baris dapat tersalin di bawah baris terakhir: ${quote(last.cells.note || last.cells.output)}.`,
    },
  ];
}

function askLeftOver(texts: readonly string[]): readonly Question[] {
  if (texts.length === 0) return [];
  return [
    {
      where: 'rows',
      ask: 'Di mana tempat bagian yang tersisa ini pada tabel?',
      why: `${LOST}; tersisa ${quote(texts.join(' · '))}.`,
    },
  ];
}

function quote(text: string): string {
  if (text === '') return 'kosong';
  return `“${text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text}”`;
}
