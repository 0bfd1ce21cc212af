import { expect, test } from 'vitest';
import { matchLabel } from './match-label.ts';
import { withoutTranslation } from './translation.ts';

test.each([
  ['Nomor SOP / SOP Number', 'number'],
  ['SOP Title / Nama SOP', 'name'],
  ['Tanggal Efektif / Effective Date', 'effectiveOn'],
  ['Dasar Hukum / Legal Basis', 'legalBases'],
  ['Kegiatan / Activity', 'activity'],
  ['Waktu / Time', 'time'],
])('%s is the label in front of its translation', (text, field) => {
  expect(matchLabel(text)).toMatchObject({ field, label: text, value: '', confidence: 1 });
});

test('words that are no translation stay', () => {
  for (const label of ['Persyaratan / Perlengkapan', 'Input / Output', 'Ya / Tidak', 'Kegiatan']) {
    expect(withoutTranslation(label)).toBe(label);
  }
});
