import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import type { DraftEdit } from '../edit/draft-edit.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { randomEdit } from '../testing/random-edit.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { compareDefinitions } from './compare-definitions.ts';

const by = { by: 'Kabid', on: '2026-11-22' };
const base = buildDefinition([
  buildStep('terima', 'receive', { onward: 'periksa' }),
  buildStep('periksa', 'check', { complete: 'arsip', incomplete: 'terima' }),
  buildStep('arsip', 'archive', { closed: null }),
]);
const after = (...edits: DraftEdit[]): SopDefinition =>
  edits.reduce((definition, edit) => {
    const result = applyEdit(definition, edit, by);
    if (!result.ok) throw new Error(result.what);
    return result.definition;
  }, base);
const lines = (definition: SopDefinition) =>
  compareDefinitions(base, definition).map(
    ({ area, change, what, before, after: now }) =>
      `${area} ${change} | ${what} | ${before} → ${now}`,
  );

test('a version is not different from itself, whoever decided it', () => {
  for (const { definition } of RELEASED_SOPS)
    expect(compareDefinitions(definition, definition)).toEqual([]);
  expect(lines(after({ type: 'confirm', paths: ['/flow/steps/0'] }))).toEqual([]);
});

describe('each difference is said once, in words of the office', () => {
  test.each<[string, DraftEdit, string[]]>([
    [
      'performer',
      { type: 'set-performers', step: 'terima', by: ['kasi'] },
      ['performer changed | Langkah “Langkah terima”: pelaksana | Staf → Kasi'],
    ],
    [
      'time',
      {
        type: 'set-clock',
        step: 'terima',
        clock: { owner: 'office', enforced: true, standard: { amount: 2, unit: 'hours' } },
      },
      [
        'time changed | Langkah “Langkah terima”: waktu | tanpa batas waktu, waktu kantor, tidak ditagih → 2 jam, waktu kantor',
      ],
    ],
    [
      'a way in without a client',
      {
        type: 'set-entries',
        entries: base.flow.entries.map(({ basis: _, ...entry }, at) =>
          at === 0 ? { ...entry, about: 'letter' } : entry,
        ),
      },
      [
        'entry removed | Jalur masuk | Surat → ',
        'entry added | Jalur masuk |  → Surat (tanpa klien)',
      ],
    ],
    [
      'requirement',
      {
        type: 'set-requirements',
        step: 'periksa',
        requires: [{ id: 'kk', text: 'KK', mandatory: false }],
      },
      ['requirement added | Langkah “Langkah periksa”: persyaratan |  → KK (bila ada)'],
    ],
    [
      'exit',
      {
        type: 'set-exit',
        step: 'periksa',
        exit: { exit: 'refuse', ends: true, result: 'refused' },
      },
      ['exit added | Langkah “Langkah periksa”: jalan keluar “Tolak” |  → selesai, ditolak'],
    ],
    [
      'step',
      {
        type: 'add-step',
        after: 'terima',
        step: { id: 'catat', title: 'Catat', kind: 'receive', by: ['staf'] },
      },
      [
        'exit changed | Langkah “Langkah terima”: jalan keluar “Teruskan” | ke Langkah periksa → ke Catat',
        'step added | Langkah tambahan |  → Catat',
      ],
    ],
    [
      'value of the sheet',
      { type: 'set-sheet-text', path: '/sheet/number', text: '9/2027' },
      [`header changed | Nomor SOP | ${base.sheet.number} → 9/2027`],
    ],
    [
      'cell',
      { type: 'set-sheet-text', path: '/sheet/rows/1/time', text: '7 menit' },
      [
        `time ${base.sheet.rows[1]?.time ? 'changed' : 'added'} | Baris 2: waktu | ${base.sheet.rows[1]?.time} → 7 menit`,
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(lines(after(edit))).toEqual(expected);
  });

  test('a row that went is one difference, not a shift of all rows after it', () => {
    expect(lines(after({ type: 'remove-row', row: 1 }))[0]).toBe(
      `row removed | Baris 1 | ${base.sheet.rows[0]?.activity} → `,
    );
    expect(
      lines(after({ type: 'remove-row', row: 1 })).filter((line) => /^(row|time)/.test(line))
        .length,
    ).toBeLessThanOrEqual(3);
  });
});

test('any edits that change something are seen, and comparing backwards sees as much', () => {
  const anySop = fc.constantFrom(...RELEASED_SOPS.map(({ definition }) => definition));
  fc.assert(
    fc.property(anySop, fc.array(randomEdit, { maxLength: 6 }), (start, makers) => {
      let definition = start;
      for (const make of makers) {
        const result = applyEdit(definition, make(definition), by);
        if (result.ok) ({ definition } = result);
      }
      const forth = compareDefinitions(start, definition);
      const back = compareDefinitions(definition, start);
      const count = (list: typeof forth, change: string) =>
        list.filter((each) => each.change === change && each.area === 'list').length;
      expect(count(back, 'added')).toBe(count(forth, 'removed'));
      expect(back.length === 0).toBe(forth.length === 0);
    }),
    { numRuns: 60 },
  );
});
