import pg from 'pg';

type Parser = (text: string) => unknown;

const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const INTERVAL = 1186;
const INT8 = 20;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ_ARRAY = 1185;
const INT8_ARRAY = 1016;

/** '2026-11-22 08:31:25.1+00' → '2026-11-22T08:31:25.100Z'; `infinity` stays as it is. */
function parseInstant(text: string): string {
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return text;
  const [, day, clock, hours, minutes = '00'] = match;
  return new Date(`${day}T${clock}${hours}:${minutes}`).toISOString();
}

/** Counts and versions fit into a number; anything larger is our own bug, not a rounding. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

const asText: Parser = (text) => text;

/** The shape pg-types really exports; its type declaration is of an older version. */
const arrayParser = pg.types.arrayParser as unknown as {
  create(text: string, entry: (text: string) => unknown): { parse(): unknown[] };
};

function arrayOf(parse: Parser): Parser {
  return (text) => arrayParser.create(text, parse).parse();
}

const PARSERS = new Map<number, Parser>([
  [DATE, asText],
  [TIMESTAMP, asText],
  [INTERVAL, asText],
  [TIMESTAMPTZ, parseInstant as Parser],
  [INT8, parseInt8 as Parser],
  [DATE_ARRAY, arrayOf(asText)],
  [TIMESTAMPTZ_ARRAY, arrayOf(parseInstant)],
  [INT8_ARRAY, arrayOf(parseInt8)],
]);

/**
 * How values come out: `date` and `interval` as text (node-postgres would shift days by the local
 * time zone), `timestamptz` as ISO 8601 UTC with milliseconds, `int8` as number, `numeric` as text.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ??
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
