import type { SopDefinition } from '@tuntas/sop';

const LISTS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;
type ListName = (typeof LISTS)[number];

export interface AskedQuestion {
  /** Names the question; where it was asked before rows moved. */
  readonly where: string;
  readonly ask: string;
  readonly why: string;
  /** Where every value that the answer settles stands now; absent: `where` alone. */
  readonly paths?: readonly string[];
}

/** What a question is about: how its answer becomes an edit. */
export type AskedValue =
  | {
      readonly kind: 'text';
      readonly pointer: string;
      readonly value: string;
      /** The same field of further rows, which gets the same words. */
      readonly also: readonly string[];
      /** Rows (counted from 1) that it is about; empty when it is no cell. */
      readonly rows: readonly number[];
      /** A time of the sheet: the steps whose time the office may set instead. */
      readonly timed?: readonly string[];
    }
  | { readonly kind: 'list'; readonly list: ListName; readonly items: readonly string[] }
  | {
      readonly kind: 'performers';
      /** Steps of the rows, in their order. */
      readonly steps: readonly string[];
      /** Those who perform the first of them as read. */
      readonly by: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** The value at the path of a question, such as "rows[4].time" or "sheet.number". */
export function askedValue(definition: SopDefinition, question: AskedQuestion): AskedValue {
  const where = placeOf(question);
  const rows = rowsOf(question);
  const steps = definition.flow.steps.filter(({ row }) => row !== undefined && rows.includes(row));
  if (rows.length > 0 && where.endsWith('.performers')) {
    return {
      kind: 'performers',
      steps: steps.map(({ id }) => id),
      by: steps[0]?.by ?? [],
    };
  }
  const keys = keysOf(where);
  let value: unknown = definition.sheet;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { kind: 'nothing' };
    }
    value = (value as { readonly [key: string]: unknown })[key];
  }
  const pointer = `/sheet/${keys.join('/')}`;
  if (typeof value === 'string') {
    const isTime = /^rows\[\d+\]\.time$/.test(where);
    return {
      kind: 'text',
      pointer,
      value,
      rows,
      also: pathsOf(question)
        .slice(1)
        .flatMap((path) => (isText(definition, path) ? [`/sheet/${keysOf(path).join('/')}`] : [])),
      ...(isTime ? { timed: steps.map(({ id }) => id) } : {}),
    };
  }
  const list = LISTS.find((name) => keys.length === 1 && name === keys[0]);
  if (list !== undefined) return { kind: 'list', list, items: definition.sheet[list] };
  const inner = innerText(value);
  return inner === undefined
    ? { kind: 'nothing' }
    : { kind: 'text', pointer: `${pointer}/${inner[0]}`, value: inner[1], also: [], rows };
}

function isText({ sheet }: SopDefinition, path: string): boolean {
  let value: unknown = sheet;
  for (const key of keysOf(path)) value = (value as { readonly [key: string]: unknown })?.[key];
  return typeof value === 'string';
}

/** Empty: what was asked about is gone. */
const placeOf = ({ where, paths = [where] }: AskedQuestion): string => paths[0] ?? '';

/** Rows (counted from 1) that a question is about: its own, or several that are asked as one. */
export function rowsOf(question: AskedQuestion): readonly number[] {
  const { ask, why, paths = [] } = question;
  const where = placeOf(question);
  if (paths.length > 1) {
    const rows = paths.flatMap((path) => /^rows\[(\d+)\]/.exec(path)?.[1] ?? []);
    return [...new Set(rows.map((row) => Number(row) + 1))];
  }
  // Drafts that were read before questions named their values say them in words only.
  const at = /^rows\[(\d+)\]/.exec(where)?.[1];
  if (at === undefined) return [];
  const first = Number(at) + 1;
  if (where.endsWith('.time')) {
    const listed =
      /^Waktu pada baris ([\d, ]+) kosong/.exec(why)?.[1]?.split(',').map(Number) ?? [];
    return listed[0] === first ? listed : [first];
  }
  const span = /baris (\d+) sampai (\d+)/.exec(ask);
  const last = where.endsWith('.performers') && Number(span?.[1]) === first ? Number(span?.[2]) : 0;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** Paths of everything that is to be marked for a question. */
export function pathsOf(question: AskedQuestion): readonly string[] {
  const where = placeOf(question);
  const { paths = [where] } = question;
  if (paths.length > 1) return paths;
  const field = /^rows\[\d+\]/.test(where) ? where.replace(/^rows\[\d+\]/, '') : undefined;
  const rows = rowsOf(question);
  return field === undefined || rows.length < 2
    ? paths
    : rows.map((row) => `rows[${row - 1}]${field}`);
}

/** "rows[4].time" and "sheet.number" as keys below the sheet. */
function keysOf(where: string): string[] {
  const keys = where.replace(/\[(\d+)\]/g, '.$1').split('.');
  return keys[0] === 'sheet' ? keys.slice(1) : keys;
}

/** Dates and the signer keep their words in `written`, actor columns in `name`. */
function innerText(value: unknown): readonly [string, string] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { written, name } = value as { readonly written?: unknown; readonly name?: unknown };
  if (typeof written === 'string') return ['written', written];
  return typeof name === 'string' ? ['name', name] : undefined;
}
