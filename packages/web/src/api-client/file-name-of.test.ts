import { expect, test } from 'vitest';
import { fileNameOf } from './file-name-of.ts';

test('the whole name comes before the plain one', () => {
  const header = `attachment; filename="SOP _x_.pdf"; filename*=UTF-8''SOP%20%E2%80%9Cx%E2%80%9D.pdf`;
  expect(fileNameOf(header)).toBe('SOP “x”.pdf');
  expect(fileNameOf('attachment; filename="SOP.pdf"')).toBe('SOP.pdf');
  expect(fileNameOf(`attachment; filename="SOP.pdf"; filename*=UTF-8''%E2%80`)).toBe('SOP.pdf');
  expect(fileNameOf('attachment')).toBeUndefined();
  expect(fileNameOf(null)).toBeUndefined();
});
