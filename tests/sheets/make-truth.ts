import { makeDate } from './dates.ts';
import type { Damage, Layout } from './layout.ts';
import type { Procedure, ProcedureRow } from './procedures.ts';
import type { Random } from './random.ts';
import { LIST_FIELDS, type ListField, type SheetTruth, type TruthRow } from './truth.ts';
import { asTyped, makeTime, withSubject } from './typing.ts';

/** A full sheet with all its values, from a procedure and one office's habits. */
export function makeTruth(
  random: Random,
  procedure: Procedure,
  layout: Layout,
  damage: Damage,
): { readonly truth: SheetTruth; readonly signer: readonly string[] } {
  const performers = makePerformers(random, procedure, layout, damage);
  const habits = { damage, isUpper: damage !== 'clean' && random.chance(0.08) };
  const withSubjects = random.chance(0.25) && !performers.some((name) => /^Pelaksana/i.test(name));
  const rows = procedure.rows.map((row, i) =>
    makeRow(random.fork(), procedure, row, i, layout, { ...habits, withSubjects }),
  );
  const signer = makeSigner(random, procedure.head, damage);
  const lists = Object.fromEntries(
    LIST_FIELDS.map((field) => [
      field,
      labelled(
        procedure.lists[field].map((item) => asTyped(random, item, damage)),
        layout.listStyle,
      ),
    ]),
  ) as Record<ListField, string[]>;
  const year = random.int(2010, 2023);
  const truth: SheetTruth = {
    office: procedure.office.join(' '),
    unit: procedure.unit,
    number: makeNumber(random, damage),
    madeOn: makeDate(random, damage, year, false),
    revisedOn: makeDate(random, damage, year + 1, true),
    effectiveOn: makeDate(random, damage, year + 2, true),
    approvedBy: signer.lines.join(' '),
    signer: { name: signer.name, nip: signer.nip },
    name: damage !== 'clean' && random.chance(0.05) ? '' : asTyped(random, procedure.name, damage),
    title: layout.title ? asTyped(random, procedure.title, damage) : '',
    ...lists,
    performers,
    rows,
    edges: layout.told === 'symbols' ? edgesOf(procedure) : [],
    told: layout.told,
    alsoRight: alsoRight(procedure, performers, layout),
  };
  return { truth, signer: signer.lines };
}

interface Habits {
  readonly damage: Damage;
  readonly isUpper: boolean;
  readonly withSubjects: boolean;
}

function makeRow(
  random: Random,
  procedure: Procedure,
  row: ProcedureRow,
  index: number,
  layout: Layout,
  habits: Habits,
): TruthRow {
  const [activity = '', requires = '', time = '', output = '', note = ''] = row.cells;
  const { damage } = habits;
  const blank = damage === 'clean' ? 0.03 : 0.12;
  const cell = (text: string) => (random.chance(blank) ? '' : asTyped(random, text, damage));
  const subject = procedure.performers[(row.by[0] ?? 1) - 1] ?? '';
  const sentence = habits.withSubjects ? withSubject(subject, activity) : activity;
  const typed = asTyped(random, sentence, damage);
  const last = procedure.rows.length - 1;
  return {
    no: makeRowNumber(random, index, layout),
    activity: habits.isUpper ? typed.toUpperCase() : typed,
    requires: cell(requires),
    time: makeTime(random, time, layout.unitInHeading, damage),
    output: cell(output),
    note: layout.noteColumn ? asTyped(random, note, damage) : '',
    by: row.by,
    kind: index === 0 || index === last ? 'capsule' : row.back === undefined ? 'box' : 'diamond',
    ...wordsOf(procedure, row, index, layout),
  };
}

/** Where a decision sends back to somebody else, "Tidak lengkap" stands in that cell. */
function wordsOf(
  procedure: Procedure,
  row: ProcedureRow,
  index: number,
  layout: Layout,
): Pick<TruthRow, 'words'> {
  const back = procedure.rows[(row.back ?? 0) - 1]?.by[0];
  if (!layout.habits.markWords || back === undefined || row.by.includes(back)) return {};
  return { words: [{ by: back, text: index % 2 === 0 ? 'Tidak lengkap' : 'Tidak' }] };
}

function makeRowNumber(random: Random, index: number, layout: Layout): string {
  if (layout.numbers === 'none') return '';
  if (layout.autoNumbers && layout.numbers === 'column') return `${index + 1}.`;
  const n = layout.numberStyle === 'wrong' && random.chance(0.2) ? index : index + 1;
  return layout.numberStyle === 'dotted' || layout.numbers === 'in-activity' ? `${n}.` : `${n}`;
}

