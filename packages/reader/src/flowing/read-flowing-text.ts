import { sheetDate, type Sheet } from '@tuntas/sop';
import type { SectionField } from '../lexicon/index.ts';
import type { PartialReading } from '../reading/partial-reading.ts';
import type { Question } from '../reading/sheet-reading.ts';
import { splitApprover } from '../recognise/index.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { findAnchors, type Anchor } from './find-anchors.ts';
import { hasTime, readFlowingRows, type FlowingMatrix } from './read-flowing-rows.ts';
import { readHeaderValues, type HeaderValues } from './read-header-values.ts';
import { splitPair } from './split-pair.ts';

type ListField = Exclude<SectionField, 'otherSection'>;
const PAIRS: readonly (readonly [ListField, ListField])[] = [
  ['legalBases', 'qualifications'],
  ['related', 'equipment'],
  ['warnings', 'records'],
];
const FIELD_NAMES: Readonly<Record<string, string>> = {
  number: 'Nomor SOP',
  name: 'Nama SOP',
  office: 'nama kantor',
  approvedBy: 'Disahkan oleh',
  legalBases: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  related: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
};
/** Words of an office below which a unit is named. */
const UNIT = /\b(?:bidang|seksi|bagian|sub\s?bagian|subbidang|unit)\b/iu;
const LOST = 'Kolom lembar ini hilang sewaktu disalin, sehingga batas isinya tidak pasti.';

/**
 * Reads a sheet of which only the words are left, in one stream: the labels in it are the anchors,
 * what stands between them is what they name. The form of a day and of a number is sure; everything
 * else is asked about. Undefined when the words are no SOP sheet.
 */
export function readFlowingText(document: SourceDocument): PartialReading | undefined {
  const text = regroup(
    document.blocks
      .flatMap((block) => (block.type === 'text' && block.margin !== true ? block.lines : []))
      .join('\n'),
  );
  const found = findAnchors(text);
  const matrix = readFlowingRows(text, found);
  // Words of the table's heading are words like others before and after it.
  const anchors = found.filter(
    ({ match, start }) => match.kind !== 'column' || start === matrix?.start,
  );
  const header = readHeaderValues(text, anchors);
  if (!isSheet(anchors, header, matrix)) return undefined;
  const lists = readLists(text, anchors);
  const sheet = toSheet(header, lists, matrix, anchors);
  return {
    sheet,
    rows: sheet.rows.map(() => ({ performers: [], symbols: [] })),
    questions: questionsOf(sheet, matrix),
    places: {},
  };
}

/** "TANGGAL 5 Desember 2017 PEMBUATAN": the label was broken by the value beside it. */
function regroup(text: string): string {
  return text.replace(
    /\b(tanggal|tgl\.?)\s+(\d{1,2}\s+\p{L}{3,10}\s+\d{4})\s+(pembuatan|revisi|efektif)\b/giu,
    '$1 $3 $2',
  );
}

/** Labels with values of their form, or a matrix with rows that count on and take time. */
function isSheet(
  anchors: readonly Anchor[],
  header: HeaderValues,
  matrix: FlowingMatrix | undefined,
): boolean {
  const fields = new Set(anchors.map(({ match }) => `${match.kind} ${match.field}`));
  const dates = ['madeOn', 'revisedOn', 'effectiveOn'].filter((f) => fields.has(`header ${f}`));
  const named = fields.has('header name') || fields.has('header number');
  const hasHeader = named && dates.length >= 2 && header.wellFormed >= 2;
  const timed = matrix?.rows.filter(({ time }) => time !== '').length ?? 0;
  const hasMatrix = timed >= 3 && timed * 2 >= (matrix?.rows.length ?? 0);
  return hasHeader || (hasMatrix && (named || /\bSOP\b|prosedur/iu.test(header.loose)));
}

type Lists = Readonly<Record<ListField, readonly string[]>>;

function readLists(text: string, anchors: readonly Anchor[]): Lists {
  const lists: Record<ListField, readonly string[]> = {
    legalBases: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
  };
  const after = (i: number) =>
    text.slice(anchors[i]?.end ?? 0, anchors[i + 1]?.start ?? text.length);
  for (const [left, right] of PAIRS) {
    const l = anchors.findIndex(({ match }) => match.field === left);
    const r = anchors.findIndex(({ match }) => match.field === right);
    if (l >= 0 && r === l + 1 && !/[\p{L}\d]/u.test(after(l))) {
      const pair = splitPair(after(r));
      [lists[left], lists[right]] = [pair.left, pair.right];
    } else {
      if (l >= 0) lists[left] = itemsOf(after(l));
      if (r >= 0) lists[right] = itemsOf(after(r));
    }
  }
  return lists;
}

