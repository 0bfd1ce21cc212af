import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, test } from 'vitest';
import { SopDefinition } from '../definition/definition.ts';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { READING_DIAGNOSTICS } from '../diagnostics/reading.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { parseDefinition } from './parse-definition.ts';
import { printDefinition } from './print-definition.ts';

const schema = Compile(SopDefinition);

const good = printDefinition(
  buildDefinition([
    buildStep('cek', 'consider', { onward: 'arsip' }),
    buildStep('arsip', 'archive', { closed: null }),
  ]),
);
const lineOf = (part: string) => good.slice(0, good.indexOf(part)).split('\n').length;
/** The good text with one part changed. */
const change = (from: string, to: string) => {
  if (!good.includes(from)) throw new Error(`not in the text: ${from}`);
  return good.replace(from, () => to);
};

/** One way to get each code, with what the sentences must say. */
const CASES: readonly (readonly [DiagnosticCode, string, RegExp])[] = [
  ['YAML_SYNTAX', change('start: cek', 'start: [cek'), /tanda yang|sejajar/u],
  ['YAML_SYNTAX', `${good}---\nid: lain\n`, /lebih dari satu dokumen/u],
  ['YAML_DUPLICATE_KEY', change('start: cek', 'start: cek\n  start: cek'), /dua kali/u],
  ['YAML_ALIAS', change('title: Langkah cek', 'title: &t Langkah cek\n      row: *t'), /alias/u],
  ['YAML_TOO_LARGE', `${good}#${' '.repeat(500_000)}`, /500 ribu/u],
  ['YAML_TOO_DEEP', '['.repeat(3000), /terlalu dalam/u],
  ['FIELD_UNKNOWN', change('start: cek', 'start: cek\n  brnigs: []'), /“brnigs”.*“brings”/u],
  ['FIELD_UNKNOWN', change('start: cek', 'start: cek\n  warna: 1'), /“warna”.*start, entries/u],
  ['FIELD_MISSING', change('  start: cek\n', ''), /“start” belum ada.*teks/u],
  ['TYPE_WRONG', change("no: '1'", 'no: 1'), /teks, bukan angka.*'1'/u],
  ['TYPE_WRONG', change('title: Langkah cek', 'title:'), /teks, bukan kosong.*''/u],
  ['TYPE_WRONG', change('brings: []', 'brings: tidak'), /daftar, bukan teks/u],
  ['VALUE_NOT_ALLOWED', change('kind: consider', 'kind: think'), /“think”.*receive, check/u],
  ['VALUE_NOT_ALLOWED', change('language: 1', 'language: 2'), /“2”.*: 1\./u],
  [
    'BASIS_INVALID',
    change('basis: { written: baris 1 }', 'basis: { written: a, inferred: b }'),
    /tepat satu/u,
  ],
  ['BASIS_INVALID', change('basis: { written: baris 1 }', 'basis: {}'), /tepat satu/u],
  ['TEXT_EMPTY', change('title: Langkah cek', "title: ''"), /tidak boleh kosong/u],
  ['TEXT_TOO_LONG', change('id: cek', `id: ${'a'.repeat(61)}`), /lebih dari 60/u],
  ['NAME_INVALID', change('id: cek', 'id: Cek Berkas'), /“Cek Berkas”/u],
  ['DATE_INVALID', change('day: 2026-01-05', 'day: 2026-02-30'), /“2026-02-30”/u],
  ['NUMBER_INVALID', change('version: 1', 'version: 0'), /paling kecil 1/u],
  ['NUMBER_INVALID', change('version: 1', 'version: 1.5'), /1\.5/u],
  ['LIST_EMPTY', change('to: [ arsip ]', 'to: []'), /paling sedikit satu/u],
  ['LIST_REPEATS', change('to: [ arsip ]', 'to: [arsip, arsip]'), /“arsip” ada dua kali/u],
];

