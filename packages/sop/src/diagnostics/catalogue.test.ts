import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIAGNOSTICS, makeDiagnostic } from './catalogue.ts';

const paper = readFileSync(new URL('../../DIAGNOSTICS.md', import.meta.url), 'utf8');

test('DIAGNOSTICS.md has every finding, in order, and no other', () => {
  const lines = Object.entries(DIAGNOSTICS).map(
    ([code, { severity, message, suggestion }]) =>
      `| \`${code}\` | ${severity} | ${message} | ${suggestion} |`,
  );
  const written = paper.split('\n').filter((line) => line.startsWith('| `'));
  expect(written).toEqual(lines);
});

test('details fill the sentence, lists with commas', () => {
  const positions = { file: 'contoh.yaml', find: () => ({ line: 3, column: 7 }) };
  expect(
    makeDiagnostic(positions, 'START_UNKNOWN', '/flow/start', { id: 'x', steps: ['a', 'b'] }),
  ).toEqual({
    code: 'START_UNKNOWN',
    severity: 'error',
    file: 'contoh.yaml',
    line: 3,
    column: 7,
    path: '/flow/start',
    message: 'Langkah awal “x” tidak ada.',
    suggestion: 'Isi “start” dengan salah satu langkah: a, b.',
  });
});

test('sentences quote with “ and ”, never with straight quotes', () => {
  for (const [code, { message, suggestion }] of Object.entries(DIAGNOSTICS)) {
    expect(message + suggestion, code).not.toContain('"');
  }
});
