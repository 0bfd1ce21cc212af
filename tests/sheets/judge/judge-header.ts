import type { SheetReading } from '@tuntas/reader';
import { LIST_FIELDS, type SheetTruth } from '../truth.ts';
import { fold, judge, judgeWords, type Judgement } from './judgement.ts';

/** Everything outside the rows: header values, dates, lists and the headings of the actor columns. */
export function judgeHeader(truth: SheetTruth, { sheet, questions }: SheetReading): Judgement[] {
  const words = (field: 'office' | 'unit' | 'number' | 'name' | 'title') =>
    judgeWords(
      'header',
      `sheet.${field}`,
      truth[field],
      sheet[field],
      questions,
      truth.alsoRight?.[field],
    );
  return [
    ...words('office'),
    ...words('unit'),
    ...words('number'),
    ...words('name'),
    ...words('title'),
    ...judgeWords(
      'header',
      'sheet.approvedBy',
      truth.approvedBy,
      sheet.approvedBy.written,
      questions,
      truth.alsoRight?.['approvedBy'],
    ),
    ...judgeSigner(truth, { sheet, questions }),
    ...judgeDates(truth, { sheet, questions }),
    ...judgeLists(truth, { sheet, questions }),
    ...judgePerformers(truth, { sheet, questions }),
  ];
}

type Read = Pick<SheetReading, 'sheet' | 'questions'>;

/** Name and NIP are wrong only when given and other than those of the sheet. */
function judgeSigner(truth: SheetTruth, { sheet, questions }: Read): Judgement[] {
  const { name = '', nip = '' } = sheet.approvedBy;
  const parts: readonly (readonly [string, string, string | undefined])[] = [
    ['sheet.approvedBy.name', name, truth.signer?.name],
    ['sheet.approvedBy.nip', nip, truth.signer?.nip],
  ];
  return parts.flatMap(([path, got, expected = '']) =>
    got === '' ? [] : judgeWords('header', path, expected, got, questions),
  );
}

function judgeDates(truth: SheetTruth, { sheet, questions }: Read): Judgement[] {
  return (['madeOn', 'revisedOn', 'effectiveOn'] as const).flatMap((field) => {
    const path = `sheet.${field}`;
    const want = truth[field];
    const have = sheet[field];
    const written = judgeWords('date', path, want.written, have.written, questions, [
      ...(truth.alsoRight?.[field] ?? []),
      ...(/^[.…]+$/.test(want.written) ? [''] : []),
    ]);
    if (want.day === undefined && have.day === undefined) return written;
    const isRight = want.day === have.day;
    return [
      ...written,
      judge('date', `${path}.day`, isRight, want.day ?? '', have.day ?? '', questions),
    ];
  });
}

/**
 * A list is judged twice: all its words in order, and its items one by one. Numbers before the items
 * are no part of it, since a word processor sets some of them and a typist others.
 */
function judgeLists(truth: SheetTruth, { sheet, questions }: Read): Judgement[] {
  return LIST_FIELDS.flatMap((field) => {
    const want = truth[field].map(withoutLabel);
    const have = sheet[field].map(withoutLabel);
    const path = `sheet.${field}`;
    const joined = judgeWords('list', path, want.join(' '), have.join(' '), questions);
    const mayBeOne = truth.alsoRight?.[field] !== undefined;
    if (joined.length === 0 || joined[0]?.verdict !== 'right' || mayBeOne) return joined;
    const isSplitRight = want.join('\n') === have.join('\n');
    const count = (items: readonly string[]) => `${items.length} items: ${items.join(' | ')}`;
    return [
      ...joined,
      judge('list', `${path}[]`, isSplitRight, count(want), count(have), questions),
    ];
  });
}

function withoutLabel(item: string): string {
  return fold(item).replace(/^(?:\d{1,2}[.)]?|[a-z][.)]|[-–•*])\s+/, '');
}

function judgePerformers(truth: SheetTruth, { sheet, questions }: Read): Judgement[] {
  const names = sheet.performers.map(({ name }) => name);
  const longest = Math.max(truth.performers.length, names.length);
  return Array.from({ length: longest }, (_, i) =>
    judgeWords(
      'performers',
      `performers[${i}]`,
      truth.performers[i] ?? '',
      names[i] ?? '',
      questions,
      truth.alsoRight?.[`performers[${i}]`],
    ),
  ).flat();
}
