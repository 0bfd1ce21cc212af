import { compareDefinitions, type SopDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { listStillTheirs } from './still-theirs.ts';

const sheet = (office: string, number: string, approver: string) =>
  ({
    sheet: {
      ...{ office, number, approvedBy: { written: approver }, unit: '', name: '', title: '' },
      ...{ madeOn: { written: '' }, revisedOn: { written: '' }, effectiveOn: { written: '' } },
      ...{ legalBases: [], qualifications: [], related: [], equipment: [], warnings: [] },
      ...{ records: [], performers: [], rows: [] },
    },
    flow: { performers: [], entries: [], brings: [], steps: [] },
  }) as unknown as SopDefinition;
const theirs = sheet('DINAS SOSIAL A', '1/2023', 'Kepala A');
const still = (ours: SopDefinition, kind: 'office' | 'file' = 'office') =>
  listStillTheirs({ kind, changes: compareDefinitions(theirs, ours) });

test('what an office must say itself is named until it says it', () => {
  expect(still(theirs)).toEqual(['Kantor', 'Nomor SOP', 'Disahkan oleh']);
  expect(still(sheet('DINAS SOSIAL B', '1/2023', 'Kepala B'))).toEqual(['Nomor SOP']);
  expect(still(sheet('DINAS SOSIAL B', '9/2026', 'Kepala B'))).toEqual([]);
  expect(still(theirs, 'file')).toEqual([]);
});
