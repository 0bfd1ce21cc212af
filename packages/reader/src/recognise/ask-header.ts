import { isLeftOpen, parseSheetDay, type SheetDate } from '@tuntas/sop';
import type { Question } from '../reading/sheet-reading.ts';
import { question, quoted } from './question-path.ts';
import { LISTS, type ListField, type ReadHeader } from './read-header.ts';

const LIST_NAMES: Record<ListField, string> = {
  legalBases: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  related: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
};
const IDENTITY = ['number', 'madeOn', 'revisedOn', 'effectiveOn', 'approvedBy', 'name'] as const;
const FIELD_NAMES = {
  office: 'nama instansi',
  number: 'Nomor SOP',
  madeOn: 'Tanggal Pembuatan',
  revisedOn: 'Tanggal Revisi',
  effectiveOn: 'Tanggal Efektif',
  approvedBy: 'Disahkan oleh',
  name: 'Nama SOP',
} as const;

/** What the header leaves open or does not say with certainty. */
export function askHeader(header: ReadHeader): Question[] {
  const { sheet } = header;
  if (IDENTITY.every((field) => !header.found.has(field))) {
    const asked = question(
      'sheet.number',
      'Di mana identitas SOP ini: nomor, tanggal, pengesah, dan nama?',
      'Hanya tabel kegiatannya yang terbaca; identitasnya tidak ditemukan.',
    );
    const lost = [...IDENTITY, ...LISTS].filter((field) => !header.found.has(field));
    const also = [...lost, ...(sheet.office === '' ? ['office'] : [])].map(
      (field) => `sheet.${field}`,
    );
    return [{ ...asked, also: also.filter((where) => where !== asked.where) }];
  }
  return [
    ...askOffice(sheet.office),
    ...askUnit(header),
    ...askNumber(header),
    ...(['madeOn', 'revisedOn', 'effectiveOn'] as const).flatMap((field) =>
      askDate(field, sheet[field], header),
    ),
    ...askOrder(sheet),
    ...askSigner(header),
    ...askName(header),
    ...LISTS.flatMap((field) => askList(field, header)),
    ...askRivals(header),
    ...askCarried(header),
    ...header.unsure.map(({ field, label }) =>
      question(
        `sheet.${field}`,
        `Apakah ${quoted(label)} adalah judul isian ini?`,
        'Judulnya tidak tertulis seperti biasanya.',
        ['Ya', 'Bukan'],
      ),
    ),
  ];
}

function absent(field: keyof typeof FIELD_NAMES): string {
  return `Isian ${FIELD_NAMES[field]} tidak ditemukan pada lembar ini.`;
}

function blank(field: keyof typeof FIELD_NAMES): string {
  return `Isian ${FIELD_NAMES[field]} pada lembar ini kosong.`;
}

function askOffice(office: string): Question[] {
  if (office !== '') return [];
  return [question('sheet.office', 'Instansi mana yang menerbitkan SOP ini?', absent('office'))];
}

/** Words in the office's place that no known word tells to be a unit or a part of its name. */
function askUnit({ unsureUnit, sheet: { unit } }: ReadHeader): Question[] {
  if (unsureUnit === undefined) return [];
  const why =
    unit === ''
      ? `${quoted(unsureUnit)} dapat berarti unit kerja atau bagian dari nama instansi.`
      : `${quoted(unsureUnit)} tertulis di bawah nama instansi tanpa kata yang menandai unit kerja.`;
  const asked = question('sheet.unit', 'Apa nama unit kerja yang menyusun SOP ini?', why, [
    unsureUnit,
  ]);
  return [unit === '' ? { ...asked, also: ['sheet.office'] } : asked];
}

function askNumber({ sheet: { number }, found }: ReadHeader): Question[] {
  if (isLeftOpen(number)) {
    const why = found.has('number') ? blank('number') : absent('number');
    return [question('sheet.number', 'Berapa nomor SOP ini?', why)];
  }
  if (/^[/.\-–…_]|\.{3,}|…|_{2,}|\/\s*\/|[/]$/u.test(number)) {
    const why = `Nomor tertulis ${quoted(number)}; ada bagian yang tampak belum diisi.`;
    return [question('sheet.number', 'Apakah nomor SOP ini sudah lengkap?', why, ['Ya', 'Belum'])];
  }
  return [];
}

