import type { BpmnReading } from '@tuntas/naskah';
import { shorten, type Sheet } from '@tuntas/sop';
import type { KeptQuestion } from '../drafts/index.ts';

const MOST_NOTES = 100;
const SHORT = 70;

const HEADER: readonly (readonly [field: keyof Sheet, name: string])[] = [
  ['office', 'nama instansi'],
  ['number', 'Nomor SOP'],
  ['madeOn', 'Tanggal Pembuatan'],
  ['effectiveOn', 'Tanggal Efektif'],
  ['approvedBy', 'Disahkan oleh'],
  ['name', 'Nama SOP'],
  ['legalBases', 'Dasar Hukum'],
  ['qualifications', 'Kualifikasi Pelaksana'],
  ['equipment', 'Peralatan/Perlengkapan'],
];
const WHY = 'Berkas BPMN memuat alur, tetapi tidak memuat isian lembar SOP ini.';

/**
 * What the office has to say before a draft from a BPMN file is whole: what was left out of it, the
 * header of the sheet, and the time of every row. Nothing of the sheet when the file brought it.
 */
export function askBpmn({ definition, notes, hasSheet }: BpmnReading): KeptQuestion[] {
  if (definition === undefined) return [];
  const left = notes.slice(0, MOST_NOTES).map(({ text, id, line }, i) => ({
    where: `bpmn[${i}]`,
    ask: `${text} Apakah alurnya sudah sesuai?`,
    why: `${placeOf(line, id)}. Bila belum, perbaiki pada bagian Alur.`,
    choices: [],
    ...(line === undefined ? {} : { places: [{ block: 0, row: line - 1 }] }),
  }));
  if (hasSheet) return left;
  const { sheet } = definition;
  const header = HEADER.filter(([field]) => isBlank(sheet[field])).map(([field, name]) => ({
    where: `sheet.${field}`,
    ask: `Apa isi “${name}” pada lembar SOP ini?`,
    why: WHY,
    choices: [],
  }));
  const times = sheet.rows.flatMap(({ activity, time }, i) =>
    time === ''
      ? [
          {
            where: `rows[${i}].time`,
            ask: `Berapa lama baris ${i + 1}, “${shorten(activity, SHORT)}”, dikerjakan?`,
            why: WHY,
            choices: [],
          },
        ]
      : [],
  );
  return [...left, ...header, ...times];
}

function placeOf(line: number | undefined, id: string | undefined): string {
  const element = id === undefined ? '' : ` (${id})`;
  return line === undefined ? `Berkas BPMN${element}` : `Baris ${line} berkas BPMN${element}`;
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return (value as { readonly written: string }).written.trim() === '';
}
