import { expect, test } from 'vitest';
import { isNamed } from './is-named.ts';

test.each([
  ['Fotokopi KTP', ['Fotokopi Kartu Tanda Penduduk (KTP)'], true],
  ['Surat pengantar', ['Surat permohonan'], false],
  ['Surat pengantar', ['surat dari desa', 'PENGANTAR RT'], true],
  ['Dokumen', [], true],
])('“%s” among %j: %s', (paper, texts, is) => {
  expect(isNamed(paper, texts)).toBe(is);
});
