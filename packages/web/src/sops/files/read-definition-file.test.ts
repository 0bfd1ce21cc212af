import { expect, test } from 'vitest';
import { listProblems, whyNotDefinition } from './read-definition-file.ts';

test('what is no definition file is told before it is sent', () => {
  expect(whyNotDefinition('sop.yaml', 'id: x')).toBeUndefined();
  expect(whyNotDefinition('SOP.YML', 'id: x')).toBeUndefined();
  expect(whyNotDefinition('lembar.pdf', '%PDF')).toContain('lembar.pdf bukan berkas definisi');
  expect(whyNotDefinition('sop.yaml', ' \n')).toContain('kosong');
  expect(whyNotDefinition('sop.yaml', 'x'.repeat(500_001))).toContain('terlalu besar');
});

test('errors are listed with their places; warnings and other refusals are not', () => {
  const error = { severity: 'error', line: 3, column: 7, message: 'Kunci tidak dikenal' };
  const warning = { severity: 'warning', line: 9, column: 1, message: 'Hari kosong' };
  expect(listProblems({ diagnostics: [error, warning] })).toEqual([
    { line: 3, column: 7, message: 'Kunci tidak dikenal', suggestion: undefined },
  ]);
  expect(listProblems({})).toEqual([]);
});
