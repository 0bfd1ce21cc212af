/**
 * Writes the tables of docs/sop-language.md from the code: fields from the schema and its
 * descriptions, kinds and exits from their table, findings from the catalogue. Words between the
 * tables are written by hand and kept. Run: `npx node scripts/generate-language-docs.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  DIAGNOSTICS,
  Entry,
  Exit,
  Flow,
  KINDS,
  Paper,
  Performer,
  Requirement,
  SheetDate,
  SheetRow,
  SopDefinition,
  StandardTime,
  Step,
  StepClock,
  type ExitRule,
  Basis,
  Sheet,
} from '@tuntas/sop';

export const PAGE = fileURLToPath(new URL('../docs/sop-language.md', import.meta.url));

/** What of JSON Schema the language uses and the page shows. */
interface Schema {
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly pattern?: string;
}

/** Sections of the page in their order. A definition schema is plain JSON Schema when written out. */
const SECTIONS = Object.entries({
  ...{ SopDefinition, Sheet, SheetDate, SheetRow, Flow, Entry, Performer, Paper },
  ...{ Step, Requirement, StepClock, StandardTime, Exit, Basis },
}).map(([name, schema]) => [name, JSON.parse(JSON.stringify(schema)) as Schema] as const);

/** A schema that has a section of its own is known by its text: copies are made when it is used. */
const NAMES = new Map(SECTIONS.map(([name, schema]) => [JSON.stringify(schema), name]));
const nameOf = (schema: Schema): string | undefined => NAMES.get(JSON.stringify(schema));

function typeOf(schema: Schema): string {
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(', ');
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.format === 'date') return 'day';
  if (schema.pattern !== undefined) return 'name';
  return schema.type === 'string' ? 'text' : (schema.type ?? 'any');
}

function listRows(schema: Schema, prefix = ''): string[][] {
  const fields = (schema.anyOf ?? [schema]).flatMap((each) =>
    Object.entries(each.properties ?? {}).map(([key, field]) => ({
      key,
      field,
      isNeeded: schema.anyOf === undefined && (each.required ?? []).includes(key),
    })),
  );
  return fields.flatMap(({ key, field, isNeeded }) => {
    const path = `${prefix}${key}`;
    const need = isNeeded ? 'yes' : schema.anyOf === undefined ? 'no' : 'one of';
    const row = [`\`${path}\``, typeOf(field), need, field.description ?? ''];
    const inner = field.items ?? field;
    const isOpen = inner.properties !== undefined && nameOf(inner) === undefined;
    return [row, ...(isOpen ? listRows(inner, `${path}${field.items ? '[]' : ''}.`) : [])];
  });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldTables(): string {
  return SECTIONS.map(([name, schema]) =>
    [
      `### ${name}`,
      ...(schema.description === undefined ? [] : [`${schema.description}.`]),
      table(['field', 'type', 'needed', 'meaning'], listRows(schema)),
    ].join('\n\n'),
  ).join('\n\n');
}

function kindTable(): string {
  const rows = Object.entries(KINDS).flatMap(([kind, rule]) =>
    Object.entries<ExitRule>(rule.exits).map(([exit, each], index) => [
      index === 0 ? `\`${kind}\`` : '',
      index === 0 ? rule.label : '',
      index === 0 ? rule.symbol : '',
      `\`${exit}\``,
      each.label,
      each.tone,
      demandsOf(each).join(', '),
    ]),
  );
  return table(['kind', 'in Indonesian', 'symbol', 'exit', 'button', 'direction', 'demands'], rows);
}

function demandsOf(rule: ExitRule): string[] {
  return [
    ...(rule.needsReason ? ['a reason'] : []),
    ...(rule.verdicts === 'all-met' ? ['a verdict on each item, all mandatory ones met'] : []),
    ...(rule.verdicts === 'some-unmet' ? ['a verdict on each item, one mandatory unmet'] : []),
    ...(rule.disposisi ? ['a disposisi'] : []),
    ...(rule.receipt ? ['a receipt'] : []),
  ];
}

function findingTable(severity: 'error' | 'warning'): string {
  const rows = Object.entries(DIAGNOSTICS)
    .filter(([, rule]) => rule.severity === severity)
    .map(([code, rule]) => [`\`${code}\``, rule.message, rule.suggestion ?? '']);
  return table(['code', 'sentence', 'what to do'], rows);
}

/** The page with every table between its two comments made anew. */
export async function generateLanguageDocs(page: string): Promise<string> {
  const tables: Readonly<Record<string, () => string>> = {
    fields: fieldTables,
    kinds: kindTable,
    errors: () => findingTable('error'),
    warnings: () => findingTable('warning'),
  };
  const filled = Object.entries(tables).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from < 0 || to < from) throw new Error(`No place for the table "${name}" on the page`);
    return `${text.slice(0, from)}${open}\n\n${make()}\n\n${text.slice(to)}`;
  }, page);
  return format(filled, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, await generateLanguageDocs(readFileSync(PAGE, 'utf8')));
}
