import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DiagnosticCode, DiagnosticDetail } from '../diagnostics/catalogue.ts';
import { describeExpected, type JsonSchema } from './json-schema.ts';
import { findNearestName } from './nearest-name.ts';
import { checkNumber, checkText } from './scalar-limits.ts';

/** Takes what is found on the way: problems, and where each place is written. */
export interface Reading {
  report(code: DiagnosticCode, path: string, detail?: DiagnosticDetail): void;
  /** `offset`: characters from the beginning of the file. */
  place(path: string, offset: number): void;
}

type Value = string | number | boolean | Value[] | { [field: string]: Value } | undefined;
type MaybeNode = Node | null | undefined;

/**
 * Reads a YAML node by a schema. Problems are reported, and the value is then incomplete; fields
 * that the schema does not know never get into it.
 */
export function readNode(
  reading: Reading,
  node: MaybeNode,
  schema: JsonSchema,
  path: string,
): Value {
  if (isAlias(node)) {
    reading.report('YAML_ALIAS', path);
    return undefined;
  }
  if (schema.anyOf) return readAlternatives(reading, node, schema.anyOf, path);
  if (schema.type === 'object') {
    if (isMap(node)) return readMap(reading, node, schema, path);
  } else if (schema.type === 'array') {
    if (isSeq(node)) return readList(reading, node, schema, path);
  } else if (isScalar(node) && node.value !== null) {
    return readScalar(reading, node.value, schema, path);
  }
  return reportType(reading, node, schema, path);
}

function readMap(reading: Reading, map: YAMLMap, schema: JsonSchema, path: string): Value {
  const properties = schema.properties ?? {};
  const names = Object.keys(properties);
  const value: { [field: string]: Value } = {};
  const seen = new Set<string>();
  for (const { key, value: child } of map.items) {
    const name = isScalar(key) ? String(key.value) : '?';
    const at = `${path}/${name}`;
    const offset = (key as MaybeNode)?.range?.[0];
    if (!seen.has(name) && offset !== undefined) reading.place(at, offset);
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (seen.has(name)) reading.report('YAML_DUPLICATE_KEY', at);
    else if (!field) {
      const near = findNearestName(name, names);
      const advice = near
        ? `Mungkin maksudnya “${near}”.`
        : `Hapus; yang dikenal di sini: ${names.join(', ')}.`;
      reading.report('FIELD_UNKNOWN', at, { field: name, advice });
    } else value[name] = readNode(reading, child as MaybeNode, field, at);
    seen.add(name);
  }
  for (const field of schema.required ?? []) {
    if (seen.has(field)) continue;
    const expected = describeExpected(properties[field] ?? {});
    reading.report('FIELD_MISSING', `${path}/${field}`, { field, expected });
  }
  return value;
}

function readList(reading: Reading, list: YAMLSeq, schema: JsonSchema, path: string): Value {
  const values = list.items.map((item, index) => {
    const at = `${path}/${index}`;
    const node = item as MaybeNode;
    if (node?.range) reading.place(at, node.range[0]);
    return readNode(reading, node, schema.items ?? {}, at);
  });
  if (values.length < (schema.minItems ?? 0)) reading.report('LIST_EMPTY', path);
  if (schema.uniqueItems) {
    values.forEach((value, index) => {
      if (value === undefined || values.indexOf(value) === index) return;
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      reading.report('LIST_REPEATS', `${path}/${index}`, { value: text });
    });
  }
  return values;
}

/** Either a choice of fixed values, or maps of which each is known by its one field. */
function readAlternatives(
  reading: Reading,
  node: MaybeNode,
  options: readonly JsonSchema[],
  path: string,
): Value {
  if (options.every((option) => option.const !== undefined)) {
    const given: unknown = isScalar(node) ? node.value : undefined;
    if (options.some((option) => option.const === given)) return given as string;
    const allowed = options.map((option) => String(option.const));
    const value = isScalar(node) ? String(node.value) : describeActual(node);
    reading.report('VALUE_NOT_ALLOWED', path, { value, allowed });
    return undefined;
  }
  if (!isMap(node)) return reportType(reading, node, { type: 'object' }, path);
  const [only, ...more] = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '?'));
  const option = options.find(({ properties = {} }) => only && Object.hasOwn(properties, only));
  if (option && more.length === 0) return readMap(reading, node, option, path);
  reading.report('BASIS_INVALID', path);
  return undefined;
}

function readScalar(reading: Reading, given: unknown, schema: JsonSchema, path: string): Value {
  if (schema.const !== undefined) {
    if (given === schema.const) return schema.const;
    const allowed = String(schema.const);
    reading.report('VALUE_NOT_ALLOWED', path, { value: String(given), allowed });
    return undefined;
  }
  if (schema.type === 'string' && typeof given === 'string') {
    checkText(given, schema, (code, detail) => reading.report(code, path, detail));
    return given;
  }
  if ((schema.type === 'number' || schema.type === 'integer') && typeof given === 'number') {
    checkNumber(given, schema, (code, detail) => reading.report(code, path, detail));
    return given;
  }
  if (schema.type === 'boolean' && typeof given === 'boolean') return given;
  const advice =
    schema.type === 'string' ? `Beri tanda kutip: '${String(given)}'.` : 'Perbaiki nilainya.';
  const actual = describeScalar(given);
  reading.report('TYPE_WRONG', path, { expected: describeExpected(schema), actual, advice });
  return undefined;
}

function reportType(
  reading: Reading,
  node: MaybeNode,
  schema: JsonSchema,
  path: string,
): undefined {
  const expected = describeExpected(schema);
  const actual = describeActual(node);
  const isBlank = actual === 'kosong' && schema.type === 'string';
  const advice = isBlank ? "Tulis '' bila selnya memang kosong." : 'Perbaiki susunannya.';
  reading.report('TYPE_WRONG', path, { expected, actual, advice });
}

function describeActual(node: MaybeNode): string {
  if (isMap(node)) return 'kumpulan isian';
  if (isSeq(node)) return 'daftar';
  return isScalar(node) ? describeScalar(node.value) : 'kosong';
}

function describeScalar(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'teks';
    case 'number':
    case 'bigint':
      return 'angka';
    case 'boolean':
      return 'true atau false';
    default:
      return 'kosong';
  }
}
