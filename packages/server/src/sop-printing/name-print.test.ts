import type { SopDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { namePrint } from './name-print.ts';

const sop = (title: string, name = '') =>
  ({ sheet: { title, name }, version: 2 }) as unknown as SopDefinition;

test('a print is named for its SOP, its version and what is in it', () => {
  expect(namePrint(sop('SOP Pelayanan/Rujukan: "Lansia"'), { format: 'pdf' })).toBe(
    'SOP Pelayanan-Rujukan_ _Lansia_ (versi 2).pdf',
  );
  expect(namePrint(sop(' ', 'Pemulangan'), { format: 'docx', annex: true, draft: true })).toBe(
    'KONSEP SOP Pemulangan (versi 2, dengan lampiran).docx',
  );
  expect(namePrint(sop('Rujukan'), { format: 'pdf', notInForce: 'TIDAK BERLAKU' })).toBe(
    'SOP Rujukan (versi 2, tidak berlaku).pdf',
  );
  const notInForce = 'BELUM BERLAKU sampai 5 Januari 2027';
  expect(namePrint(sop('Rujukan'), { format: 'pdf', notInForce })).toBe(
    'SOP Rujukan (versi 2, belum berlaku).pdf',
  );
  expect(namePrint(sop('x'.repeat(500)), { format: 'svg' }).length).toBeLessThan(130);
  expect(namePrint(sop(''), { format: 'html' })).toBe('SOP (versi 2).html');
});
