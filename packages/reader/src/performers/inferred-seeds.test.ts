import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { inferPerformers } from './infer-performers.ts';

const STAFF = 'STAF / PEKSOS';
const DESK = 'PETUGAS PELAYANAN / STAF DI BIDANG REHSOS';
const ANALYST = 'ANALIS KEBIJAKAN BIDANG REHSOS';

/**
 * Who performs the rows of the four sheets that ship, as people of the trade read them: "!" where
 * the text leaves no doubt, several names where either may be meant.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
  'palangka-raya-rehabilitasi-anak-lansia': [
    '! TU',
    '! Sekretaris',
    '! Kepala Dinas',
    '! Kabid Rehsos',
    '! Kasi',
    'Staf | Kasi',
    'Kabid Rehsos | Kasi',
    'Kasi | Staf',
  ],
  'lahat-asistensi-rehabilitasi-sosial': [
    `! PELAPOR | ${DESK}`,
    `! ${DESK}`,
    `${DESK} | ${ANALYST}`,
    'KEPALA BIDANG REHSOS | KEPALA DINAS SOSIAL',
    `${DESK} | ${ANALYST}`,
    `! ${DESK}`,
    `${DESK} | ${ANALYST}`,
    `${DESK}`,
  ],
  'lamandau-lansia-terlantar': [
    `! Petugas Desa/Kelurahan | ${STAFF}`,
    `! ${STAFF}`,
    '! KASI',
    '! KABID',
    '! KADIS',
    `KADIS | KASI | ${STAFF}`,
    STAFF,
  ],
  'lamandau-pemulangan-orang-terlantar': [
    `! ${STAFF}`,
    `! ${STAFF}`,
    '! KASI',
    '! KABID',
    '! KADIS',
    `KADIS | KASI | ${STAFF}`,
    `! ${STAFF}`,
  ],
};

const results = Object.entries(READ).flatMap(([id, expected]) => {
  const file = fileURLToPath(new URL(`../../../../sops/${id}.yaml`, import.meta.url));
  const { definition } = parseDefinition(readFileSync(file, 'utf8'), file);
  if (!definition) throw new Error(`${id} is not readable`);
  const { sheet } = definition;
  const reading = inferPerformers({
    sheet,
    rows: sheet.rows.map(() => ({ performers: [], symbols: [] })),
    questions: [],
    places: {},
  });
  return expected.map((names, index) => ({
    row: `${id} ${index + 1}: ${sheet.rows[index]?.activity ?? ''}`,
    names,
    got: reading.rows[index]?.performers ?? [],
    kind: reading.rows[index]?.kind,
  }));
});

test.each(results.filter(({ names }) => names.startsWith('! ')))('$row', ({ names, got }) => {
  expect(names.slice(2).split(' | ')).toContain(got[0]?.name);
});

test('what may be read in several ways is never given as sure and wrong', () => {
  for (const { row, names, got } of results) {
    const [first] = got;
    const isRight = names
      .replace('! ', '')
      .split(' | ')
      .includes(first?.name ?? '');
    if (!isRight) expect(first?.confidence ?? 0, row).toBeLessThan(0.75);
  }
});

test('work with others is read as joint', () => {
  const joint = results.find(({ row }) => row.startsWith('palangka-raya') && row.includes(' 5: '));
  expect(joint?.got.map(({ name }) => name)).toEqual(['Kasi', 'Staf']);
});