describe('findings', () => {
  test.each(CASES)('%s', (code, text, words) => {
    const { definition, diagnostics } = parseDefinition(text, 'contoh.yaml');
    expect(definition).toBeUndefined();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(`${found?.message} ${found?.suggestion}`).toMatch(words);
    expect(found).toMatchObject({ severity: 'error', file: 'contoh.yaml' });
    expect(`${found?.message} ${found?.suggestion}`).not.toMatch(/\{\w+\}/u);
  });

  test('every code of reading has a case here', () => {
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(Object.keys(READING_DIAGNOSTICS)));
  });

  test.each([
    [change('kind: consider', 'kind: think'), 'kind: consider', 7],
    [change("no: '1'", 'no: 1'), "no: '1'", 7],
    [change('to: [ arsip ]', 'to: [ 7 ]'), 'to: [ arsip ]', 17],
  ])('line and column are those of the place', (text, part, column) => {
    expect(parseDefinition(text, 'x').diagnostics).toEqual([
      expect.objectContaining({ line: lineOf(part), column }),
    ]);
  });

  test('a missing field is shown where its place would be', () => {
    const { diagnostics } = parseDefinition(change('  start: cek\n', ''), 'x');
    expect(diagnostics).toEqual([
      expect.objectContaining({ path: '/flow/start', line: lineOf('flow:'), column: 1 }),
    ]);
  });
});

test('positions lead to the place, or to what is around it', () => {
  const { positions } = parseDefinition(good, 'x');
  expect(positions.find('/flow/steps/1')).toEqual({ line: lineOf('- id: arsip'), column: 7 });
  expect(positions.find('/flow/start/nowhere/0').line).toBe(lineOf('start: cek'));
});

test.each(RELEASED_SOPS.map((sop) => [sop.file, sop] as const))('%s is read', (_, { parsed }) => {
  expect(parsed.diagnostics).toEqual([]);
  expect(schema.Check(parsed.definition)).toBe(true);
});

describe('any text', () => {
  test('gives a definition or findings, never an exception', () => {
    const lines = good.split('\n');
    const damage = fc
      .record({
        at: fc.nat(lines.length - 1),
        line: fc.oneof(
          fc.string(),
          fc.constantFrom('- [', '{', '? x', '&a', '*a', '<<: *a', '__proto__: 1', '\t', '"'),
        ),
      })
      .map(({ at, line }) => lines.with(at, line).join('\n'));
    fc.assert(
      fc.property(fc.oneof(damage, fc.string({ unit: 'binary' })), (text) => {
        const { definition, diagnostics } = parseDefinition(text, 'x');
        expect(definition === undefined).toBe(diagnostics.length > 0);
        if (definition) expect(schema.Check(definition)).toBe(true);
        for (const { line, column } of diagnostics)
          expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  test('agrees with the schema on what is a definition', () => {
    const { definition } = parseDefinition(good, 'x');
    const places: string[] = [];
    const collect = (value: unknown, path: string) => {
      places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) collect(child, `${path}/${key}`);
    };
    collect(definition, '');
    const junk = fc.constantFrom<unknown>(
      null,
      '',
      'x',
      'X y',
      0,
      1,
      -1,
      1.5,
      true,
      false,
      [],
      ['a', 'a'],
      {},
      { a: 1 },
      '2026-02-30',
      '2026-02-28',
    );
    fc.assert(
      fc.property(fc.constantFrom(...places.slice(1)), junk, (path, value) => {
        const copy = structuredClone(definition) as unknown as Record<string, unknown>;
        const keys = path.split('/').slice(1);
        const last = keys.pop() ?? '';
        const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
        parent[last] = value;
        const { diagnostics } = parseDefinition(JSON.stringify(copy), 'x');
        expect(diagnostics.length === 0).toBe(schema.Check(copy));
      }),
      { numRuns: 80 },
    );
  });

  test('large and deep texts are answered quickly', () => {
    const start = process.cpuUsage();
    for (const text of [
      '{'.repeat(100_000),
      '- '.repeat(50_000),
      'a: &a [*a, *a]\n'.repeat(5000),
    ]) {
      expect(parseDefinition(text, 'x').definition).toBeUndefined();
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
