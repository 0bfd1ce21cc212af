import { expect, test } from 'vitest';
import { checkDefinition } from '../check/check-definition.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import type { SheetRow } from '../definition/sheet.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftEdit } from './draft-edit.ts';

const beside: Partial<Step> = { added: true };
const base = buildDefinition([
  buildStep('terima', 'receive', { onward: 'catat' }),
  buildStep('catat', 'consider', { onward: 'beri-tahu' }, beside),
  buildStep('beri-tahu', 'consider', { onward: 'tulis' }, beside),
  buildStep('tulis', 'consider', { onward: 'simpan' }, { row: 2 }),
  buildStep('simpan', 'archive', { closed: null }, beside),
]);
base.sheet.rows = base.sheet.rows.slice(0, 2);

function insert(at: number, cells: Partial<SheetRow> = {}, more: Partial<Step> = {}) {
  const row = { no: '', activity: 'Menelaah', requires: '', time: '', output: '', note: '' };
  const step = { id: 'telaah', title: 'Telaah', kind: 'consider', by: ['kasi'], ...more };
  const edit = { type: 'insert-row', at, row: { ...row, ...cells }, step } as DraftEdit;
  const result = applyEdit(base, edit, { by: 'Kabid', on: '2026-11-22' });
  if (!result.ok) throw new Error(result.code);
  return result.definition;
}
const pathOf = ({ flow }: SopDefinition) => {
  const walked: string[] = [];
  let id: string | undefined = flow.start;
  while (id !== undefined && !walked.includes(id)) {
    walked.push(id);
    id = flow.steps.find((step) => step.id === id)?.exits[0]?.to?.[0];
  }
  return walked.join(' ');
};
const stepOf = ({ flow }: SopDefinition, id: string) => flow.steps.find((step) => step.id === id);

test('added steps stay right after their row, and the one that closes stays last', () => {
  expect(pathOf(insert(2))).toBe('terima catat beri-tahu telaah tulis simpan');
  expect(pathOf(insert(3))).toBe('terima catat beri-tahu tulis telaah simpan');
  expect(pathOf(insert(1))).toBe('telaah terima catat beri-tahu tulis simpan');
});

test('the step of a new row has its time, its requirements and what comes out', () => {
  const next = insert(
    2,
    { requires: 'Fotokopi KK, ATK', time: '15 menit', output: 'Surat telaah' },
    { kind: 'check' },
  );
  expect(stepOf(next, 'telaah')).toMatchObject({
    row: 2,
    requires: [
      { text: 'Fotokopi KK', mandatory: true, basis: { written: 'baris 2, KELENGKAPAN' } },
    ],
    produces: [{ id: 'surat-telaah', title: 'Surat telaah', kind: 'letter' }],
    clock: {
      standard: { amount: 15, unit: 'minutes' },
      owner: 'office',
      enforced: true,
      basis: { written: 'baris 2, WAKTU' },
    },
  });
  // What kind of paper comes out is a reading; the office confirms it.
  const errors = checkDefinition(next).filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { code: 'BASIS_INFERRED', path: '/flow/steps/3/produces/0/basis' },
  ]);
});

test('a paper that is made before is used, and a new one gets a name of its own', () => {
  const made = structuredClone(base);
  const paper = { id: 'telaah', title: 'Telaah', kind: 'record', basis: { written: 'x' } } as const;
  made.flow.steps[0]?.produces.push(paper);
  const row = { no: '', activity: 'Telaah', requires: 'Telaah', time: '', output: '', note: '' };
  const step = { id: 'baru', title: 'Baru', kind: 'consider' } as const;
  const result = applyEdit(
    made,
    {
      type: 'insert-row',
      at: 2,
      row: { ...row, output: 'Telaah' },
      step: { ...step, by: ['kasi'] },
    },
    { by: 'Kabid', on: '2026-11-22' },
  );
  expect(result.ok && stepOf(result.definition, 'baru')).toMatchObject({
    uses: ['telaah'],
    produces: [{ id: 'telaah-2', title: 'Telaah' }],
  });
});
