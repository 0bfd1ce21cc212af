import { expect, test } from 'vitest';
import type { Sheet } from '@tuntas/sop';
import { proposeSplitRows } from './propose-split-rows.ts';

const INNER = 'Memaraf surat pengantar usul';

const asked = (outer: string, inner = INNER): (string | undefined)[] => {
  const rows = [outer, inner].map((activity) => ({ activity }));
  return proposeSplitRows({ rows } as unknown as Sheet).questions.map(({ where }) => where);
};

test.each([
  `Mengoreksi naskah ${INNER}`,
  `Mengoreksi naskah. ${INNER.toLowerCase()}`,
  `${INNER} Mengarsipkan berkas`,
])('“%s” holds the sentence of another row', (outer) => {
  expect(asked(outer)).toEqual(['rows[0].activity']);
});

test.each([
  'Mengoreksi dan memaraf surat pengantar usul',
  `${INNER} kepada Kepala Bidang`,
  `${INNER}an`,
])('“%s” is a longer activity, not two rows in one', (outer) => {
  expect(asked(outer)).toEqual([]);
});