function askDate(
  field: 'madeOn' | 'revisedOn' | 'effectiveOn',
  { written }: SheetDate,
  { found }: ReadHeader,
): Question[] {
  const name = FIELD_NAMES[field];
  const { day, doubt } = parseSheetDay(written);
  const where = `sheet.${field}`;
  if (doubt === undefined) return hasMoreThanDate(written) ? askWords(where, name, written) : [];
  if (doubt === 'blank') {
    if (field === 'revisedOn') return askRevision(found);
    const why = found.has(field) ? blank(field) : absent(field);
    return [question(where, `Kapan ${name}-nya?`, why)];
  }
  const ask = `Tanggal berapa tepatnya ${name}?`;
  if (doubt === 'short-year') {
    const why = `Tertulis ${quoted(written)}; tahun hanya dua angka.`;
    return [question(where, ask, why, [day ?? ''])];
  }
  const why =
    doubt === 'no-day'
      ? `Tertulis ${quoted(written)} tanpa hari.`
      : doubt === 'impossible'
        ? `Tertulis ${quoted(written)}; tanggal itu tidak ada.`
        : `Tertulis ${quoted(written)}; tanggalnya tidak dapat dibaca.`;
  return [question(where, ask, why)];
}

const OF_A_DATE =
  /\b(?:tanggal|tgl|bulan|tahun|thn|jan|[fp]eb|mar|apr|mei|jun|jul|agu?s?|sep|o[kc]t|no[vp]|de[sc]|senin|selasa|rabu|kamis|jum|sabtu|minggu)\p{L}*|\b[ivx]+\b/giu;

/** Words beside a date come from another place of the sheet, or say more than the day. */
function hasMoreThanDate(written: string): boolean {
  return /\p{L}{3}/u.test(written.replaceAll(OF_A_DATE, ' '));
}

function askWords(where: string, name: string, written: string): Question[] {
  const why = `Selain tanggal tertulis juga kata lain: ${quoted(written)}.`;
  return [question(where, `Apakah seluruhnya bagian dari ${name}?`, why, ['Ya', 'Tidak'])];
}

/** A blank revision is usual; a form that has lost the whole line is not. */
function askRevision(found: ReadHeader['found']): Question[] {
  const others = IDENTITY.filter((field) => found.has(field)).length;
  if (found.has('revisedOn') || others < 5) return [];
  return [question('sheet.revisedOn', 'Apakah SOP ini pernah direvisi?', absent('revisedOn'))];
}

function askOrder({ madeOn, effectiveOn, revisedOn }: ReadHeader['sheet']): Question[] {
  const isEarly = (date: SheetDate) =>
    madeOn.day !== undefined && date.day !== undefined && date.day < madeOn.day;
  return (['revisedOn', 'effectiveOn'] as const).flatMap((field) => {
    const date = field === 'revisedOn' ? revisedOn : effectiveOn;
    if (!isEarly(date)) return [];
    const why = `Tertulis ${quoted(date.written)}, lebih awal daripada Tanggal Pembuatan ${quoted(madeOn.written)}.`;
    return [question(`sheet.${field}`, `Apakah ${FIELD_NAMES[field]} ini benar?`, why)];
  });
}

