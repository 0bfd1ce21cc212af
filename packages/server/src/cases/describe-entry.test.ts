import { expect, test } from 'vitest';
import { parseDefinition, prepareDefinition, type CaseEvent } from '@tuntas/sop';
import { describeEntry } from './describe-entry.ts';
import { shippedText } from './testing.ts';

const { definition } = parseDefinition(shippedText('lamandau-lansia-terlantar'), 'x');
if (definition === undefined) throw new Error('the shipped SOP does not parse');
const sop = prepareDefinition(definition);
const at = '2026-11-23T03:12:00.000Z';
const [step] = definition.flow.steps;

test.each<[CaseEvent, string]>([
  [
    {
      type: 'step-completed',
      at,
      openId: `${step?.id}:1`,
      stepId: step?.id ?? '',
      exit: step?.exits[0]?.exit ?? '',
      as: 'x',
    },
    `memilih “${step?.exits[0]?.label ?? 'Teruskan'}” pada “${step?.title}”`,
  ],
  [
    {
      type: 'step-sent-back',
      at,
      openId: 'x:1',
      stepId: 'x',
      as: 'x',
      to: step?.id ?? '',
      reason: 'y',
    },
    `mengembalikan berkas ke “${step?.title}”`,
  ],
  [{ type: 'note-added', at, note: 'x' }, 'menambah catatan'],
  [{ type: 'case-suspended', at, reason: 'x' }, 'menangguhkan berkas'],
  [{ type: 'case-cancelled', at, reason: 'x' }, 'membatalkan berkas'],
])('%o', (event, deed) => {
  expect(describeEntry(sop, { at, event, actor: 'Contoh Kabid', zone: 'Asia/Jakarta' })).toBe(
    `Contoh Kabid ${deed} pukul 10.12`,
  );
  expect(describeEntry(sop, { at, event, actor: null, zone: 'Asia/Makassar' })).toBe(
    `Sistem ${deed} pukul 11.12`,
  );
});
