import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../check/check-definition.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftEdit, EditedBy } from './draft-edit.ts';

const by: EditedBy = { by: 'Kabid', on: '2026-11-22' };
const BY_OFFICE = { decided: { by: 'Kabid', on: '2026-11-22' } };

const base = buildDefinition([
  buildStep('terima', 'receive', { onward: 'periksa' }),
  buildStep('periksa', 'check', { complete: 'tanda-tangan', incomplete: 'terima' }),
  buildStep('tanda-tangan', 'sign', { signed: 'arsip', back: 'periksa' }),
  buildStep('arsip', 'archive', { closed: null }),
]);

function edited(edit: DraftEdit, definition: SopDefinition = base): SopDefinition {
  const result = applyEdit(definition, edit, by);
  if (!result.ok) throw new Error(`${result.code} ${result.what}`);
  return result.definition;
}
const stepOf = ({ flow }: SopDefinition, id: string) => flow.steps.find((step) => step.id === id);
const waysOf = (definition: SopDefinition, id: string) =>
  Object.fromEntries(
    (stepOf(definition, id)?.exits ?? []).map(({ exit, to, ends }) => [
      exit,
      to ?? (ends && 'end'),
    ]),
  );
const refusal = (edit: DraftEdit) => {
  const result = applyEdit(base, edit, by);
  return result.ok ? 'ok' : `${result.code} ${result.what}`;
};
const paraf = { id: 'paraf', title: 'Paraf Kasi', kind: 'paraf', by: ['kasi'] } as const;