/** One list alone: whatever went to either side is its own. */
function itemsOf(text: string): readonly string[] {
  const { left, right } = splitPair(text);
  return [...left, ...right];
}

function toSheet(
  header: HeaderValues,
  lists: Lists,
  matrix: FlowingMatrix | undefined,
  anchors: readonly Anchor[],
): Sheet {
  const label = (field: string) =>
    anchors.find(({ match }) => match.field === field)?.match.label.replace(/\s+/gu, ' ') ?? '';
  const column = (field: string) => matrix?.labels[field] ?? '';
  return {
    office: header.loose,
    unit: header.unit,
    number: header.number,
    madeOn: sheetDate(header.madeOn),
    revisedOn: sheetDate(header.revisedOn),
    effectiveOn: sheetDate(header.effectiveOn),
    approvedBy: splitApprover([header.approvedBy]),
    name: header.name,
    title: '',
    legalBases: [...lists.legalBases],
    qualifications: [...lists.qualifications],
    related: [...lists.related],
    equipment: [...lists.equipment],
    warnings: [...lists.warnings],
    records: [...lists.records],
    labels: {
      number: label('number'),
      madeOn: label('madeOn'),
      revisedOn: label('revisedOn'),
      effectiveOn: label('effectiveOn'),
      approvedBy: label('approvedBy'),
      name: label('name'),
      legalBases: label('legalBases'),
      qualifications: label('qualifications'),
      related: label('related'),
      equipment: label('equipment'),
      warnings: label('warnings'),
      records: label('records'),
    },
    performers: (matrix?.performers ?? []).map((name) => ({ name })),
    columns: {
      no: column('no'),
      activity: column('activity'),
      performers: column('performers'),
      standard: column('standard'),
      requires: column('requires'),
      time: column('time'),
      output: column('output'),
      note: column('note'),
    },
    rows: (matrix?.rows ?? []).map((row) => ({ ...row, note: '' })),
  };
}

function questionsOf(sheet: Sheet, matrix: FlowingMatrix | undefined): Question[] {
  const ask = (where: string, question: string, why = LOST): Question => ({
    where,
    ask: question,
    why,
  });
  const found: Question[] = [];
  for (const field of ['office', 'name', 'approvedBy', ...PAIRS.flat()]) {
    found.push(ask(`sheet.${field}`, `Apakah isi ${FIELD_NAMES[field] ?? field} benar?`));
  }
  if (sheet.unit !== '' || UNIT.test(sheet.office))
    found.push(ask('sheet.unit', 'Apakah unit kerja ini benar?'));
  if (sheet.number === '') found.push(ask('sheet.number', 'Apa Nomor SOP pada lembar?'));
  for (const [field, name] of [
    ['madeOn', 'pembuatan'],
    ['revisedOn', 'revisi'],
    ['effectiveOn', 'efektif'],
  ] as const) {
    if (sheet[field].day === undefined) {
      found.push(ask(`sheet.${field}`, `Apa Tanggal ${name} pada lembar?`));
    }
  }
  found.push(ask('sheet.title', 'Apa judul di atas tabel kegiatan?'));
  found.push(ask('performers', 'Apakah kolom Pelaksana ini benar dan lengkap?'));
  if (sheet.rows.length === 0) {
    const why =
      matrix === undefined
        ? 'Tabel kegiatan tidak ada di dalam teks ini.'
        : 'Baris tabel kegiatan tidak dapat dibedakan.';
    found.push(ask('rows', 'Apa saja baris kegiatan pada lembar?', why));
  }
  sheet.rows.forEach((row, i) => {
    for (const [field, name] of [
      ['activity', 'kegiatan'],
      ['requires', 'kelengkapan'],
      ['output', 'output'],
      ['note', 'keterangan'],
    ] as const) {
      found.push(ask(`rows[${i}].${field}`, `Apakah ${name} baris ${row.no} benar?`));
    }
    if (hasTime(row.output)) found.push(ask(`rows[${i}].time`, `Berapa waktu baris ${row.no}?`));
    else if (row.time === '') found.push(ask(`rows[${i}].time`, `Berapa waktu baris ${row.no}?`));
  });
  return found;
}
