import type { Question, RowReading, SheetReading } from '@tuntas/reader';
import { CELL_FIELDS, type SheetTruth, type TruthRow } from '../truth.ts';
import { align, wordLikeness } from './align.ts';
import { fold, judge, judgeWords, type Judgement } from './judgement.ts';

/** A wrong guess at this confidence or above is told as if it were known. */
const SURE = 0.75;

type Row = SheetReading['sheet']['rows'][number];

/** The rows: every cell, who performs them, symbols and connectors. */
export function judgeRows(truth: SheetTruth, reading: SheetReading): Judgement[] {
  const { rows } = reading.sheet;
  const pairs = align(truth.rows, rows, rowLikeness);
  const readingRow = new Map(pairs);
  const known = new Set(pairs.map(([, j]) => j));
  return [
    ...truth.rows.flatMap((row, i) => {
      const j = readingRow.get(i);
      const read = j === undefined ? undefined : rows[j];
      const at = `rows[${j ?? rows.length}]`;
      return [
        ...judgeCells(row, read, j === undefined ? 'rows[lost]' : at, reading.questions, truth, i),
        ...judgeActorWords(row, read, at, reading.questions),
        ...(j === undefined ? [] : judgeWho(truth, row, reading.rows[j], at, reading)),
      ];
    }),
    ...judgeConnectors(truth, reading, pairs),
    ...rows.flatMap((row, j) => (known.has(j) ? [] : judgeExtra(truth, row, j, reading))),
  ];
}

function rowLikeness(truth: TruthRow, row: Row): number {
  const activity = wordLikeness(truth.activity, row.activity);
  const rest = wordLikeness(`${truth.requires} ${truth.output}`, `${row.requires} ${row.output}`);
  return activity + rest / 4;
}

function judgeCells(
  row: TruthRow,
  read: Row | undefined,
  at: string,
  questions: readonly Question[],
  truth: SheetTruth,
  index: number,
): Judgement[] {
  const path = (field: string) => (read === undefined ? at : `${at}.${field}`);
  return [
    ...judgeWords('no', path('no'), row.no, read?.no ?? '', questions),
    ...CELL_FIELDS.flatMap((field) =>
      judgeWords(
        field,
        path(field),
        row[field],
        read?.[field] ?? '',
        questions,
        truth.alsoRight?.[`rows[${index}].${field}`],
      ),
    ),
  ];
}

/** Words in actor cells are kept as marks, whatever column they are counted in. */
function judgeActorWords(
  row: TruthRow,
  read: Row | undefined,
  at: string,
  questions: readonly Question[],
): Judgement[] {
  const marks = (read?.marks ?? []).map(({ text }) => text.toLowerCase());
  return (row.words ?? []).map(({ text }) => {
    const isKept = marks.some((mark) => mark.includes(text.toLowerCase()));
    return judge('words', `${at}.marks`, isKept, text, marks.join(' | '), questions);
  });
}

/** A row that the sheet does not have; headings of stages and totals may be kept as rows. */
function judgeExtra(truth: SheetTruth, row: Row, j: number, reading: SheetReading): Judgement[] {
  const words = fold(`${row.no} ${row.activity}`);
  if (truth.alsoRight?.['extra']?.some((extra) => words.includes(extra))) return [];
  return CELL_FIELDS.flatMap((field) =>
    judgeWords(field, `rows[${j}].${field}`, '', row[field], reading.questions),
  );
}

function judgeWho(
  truth: SheetTruth,
  row: TruthRow,
  read: RowReading | undefined,
  at: string,
  { sheet, questions }: SheetReading,
): Judgement[] {
  if (row.by.length === 0) return [];
  const names = sheet.performers.map(({ name }) => name);
  const wanted = truth.performers.map((name) => fold(name).toLowerCase());
  const columnOf = (who: RowReading['performers'][number]) =>
    who.column ?? Math.max(names.indexOf(who.name), wanted.indexOf(who.name.toLowerCase())) + 1;
  const got = (read?.performers ?? []).map(columnOf);
  const expected = row.by.join('+');
  const path = `${at}.performers`;
  if (truth.told === 'nothing') return [guessed(row, read, got, path, questions)];
  const isRight = inOrder(got) === inOrder(row.by);
  const who = judge('who-told', path, isRight, expected, got.join('+'), questions);
  const isOnlyGuess =
    who.verdict === 'silent' &&
    (read?.performers ?? []).every(
      ({ basis, confidence }) => basis === 'inferred' && confidence < SURE,
    );
  return [
    isOnlyGuess ? { ...who, verdict: 'asked' } : who,
    ...(truth.told === 'symbols' ? judgeSymbols(row, read, at, questions) : []),
  ];
}

function inOrder(columns: readonly number[]): string {
  return [...columns].sort((a, b) => a - b).join('+');
}

/** Nothing is drawn: a guess must say that it is one, and a sure one must be right. */
function guessed(
  row: TruthRow,
  read: RowReading | undefined,
  got: readonly number[],
  path: string,
  questions: readonly Question[],
): Judgement {
  const leading = read?.performers[0];
  const isRight = row.by.includes(got[0] ?? 0) && leading?.basis !== 'written';
  const made = judge('who-guessed', path, isRight, row.by.join('+'), got.join('+'), questions);
  const isModest = leading?.basis === 'inferred' && leading.confidence < SURE;
  return made.verdict === 'silent' && isModest ? { ...made, verdict: 'asked' } : made;
}

function judgeSymbols(
  row: TruthRow,
  read: RowReading | undefined,
  at: string,
  questions: readonly Question[],
): Judgement[] {
  return row.by.map((column) => {
    const symbol = read?.symbols.find((one) => one.column === column);
    const path = `${at}.performers`;
    const isRight = symbol !== undefined && symbol.kind === row.kind;
    return judge(
      'symbol',
      path,
      isRight,
      `${row.kind} in ${column}`,
      symbol?.kind ?? '',
      questions,
    );
  });
}

function judgeConnectors(
  truth: SheetTruth,
  reading: SheetReading,
  pairs: readonly (readonly [number, number])[],
): Judgement[] {
  const truthRow = new Map(pairs.map(([i, j]) => [j + 1, i + 1]));
  const readingRow = new Map(pairs.map(([i, j]) => [i + 1, j]));
  const found = reading.rows.flatMap((row, j) =>
    row.symbols.flatMap(({ leadsTo }) =>
      leadsTo.map(({ row: to }) => ({
        from: truthRow.get(j + 1) ?? 0,
        to: truthRow.get(to) ?? 0,
        j,
      })),
    ),
  );
  const connector = (from: number, to: number, isThere: boolean, got: string, j: number) =>
    judge(
      'connector',
      `rows[${j}].performers`,
      isThere,
      `${from} to ${to}`,
      got,
      reading.questions,
    );
  const expected = truth.edges.map(({ from, to }) => {
    const isThere = found.some((edge) => edge.from === from && edge.to === to);
    return connector(from, to, isThere, isThere ? 'drawn' : '', readingRow.get(from) ?? -1);
  });
  const extra = found
    .filter((edge) => edge.from !== edge.to)
    .filter(({ from, to }) => !truth.edges.some((edge) => edge.from === from && edge.to === to))
    .map(({ from, to, j }) => connector(from, to, false, `extra ${from} to ${to}`, j));
  return truth.told === 'symbols' ? [...expected, ...extra] : [];
}
