import { expect, it } from 'vitest';
import { ROUTES, type RefusalReply } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import { createPartCheck } from './check-request.ts';

const check = createPartCheck(ROUTES.act.body);

function fieldsOf(body: unknown): RefusalReply['fields'] {
  try {
    check(body);
  } catch (error) {
    if (error instanceof Refusal) return error.fields.map((field) => ({ ...field }));
    throw error;
  }
  return [];
}

it('tells of an action only what its own type asks', () => {
  expect(fieldsOf({ expectedVersion: 1, action: { type: 'cancel', reasn: 'x' } })).toEqual([
    { path: 'action.reason', message: 'Wajib diisi.' },
    { path: 'action.reasn', message: 'Isian ini tidak dikenal.' },
  ]);
});

it('marks the type where it is none, and what is unknown beside it', () => {
  for (const action of [{ type: 'dance', openId: 1 }, { type: '__proto__' }]) {
    expect(fieldsOf({ expectedVersion: 1, action })).toEqual([
      { path: 'action.type', message: 'Pilih salah satu yang tersedia.' },
    ]);
  }
  expect(fieldsOf({ expectedVersion: 1, action: {} })).toEqual([
    { path: 'action.type', message: 'Wajib diisi.' },
  ]);
  expect(
    fieldsOf({ expectedVersion: 1, action: { type: 'cancel', reason: 'tutup' }, x: 1 }),
  ).toEqual([{ path: 'x', message: 'Isian ini tidak dikenal.' }]);
});

it('lets a right action through', () => {
  const body = { expectedVersion: 1, action: { type: 'cancel', reason: 'Salah daftar' } };
  expect(check(body)).toBe(body);
});

it('counts the letters of a reason without the blanks around them', () => {
  const checkReason = createPartCheck(ROUTES.withdrawSop.body);
  expect(() => checkReason({ reason: ' salah ' })).not.toThrow();
  expect(() => checkReason({ reason: ' a    ' })).toThrow(
    expect.objectContaining({
      fields: [
        {
          path: 'reason',
          message: 'Paling sedikit 5 huruf; spasi di awal dan akhir tidak dihitung.',
        },
      ],
    }),
  );
});
