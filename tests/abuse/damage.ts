/** A value with one thing wrong in it, as JSON text: some faults have no JavaScript value. */
export interface Damaged {
  readonly what: string;
  readonly json: string;
}

/** In place of any value. Strings first, then everything that is no string. */
const INSTEAD: readonly (readonly [string, string])[] = [
  ['an empty text', '""'],
  ['a null character', JSON.stringify('Contoh\0')],
  ['half a surrogate pair', '"Contoh \\ud800"'],
  ['a long text', JSON.stringify('x'.repeat(5000))],
  ['SQL', JSON.stringify(`'; drop table users; -- %_\\`)],
  ['a reversed text', JSON.stringify('Contoh \u202egnay')],
  ['an urn', '"urn:uuid:0197c1f2-0000-7000-8000-000000000000"'],
  ['a day that is none', '"2026-02-30"'],
  ['a day before any calendar', '"0000-01-01"'],
  ['a far day', '"9999-12-31"'],
  ['null', 'null'],
  ['yes', 'true'],
  ['nought', '0'],
  ['a negative number', '-1'],
  ['a fraction', '1.5'],
  ['more than int4', '2147483648'],
  ['more than int8', '9223372036854775808'],
  ['infinity', '1e999'],
  ['an empty list', '[]'],
  ['a list', '["x"]'],
  ['an empty object', '{}'],
  ['an object', '{"$ne":null}'],
];

/** The value with each part in turn replaced, left out or joined by something unknown. */
export function* damage(value: unknown): Iterable<Damaged> {
  for (const path of pathsOf(value)) {
    for (const [what, json] of INSTEAD) {
      yield { what: `${nameOf(path)}: ${what}`, json: printWith(value, path, json) };
    }
    if (path.length > 0) {
      yield { what: `${nameOf(path)}: missing`, json: printWith(value, path, undefined) };
    }
    const part = partAt(value, path);
    if (!isObject(part)) continue;
    for (const key of ['asing', '__proto__', 'constructor', 'officeId', 'office_id']) {
      const extra = JSON.stringify(part).replace(/^\{/, `{${JSON.stringify(key)}:1,`);
      yield {
        what: `${nameOf(path)}: extra ${key}`,
        json: printWith(value, path, extra.replace(',}', '}')),
      };
    }
  }
}

/** Faults of one parameter of the path or of one value of the query, already encoded. */
export const DAMAGED_TEXTS: readonly (readonly [string, string])[] = [
  ['a word', 'x'],
  ['nought', '0'],
  ['a negative number', '-1'],
  ['a fraction', '1.5'],
  ['an exponent', '1e3'],
  ['hexadecimal', '0x10'],
  ['more than int8', '99999999999999999999'],
  ['a null character', '%00'],
  ['an escaped quote', '%27%20or%201%3D1--'],
  ['broken UTF-8', '%ff%fe'],
  ['an escape cut short', '%e0%a4'],
  ['an overlong escape', '%c0%af'],
  ['a way out', '..%2f..%2fetc%2fpasswd'],
  ['a backslash', '..%5c..%5c'],
  ['a line break', '%0d%0aset-cookie:%20x=1'],
  ['a nil UUID', '00000000-0000-0000-0000-000000000000'],
  ['an urn', 'urn:uuid:0197c1f2-0000-7000-8000-000000000000'],
  ['braces', '%7B0197c1f2-0000-7000-8000-000000000000%7D'],
  ['a long text', 'x'.repeat(90)],
  ['a very long text', 'x'.repeat(3000)],
];

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (Array.isArray(value)) {
    for (const [i, part] of value.entries()) yield* pathsOf(part, [...path, i]);
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) yield* pathsOf(part, [...path, key]);
  }
}

const nameOf = (path: Path) => (path.length === 0 ? 'body' : path.join('.'));

function partAt(value: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string | number, unknown>)[key], value);
}

const PLACE = '"\u2063place\u2063"';

/** JSON of the value with `json` at the path; undefined leaves the path out. */
function printWith(value: unknown, path: Path, json: string | undefined): string {
  const print = (part: unknown, rest: Path): unknown => {
    const [key, ...deeper] = rest;
    if (key === undefined) return json === undefined ? undefined : JSON.parse(PLACE);
    if (Array.isArray(part)) {
      const items = part.map((item, i) => (i === key ? print(item, deeper) : item));
      return items.filter((item) => item !== undefined);
    }
    const object = part as Record<string, unknown>;
    return { ...object, [key]: print(object[key], deeper) };
  };
  return JSON.stringify(print(value, path)).replace(PLACE, () => json ?? '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