function askSigner({ sheet: { approvedBy }, found }: ReadHeader): Question[] {
  const { written, nip } = approvedBy;
  const where = 'sheet.approvedBy';
  if (isLeftOpen(written)) {
    const why = found.has('approvedBy') ? blank('approvedBy') : absent('approvedBy');
    return [question(where, 'Siapa yang mengesahkan SOP ini?', why)];
  }
  const asked: Question[] = [];
  if (nip !== undefined && nip.replaceAll(/\D/gu, '').length !== 18) {
    const why = `Tertulis "${nip}", ${nip.replaceAll(/\D/gu, '').length} angka; NIP terdiri atas 18 angka.`;
    asked.push(question(where, 'Apakah NIP pengesah ini benar?', why));
  }
  const tail = nip === undefined ? '' : written.slice(written.lastIndexOf(nip) + nip.length);
  if (/\p{L}{3}/u.test(tail)) {
    const why = `Sesudah NIP masih tertulis ${quoted(tail.trim())}.`;
    asked.push(question(where, 'Apakah tulisan itu bagian dari isian ini?', why));
  }
  if (approvedBy.post === undefined && approvedBy.name === undefined) {
    const why = `Jabatan dan nama dalam ${quoted(written)} tidak dapat dipisahkan dengan pasti.`;
    asked.push(question(where, 'Apa jabatan dan siapa nama pengesah?', why));
  } else if (approvedBy.post === undefined) {
    asked.push(
      question(where, 'Apa jabatan pengesah?', 'Hanya namanya yang tertulis pada isian itu.'),
    );
  }
  return asked;
}

function askName({ sheet: { name, title }, found, others }: ReadHeader): Question[] {
  if (!isLeftOpen(name)) return [];
  const why = found.has('name') ? blank('name') : absent('name');
  const choices = [withoutLead(title), title, ...others.map(withoutLead)];
  return [question('sheet.name', 'Apa nama SOP ini?', why, choices)];
}

/** The caption without "Standar Operasional Prosedur (SOP)". */
function withoutLead(title: string): string {
  return title.replace(
    /^(?:standar\p{L}*\s+operasional\s+(?:dan\s+)?prosedur|prosedur\s+operasional\s+standar|\(?(?:SOP|POS)\)?|[\s:.–-])+/iu,
    '',
  );
}

function askList(field: ListField, { lists, found, sheet }: ReadHeader): Question[] {
  const name = LIST_NAMES[field];
  const where = `sheet.${field}`;
  const { guess } = lists[field];
  if (guess !== undefined) {
    const why = `${name} tertulis bersambung tanpa nomor atau tanda pisah; batas tiap butir tidak pasti.`;
    const joined = guess.join(' | ');
    return [
      question(where, `Bagaimana butir-butir ${name} dipisahkan?`, why, [
        joined,
        sheet[field].join(' '),
      ]),
    ];
  }
  // A sheet without any list is a short form; one that lost a single list is asked about.
  const others = LISTS.filter((other) => found.has(other)).length;
  if (sheet[field].length > 0 || others < 3) return [];
  if (found.has(field)) {
    const why = `Bagian ${name} tidak berisi apa pun.`;
    return [question(where, `Apakah bagian ${name} memang kosong?`, why, ['Ya', 'Tidak'])];
  }
  const why = `Bagian ${name} tidak ditemukan, padahal bagian lain ada.`;
  return [question(where, `Apa isi bagian ${name}?`, why)];
}

/** Items that count on from two lists alike. */
function askCarried({ carried }: ReadHeader): Question[] {
  return carried.flatMap(({ field, text, rivals }) => {
    if (rivals.length === 0) return [];
    const names = [...rivals, field].map((one) => LIST_NAMES[one]);
    const asked = question(
      `sheet.${field}`,
      `Bagian mana yang memuat ${quoted(text)}?`,
      'Baris itu berada di bawah tabel dan dapat melanjutkan lebih dari satu bagian.',
      names,
    );
    return [{ ...asked, also: rivals.map((rival) => `sheet.${rival}`) }];
  });
}

function askRivals({ rivals }: ReadHeader): Question[] {
  return rivals.flatMap(({ field, value }) => {
    if (field === 'otherHeader' || field === 'otherSection' || field === 'unit') return [];
    const text = value.paragraphs.map((paragraph) => paragraph.text).join(' ');
    const why = `Pada ${quoted(value.label)} tertulis lain: ${quoted(text)}.`;
    return [question(`sheet.${field}`, 'Mana yang berlaku?', why, [text])];
  });
}
