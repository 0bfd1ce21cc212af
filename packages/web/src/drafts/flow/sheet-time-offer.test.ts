import { readFileSync } from 'node:fs';
import { applyEdit, checkDefinition, parseDefinition, type StandardTime } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { offerSheetTime } from './sheet-time-offer.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');
const minutes = (amount: number): StandardTime => ({ amount, unit: 'minutes' });

test('another time than that of the sheet is offered in the words of a sheet', () => {
  expect(offerSheetTime(definition, { row: 2 }, minutes(45))).toEqual({
    path: '/sheet/rows/1/time',
    from: definition.sheet.rows[1]?.time,
    to: '45 menit',
  });
  const days = { amount: 1.5, unit: 'working-days' } as const;
  expect(offerSheetTime(definition, { row: 2 }, days)?.to).toBe('1,5 hari');
});

test('what the sheet says already, and a step without a row, ask for nothing', () => {
  expect(offerSheetTime(definition, { row: 2 }, minutes(30))).toBeUndefined();
  expect(offerSheetTime(definition, {}, minutes(45))).toBeUndefined();
  expect(offerSheetTime(definition, { row: 2 }, undefined)).toBeUndefined();
});

test('taken, the sheet and the clock say the same', () => {
  const step = definition.flow.steps.find(({ row }) => row === 2);
  const offer = offerSheetTime(definition, { row: 2 }, minutes(45));
  if (!step || !offer) throw new Error('the sheet says 30 minutes');
  const clock = { owner: 'office', enforced: true, standard: minutes(45) } as const;
  const edits = [
    { type: 'set-sheet-text', path: offer.path, text: offer.to },
    { type: 'set-clock', step: step.id, clock },
  ] as const;
  const next = edits.reduce((before, edit) => {
    const result = applyEdit(before, edit, { by: 'Contoh', on: '2026-01-05' });
    if (!result.ok) throw new Error(result.code);
    return result.definition;
  }, definition);
  const differs = (sop: typeof next) =>
    checkDefinition(sop).filter(
      ({ code, message }) => code === 'CLOCK_DIFFERS' && message.includes('baris 2'),
    );
  expect(differs(next)).toEqual([]);
});
