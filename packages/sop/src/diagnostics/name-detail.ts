import type { SopDefinition } from '../definition/definition.ts';
import type { DiagnosticCode, DiagnosticDetail } from './catalogue.ts';

/** These are about the numbers, or about what a row is called in the file. */
const BY_PLACE: ReadonlySet<DiagnosticCode> = new Set([
  ...(['ROW_NUMBER_REPEATED', 'ROW_NUMBER_ORDER', 'ROW_NUMBER_MISSING'] as const),
  ...(['ROW_UNKNOWN', 'ROW_WITHOUT_STEP'] as const),
]);
const ROWS = ['row', 'inner', 'outer'];
const STEPS = ['step', 'other'];
const STEP_LISTS: ReadonlySet<DiagnosticCode> = new Set(['LOOP_WITHOUT_EXIT', 'CASE_STUCK']);

/**
 * The detail of a finding in the words of the sheet: steps by their titles, rows by the numbers
 * printed before them where each number stands once.
 */
export function nameDetail(
  definition: SopDefinition,
  code: DiagnosticCode,
  detail: DiagnosticDetail = {},
): DiagnosticDetail {
  const named = Object.entries(detail).map(([key, value]) => {
    if (STEPS.includes(key)) return [key, nameStep(definition, String(value))];
    if (key === 'steps' && STEP_LISTS.has(code) && Array.isArray(value)) {
      const titles = value.map((id: string) => nameStep(definition, id.replaceAll(/[“”]/gu, '')));
      return [key, titles.map((title) => `“${title}”`)];
    }
    const isRow = ROWS.includes(key) && typeof value === 'number' && !BY_PLACE.has(code);
    return [key, isRow ? printedNumber(definition, value) : value];
  });
  return Object.fromEntries(named) as DiagnosticDetail;
}

/** The number before a row (counted from 1), else its place. */
export function printedNumber({ sheet }: Pick<SopDefinition, 'sheet'>, row: number): string {
  const numbers = sheet.rows.map(({ no }) => no.trim().replace(/[.)]+$/u, ''));
  const own = numbers[row - 1] ?? '';
  const isSure = /^\w{1,4}$/u.test(own) && numbers.filter((no) => no === own).length === 1;
  return isSure ? own : String(row);
}

function nameStep({ flow }: SopDefinition, id: string): string {
  const step = flow.steps.find((one) => one.id === id);
  if (step === undefined) return id;
  const same = flow.steps.filter(({ title }) => title === step.title);
  if (same.length < 2) return step.title;
  const before = flow.steps.find(({ exits }) => exits.some(({ to }) => to?.includes(id)));
  return before === undefined ? `${step.title} (${id})` : `${step.title} sesudah ${before.title}`;
}
