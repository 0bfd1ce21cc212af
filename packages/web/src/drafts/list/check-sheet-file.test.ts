import { expect, test } from 'vitest';
import { whyNotSheetFile } from './check-sheet-file.ts';

test.each(['SOP.DOCX', 'lembar.pdf', 'lembar.htm', 'a.b.txt'])('%s may be tried', (name) => {
  expect(whyNotSheetFile({ name })).toBeUndefined();
});

test.each(['foto.jpg', 'SOP.doc', 'docx', 'lembar.txt.exe'])('%s is told at once', (name) => {
  expect(whyNotSheetFile({ name })).toContain(name);
});