function makePerformers(
  random: Random,
  procedure: Procedure,
  layout: Layout,
  damage: Damage,
): string[] {
  if (layout.era === '21/2008' && random.chance(0.3)) {
    return procedure.performers.map((_, i) => `Pelaksana ${i + 1}`);
  }
  const isUpper = random.chance(0.25);
  return procedure.performers.map((name) => {
    const typed = damage === 'clean' ? name : asTyped(random, name, damage);
    return isUpper ? typed.toUpperCase() : typed;
  });
}

function makeSigner(random: Random, head: string, damage: Damage) {
  const name = random.pick([
    'Contoh Nama, S.Sos',
    'Drs. CONTOH NAMA, M.Si',
    'dr. Contoh Nama Lain',
    'CONTOH PEJABAT, SE., M.AP',
    'Ir. H. Contoh Pejabat, MT',
    'Hj. CONTOH NAMA, S.H., M.H.',
  ]);
  const digits = `19${random.int(62, 85)}0${random.int(1, 9)}1${random.int(0, 9)}`;
  const start = `${random.int(1986, 2009)}0${random.int(1, 9)}`;
  const serial = `00${random.int(1, 9)}`;
  const sex = random.int(1, 2);
  const nip = random.chance(0.6)
    ? `${digits} ${start} ${sex} ${serial}`
    : `${digits}${start}${sex}${serial}`;
  const rank = random.pick([
    'Pembina Tk. I',
    'Pembina Utama Muda',
    'Pembina (IV/a)',
    'Penata Tk.I',
  ]);
  const before = random.pick(damage === 'clean' ? ['NIP. '] : ['NIP. ', 'NIP : ', 'Nip.', 'NIP ']);
  const post = random.chance(0.85) ? [head] : [];
  const middle = random.chance(0.6) ? [rank] : [];
  return { name, nip, lines: [...post, name, ...middle, `${before}${nip}`] };
}

function makeNumber(random: Random, damage: Damage): string {
  const year = random.int(2012, 2025);
  const n = random.int(1, 99);
  const usual = [
    `${random.int(50, 900)}/${n}/SOP/${year}`,
    `SOP/${String(n).padStart(2, '0')}/${year}`,
    `0${random.int(10, 99)}.${n}/SOP-${n}/35.07/${year}`,
  ];
  const odd = [
    '',
    `......./......./${year}`,
    `/ ${n}.b /Yan/ ${year}`,
    `${n}`,
    `800/${n}-c /Um.C/${year}`,
  ];
  return random.pick(damage === 'clean' ? usual : [...usual, ...usual, ...odd]);
}

function labelled(items: readonly string[], style: Layout['listStyle']): string[] {
  return items.map((item, i) => {
    if (style === 'numbered') return `${i + 1}. ${item}`;
    if (style === 'lettered') return `${String.fromCharCode(97 + i)}. ${item}`;
    return style === 'dashed' ? `- ${item}` : item;
  });
}

function edgesOf(procedure: Procedure): SheetTruth['edges'] {
  const count = procedure.rows.length;
  return procedure.rows.flatMap((row, i) => [
    ...(i + 1 < count
      ? [{ from: i + 1, to: i + 2, text: row.back === undefined ? '' : 'Ya' }]
      : []),
    ...(row.back === undefined ? [] : [{ from: i + 1, to: row.back, text: 'Tidak' }]),
  ]);
}

/** Other readings that lose nothing: the unit told with the office, a group with its performer. */
function alsoRight(
  procedure: Procedure,
  performers: readonly string[],
  layout: Layout,
): NonNullable<SheetTruth['alsoRight']> {
  const groups = layout.grouped
    ? performers.map((name, i) => [
        `performers[${i}]`,
        [`${i === 0 ? 'Eksternal' : 'Internal'} ${name}`],
      ])
    : [];
  const flat = layout.listStyle === 'bare' ? LIST_FIELDS.map((field) => [field, ['one item']]) : [];
  // Where the office ends and its unit begins is a matter of opinion; the words are not.
  const lines = [...procedure.office, procedure.unit].filter((line) => line !== '');
  return {
    unit: lines.map((_, i) => lines.slice(i + 1).join(' ')),
    office: lines.map((_, i) => lines.slice(0, i + 1).join(' ')),
    extra: ['TAHAP', 'Jumlah', 'JUMLAH', 'Total'],
    ...Object.fromEntries([...groups, ...flat]),
  };
}
