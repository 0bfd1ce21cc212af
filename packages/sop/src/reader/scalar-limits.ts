import type { DiagnosticCode, DiagnosticDetail } from '../diagnostics/catalogue.ts';
import type { JsonSchema } from './json-schema.ts';

type ReportHere = (code: DiagnosticCode, detail?: DiagnosticDetail) => void;

/** Checks a text against the limits of its schema. */
export function checkText(text: string, schema: JsonSchema, report: ReportHere): void {
  const length = Array.from(text).length;
  if (length < (schema.minLength ?? 0)) report('TEXT_EMPTY');
  else if (length > (schema.maxLength ?? Infinity)) {
    report('TEXT_TOO_LONG', { limit: schema.maxLength ?? 0 });
  } else if (schema.pattern && !new RegExp(schema.pattern, 'u').test(text)) {
    report('NAME_INVALID', { value: text });
  } else if (schema.format === 'date' && !isDay(text)) report('DATE_INVALID', { value: text });
}

/** Checks a number against the limits of its schema. */
export function checkNumber(value: number, schema: JsonSchema, report: ReportHere): void {
  const isWhole = schema.type !== 'integer' || Number.isInteger(value);
  const least = schema.minimum ?? -Infinity;
  const above = schema.exclusiveMinimum ?? -Infinity;
  if (Number.isFinite(value) && isWhole && value >= least && value > above) return;
  const bound =
    schema.minimum === undefined ? `lebih dari ${above}` : `bulat paling kecil ${least}`;
  report('NUMBER_INVALID', { value, wanted: bound });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
