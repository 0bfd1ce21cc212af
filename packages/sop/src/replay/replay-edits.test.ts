import { expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import type { DraftEdit, EditedBy } from '../edit/draft-edit.ts';
import { foldDraft } from '../edit/fold-draft.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { replayEdits } from './replay-edits.ts';

const by: EditedBy = { by: 'Kabid', on: '2026-11-22' };
const earlier: EditedBy = { by: 'Kadis', on: '2026-01-05' };
const ROW = { no: '', activity: 'Menelaah', requires: '', time: '', output: '', note: '' };
const STEP = { id: 'telaah', title: 'Telaah', kind: 'consider', by: ['kasi'] } as const;
const INSERT: DraftEdit = { type: 'insert-row', at: 2, row: ROW, step: { ...STEP, by: ['kasi'] } };

const base = buildDefinition([
  buildStep('terima', 'receive', { onward: 'periksa' }),
  buildStep('periksa', 'check', { complete: 'simpan' }),
  buildStep('simpan', 'archive', { closed: null }),
]);
base.sheet.legalBases = ['UU 11/2009', 'Perda 3/2015'];

function versionBy(edits: readonly DraftEdit[], from = base): SopDefinition {
  return edits.reduce((definition, edit) => {
    const result = applyEdit(definition, edit, earlier);
    if (!result.ok) throw new Error(result.code);
    return result.definition;
  }, from);
}
const replay = (
  edits: readonly DraftEdit[],
  onto: SopDefinition,
  taken: readonly number[] = [],
  from = base,
) =>
  replayEdits(
    from,
    onto,
    edits.map((edit) => ({ edit, by })),
    new Set(taken),
  );
const typesOf = (...args: Parameters<typeof replay>) =>
  replay(...args).outcomes.map(({ type }) => type);

const rename = (step: string, title: string): DraftEdit => ({
  type: 'set-step-title',
  step,
  title,
});
const time = (row: number, text: string): DraftEdit => ({
  type: 'set-sheet-text',
  path: `/sheet/rows/${row - 1}/time`,
  text,
});

test('over its own beginning a draft is what it was', () => {
  const edits = [rename('periksa', 'Cek'), INSERT, time(3, '1 jam'), time(2, '5 menit')];
  const entries = edits.map((edit) => ({ type: 'edit' as const, edit, by }));
  const { definition, outcomes } = replay(edits, base);
  expect(outcomes.every(({ type }) => type === 'kept')).toBe(true);
  expect(definition).toEqual(foldDraft(base, entries).definition);
});

test('both changes hold where they touch different things', () => {
  const onto = versionBy([rename('terima', 'Agenda')]);
  const { definition } = replay([rename('periksa', 'Cek')], onto);
  expect(definition.flow.steps.map(({ title }) => title)).toEqual([
    'Agenda',
    'Cek',
    'Langkah simpan',
  ]);
});

test('rows are found again where the version has put one in', () => {
  const onto = versionBy([INSERT]);
  const { definition, outcomes } = replay([time(2, '1 jam'), time(1, '2 jam')], onto);
  expect(outcomes.map(({ type }) => type)).toEqual(['kept', 'kept']);
  expect(definition.sheet.rows.map((row) => row.time)).toEqual(['2 jam', '', '1 jam', '10 menit']);
});

test('a row goes where its neighbour stands now', () => {
  const onto = versionBy([INSERT]);
  const own: DraftEdit = {
    ...INSERT,
    at: 3,
    row: { ...ROW, activity: 'Meneliti' },
    step: { ...STEP, id: 'teliti', by: ['kasi'] },
  };
  const { definition } = replay([own], onto);
  expect(definition.sheet.rows.map(({ activity }) => activity)).toEqual([
    'Kegiatan nomor 1',
    'Menelaah',
    'Kegiatan nomor 2',
    'Meneliti',
    'Kegiatan nomor 3',
  ]);
});

test('what both have changed stays as the version has it, unless it is taken', () => {
  const onto = versionBy([rename('periksa', 'Satu')]);
  const edits = [rename('periksa', 'Dua'), rename('periksa', 'Tiga')];
  const left = replay(edits, onto);
  expect(left.outcomes.map(({ type }) => type)).toEqual(['conflict', 'conflict']);
  expect(left.definition).toEqual(onto);
  const taken = replay(edits, onto, [0]);
  expect(taken.outcomes.map(({ type }) => type)).toEqual(['kept', 'kept']);
  expect(taken.definition.flow.steps[1]?.title).toBe('Tiga');
});

test('what the version says already is not said again', () => {
  const onto = versionBy([rename('periksa', 'Cek'), { type: 'remove-step', step: 'terima' }]);
  const edits: DraftEdit[] = [rename('periksa', 'Cek'), { type: 'remove-step', step: 'terima' }];
  expect(typesOf(edits, onto)).toEqual(['already', 'already']);
});

test('what a version has taken out cannot be changed', () => {
  const onto = versionBy([{ type: 'remove-row', row: 2 }]);
  expect(replay([rename('periksa', 'Cek'), time(2, '1 jam')], onto).outcomes).toEqual([
    { type: 'impossible', code: 'EDIT_NOTHING_THERE' },
    { type: 'impossible', code: 'EDIT_PLACE_GONE' },
  ]);
  expect(typesOf([INSERT], versionBy([INSERT]))).toEqual(['impossible']);
});

test('items of a list and columns are known by their words', () => {
  const law: DraftEdit = { type: 'set-sheet-text', path: '/sheet/legalBases/1', text: 'Perda 9' };
  const items = ['UUD 1945', 'UU 11/2009', 'Perda 3/2015'];
  const onto = versionBy([{ type: 'set-sheet-list', list: 'legalBases', items }]);
  const next = replay([law], onto).definition.sheet;
  expect(next.legalBases).toEqual(['UUD 1945', 'UU 11/2009', 'Perda 9']);
  const performer = { id: 'kasi', title: 'Kasi Rehsos', party: 'office', column: 2 } as const;
  const swapped = structuredClone(base);
  swapped.sheet.performers = [{ name: 'KASI' }, { name: 'STAF' }, { name: 'KABID' }];
  const [outcome] = replay([{ type: 'set-performer', performer }], swapped).outcomes;
  expect(outcome).toMatchObject({ type: 'kept', now: { performer: { column: 1 } } });
});

test('only proposals that read the same are confirmed', () => {
  const inferred = { inferred: 'dugaan' };
  const clock: Step['clock'] = { owner: 'office', enforced: false, basis: inferred };
  const proposed = structuredClone(base);
  for (const step of proposed.flow.steps) {
    step.clock = clock;
    step.basis = { ...step.basis, kind: inferred };
  }
  const onto = structuredClone(proposed);
  onto.flow.steps.reverse();
  const [simpan, periksa] = onto.flow.steps;
  if (!simpan || !periksa) throw new Error('three steps');
  simpan.clock = { ...clock, owner: 'applicant' };
  const confirm: DraftEdit = { type: 'confirm', paths: ['/flow/steps/1', '/flow/steps/2/clock'] };
  const { definition, outcomes } = replay([confirm], onto, [], proposed);
  expect(outcomes).toEqual([
    {
      type: 'kept',
      now: { type: 'confirm', paths: ['/flow/steps/1/clock', '/flow/steps/1/basis/kind'] },
    },
  ]);
  expect(definition.flow.steps[0]?.clock.basis).toEqual(inferred);
  expect(definition.flow.steps[1]?.clock.basis).toHaveProperty('decided');
});