describe('steps', () => {
  test('a step beside the sheet is walked between the two it was put between', () => {
    const next = edited({ type: 'add-step', after: 'periksa', step: { ...paraf, by: ['kasi'] } });
    expect(waysOf(next, 'periksa')).toEqual({ complete: ['paraf'], incomplete: ['terima'] });
    expect(waysOf(next, 'paraf')).toEqual({ initialled: ['tanda-tangan'] });
    expect(stepOf(next, 'paraf')).toMatchObject({ added: true, basis: { by: BY_OFFICE } });
    expect(stepOf(next, 'paraf')).not.toHaveProperty('row');
    expect(checkDefinition(next).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a step after the last one becomes the end', () => {
    const next = edited({ type: 'add-step', after: 'arsip', step: { ...paraf, by: ['kasi'] } });
    expect(waysOf(next, 'arsip')).toEqual({ closed: ['paraf'] });
    expect(waysOf(next, 'paraf')).toEqual({ initialled: 'end' });
  });

  test('a split row holds both steps, in order', () => {
    const next = edited({ type: 'split-row', step: 'terima', into: { ...paraf, by: ['kasi'] } });
    expect(stepOf(next, 'paraf')?.row).toBe(stepOf(next, 'terima')?.row);
    expect(next.flow.steps.map(({ id }) => id).slice(0, 2)).toEqual(['terima', 'paraf']);
  });

  test('taking a step out joins what was before and after it', () => {
    const next = edited({ type: 'remove-step', step: 'periksa' });
    expect(waysOf(next, 'terima')).toEqual({ onward: ['tanda-tangan'] });
    // A way back to what is gone would lead on to the step itself.
    expect(waysOf(next, 'tanda-tangan')).toEqual({ signed: ['arsip'] });
    expect(edited({ type: 'remove-step', step: 'terima' }).flow.start).toBe('periksa');
    expect(waysOf(edited({ type: 'remove-step', step: 'arsip' }), 'tanda-tangan')).toMatchObject({
      signed: 'end',
    });
  });

  test('another kind keeps the ways on and back, under its own names', () => {
    const next = edited({ type: 'set-kind', step: 'periksa', kind: 'verify' });
    expect(waysOf(next, 'periksa')).toEqual({
      eligible: ['tanda-tangan'],
      'more-papers': ['terima'],
    });
    expect(stepOf(next, 'periksa')?.basis).toMatchObject({ kind: BY_OFFICE });
  });
});

describe('exits', () => {
  test('a return is drawn, replaced and taken away', () => {
    const drawn = edited({
      type: 'set-exit',
      step: 'tanda-tangan',
      exit: { exit: 'refuse', ends: true, result: 'refused' },
    });
    expect(waysOf(drawn, 'tanda-tangan')).toEqual({
      signed: ['arsip'],
      back: ['periksa'],
      refuse: 'end',
    });
    const back = { exit: 'back', to: ['terima'] };
    const moved = edited({ type: 'set-exit', step: 'tanda-tangan', exit: back }, drawn);
    expect(waysOf(moved, 'tanda-tangan')).toMatchObject({ back: ['terima'] });
    const gone = edited({ type: 'remove-exit', step: 'tanda-tangan', exit: 'back' }, moved);
    expect(waysOf(gone, 'tanda-tangan')).not.toHaveProperty('back');
  });

  test.each<[string, DraftEdit]>([
    [
      'EDIT_NO_SUCH_EXIT eligible',
      { type: 'set-exit', step: 'periksa', exit: { exit: 'eligible', to: ['arsip'] } },
    ],
    [
      'EDIT_NOTHING_THERE entah',
      { type: 'set-exit', step: 'periksa', exit: { exit: 'complete', to: ['entah'] } },
    ],
    [
      'EDIT_EXIT_UNCLEAR complete',
      { type: 'set-exit', step: 'periksa', exit: { exit: 'complete' } },
    ],
    ['EDIT_STILL_NEEDED onward', { type: 'remove-exit', step: 'terima', exit: 'onward' }],
    [
      'EDIT_ID_TAKEN arsip',
      { type: 'add-step', after: 'terima', step: { ...paraf, id: 'arsip', by: ['kasi'] } },
    ],
    ['EDIT_NOTHING_THERE camat', { type: 'set-performers', step: 'terima', by: ['camat'] }],
    ['EDIT_STILL_NEEDED staf', { type: 'remove-performer', performer: 'staf' }],
    ['EDIT_NOTHING_THERE /sheet/rows', { type: 'set-sheet-text', path: '/sheet/rows', text: 'x' }],
    ['EDIT_NOTHING_THERE /flow/start', { type: 'set-sheet-text', path: '/flow/start', text: 'x' }],
    ['EDIT_NOTHING_THERE /sheet', { type: 'confirm', paths: ['/sheet'] }],
    ['EDIT_NOTHING_THERE /flow/start', { type: 'confirm', paths: ['/flow/start'] }],
  ])('%s', (expected, edit) => {
    expect(refusal(edit)).toBe(expected);
  });
});

describe('rows', () => {
  const row = { no: '2a', activity: 'Menimbang', requires: '', time: '', output: '', note: '' };
  const rowsOf = ({ sheet, flow }: SopDefinition) =>
    flow.steps.map((step) => [step.id, step.row && sheet.rows[step.row - 1]?.no]);
  const numbers = base.sheet.rows.map(({ no }) => no);

  test('a missed row comes in with its step; the others keep theirs', () => {
    const step = { ...paraf, id: 'timbang', by: ['kasi'] };
    const next = edited({ type: 'insert-row', at: 3, row, step });
    expect(rowsOf(next)).toEqual([
      ['terima', numbers[0]],
      ['periksa', numbers[1]],
      ['timbang', '2a'],
      ['tanda-tangan', numbers[2]],
      ['arsip', numbers[3]],
    ]);
    expect(waysOf(next, 'periksa')).toMatchObject({ complete: ['timbang'] });
    expect(waysOf(next, 'timbang')).toEqual({ initialled: ['tanda-tangan'] });
    const first = edited({ type: 'insert-row', at: 1, row, step });
    expect(first.flow.start).toBe('timbang');
    expect(waysOf(first, 'timbang')).toEqual({ initialled: ['terima'] });
  });

  test('what is no row goes with its step', () => {
    const next = edited({ type: 'remove-row', row: 2 });
    expect(rowsOf(next)).toEqual([
      ['terima', numbers[0]],
      ['tanda-tangan', numbers[1]],
      ['arsip', numbers[2]],
    ]);
    const activities = base.sheet.rows.map(({ activity }) => activity);
    expect(next.sheet.rows.map(({ activity }) => activity)).toEqual(activities.toSpliced(1, 1));
    expect(refusal({ type: 'remove-row', row: 9 })).toBe('EDIT_NOTHING_THERE row 9');
  });
});

describe('facts', () => {
  const proposed: SopDefinition = structuredClone(base);
  const [first] = proposed.flow.steps;
  if (first === undefined) throw new Error('no step');
  first.basis.by = { inferred: 'kata kerja “menerima”' };
  first.clock.basis = { inferred: 'baris 1' };

  test('a confirmed proposal is a decision that keeps what it was read from', () => {
    const next = edited({ type: 'confirm', paths: ['/flow/steps/0'] }, proposed);
    expect(stepOf(next, 'terima')?.basis).toEqual({
      kind: { written: 'baris 1' },
      by: { decided: { by: 'Kabid', on: '2026-11-22', why: 'kata kerja “menerima”' } },
    });
    expect(stepOf(next, 'terima')?.clock.basis).toHaveProperty('decided');
    expect(proposed.flow.steps[0]?.clock.basis).toHaveProperty('inferred');
  });

  test('one fact alone can be confirmed', () => {
    const next = edited({ type: 'confirm', paths: ['/flow/steps/0/clock'] }, proposed);
    expect(stepOf(next, 'terima')?.basis.by).toHaveProperty('inferred');
  });

  test('the kind of a step and its performers are confirmed one without the other', () => {
    const both = structuredClone(proposed);
    const read = both.flow.steps[0];
    if (read) read.basis.kind = { inferred: 'kata kerja “menerima”' };
    const kind = edited({ type: 'confirm', paths: ['/flow/steps/0/basis/kind'] }, both);
    expect(stepOf(kind, 'terima')?.basis.kind).toHaveProperty(
      'decided.why',
      'kata kerja “menerima”',
    );
    expect(stepOf(kind, 'terima')?.basis.by).toHaveProperty('inferred');
    const by = edited({ type: 'confirm', paths: ['/flow/steps/0/basis/by'] }, both);
    expect(stepOf(by, 'terima')?.basis.kind).toHaveProperty('inferred');
    expect(stepOf(by, 'terima')?.basis.by).toHaveProperty('decided');
  });

  test('a performer is put in another place, and keeps its basis when it is only moved', () => {
    const [first, ...others] = base.flow.performers;
    if (first === undefined) throw new Error('no performers');
    const { basis, ...performer } = first;
    const moved = edited({ type: 'set-performer', performer, at: 2 });
    expect(moved.flow.performers.map(({ id }) => id).slice(0, 2)).toEqual([
      others[0]?.id,
      first.id,
    ]);
    expect(moved.flow.performers[1]?.basis).toEqual(basis);
    const last = edited({ type: 'set-performer', performer: { ...performer, title: 'X' }, at: 99 });
    expect(last.flow.performers.at(-1)).toEqual({ ...performer, title: 'X', basis: BY_OFFICE });
  });

  test('items that stay as they are keep their basis, new ones are decided', () => {
    const kk = { id: 'kk', text: 'KK', mandatory: true };
    const ktp = { id: 'ktp', text: 'KTP', mandatory: true };
    const one = edited({ type: 'set-requirements', step: 'periksa', requires: [kk] });
    const kept = structuredClone(one);
    const item = stepOf(kept, 'periksa')?.requires[0];
    if (item) item.basis = { written: 'baris 2' };
    const two = edited({ type: 'set-requirements', step: 'periksa', requires: [kk, ktp] }, kept);
    expect(stepOf(two, 'periksa')?.requires).toEqual([
      { ...kk, basis: { written: 'baris 2' } },
      { ...ktp, basis: BY_OFFICE },
    ]);
  });

  test('other words of the sheet take away what was read from the old ones', () => {
    const path = '/sheet/approvedBy/written';
    const signed = structuredClone(base);
    signed.sheet.approvedBy = { written: 'Contoh Kepala', name: 'Contoh', nip: '1' };
    const next = edited({ type: 'set-sheet-text', path, text: 'Kepala  Dinas' }, signed);
    expect(next.sheet.approvedBy).toEqual({ written: 'Kepala Dinas' });
  });

  test.each([
    [' 5  Juni 2024', { written: '5 Juni 2024', day: '2024-06-05' }],
    ['Juni 2024', { written: 'Juni 2024' }],
    ['31 Februari 2026', { written: '31 Februari 2026' }],
    ['kapan-kapan', { written: 'kapan-kapan' }],
    ['', { written: '' }],
  ])('the day of a date is read from its new words “%s”', (text, expected) => {
    const dated = structuredClone(base);
    dated.sheet.madeOn = { written: '4 Juni 2024', day: '2024-06-04' };
    const path = '/sheet/madeOn/written';
    const next = edited({ type: 'set-sheet-text', path, text }, dated);
    expect(next.sheet.madeOn).toEqual(expected);
  });
});
