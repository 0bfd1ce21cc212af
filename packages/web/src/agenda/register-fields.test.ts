import { describe, expect, it } from 'vitest';
import { checkRegister, emptyRegister, toRegisterRequest } from './register-fields.ts';

const today = '2026-11-22';
const filled = { ...emptyRegister(today), sender: ' Desa Contoh ', subject: 'Permohonan' };

describe('checkRegister', () => {
  it('asks for the sender and the subject', () => {
    expect(Object.keys(checkRegister(emptyRegister(today), today))).toEqual(['sender', 'subject']);
    expect(checkRegister(filled, today)).toEqual({});
  });
  it('refuses days that have not come', () => {
    expect(
      Object.keys(
        checkRegister({ ...filled, receivedOn: '2026-11-23', letterOn: '2026-12-01' }, today),
      ),
    ).toEqual(['receivedOn', 'letterOn']);
    expect(checkRegister({ ...filled, receivedOn: '' }, today)).toHaveProperty('receivedOn');
  });
  it('refuses what is too long instead of cutting it', () => {
    const long = { ...filled, sender: 'a'.repeat(201), summary: 'a'.repeat(4001) };
    expect(Object.keys(checkRegister(long, today))).toEqual(['sender', 'summary']);
    const letterNumber = 'a'.repeat(501);
    expect(checkRegister({ ...filled, letterNumber }, today)).toHaveProperty('letterNumber');
    expect(checkRegister({ ...filled, letterNumber, arrival: 'walk-in' }, today)).toEqual({});
  });
  it('does not drop a date that cannot be read', () => {
    expect(checkRegister({ ...filled, letterOn: '31/11' }, today)).toHaveProperty('letterOn');
    expect(checkRegister({ ...filled, letterOn: '31/11', arrival: 'walk-in' }, today)).toEqual({});
  });
});

describe('toRegisterRequest', () => {
  it('sends a letter with its number and no date when there is none', () => {
    expect(toRegisterRequest({ ...filled, letterNumber: '460/12' })).toMatchObject({
      sender: 'Desa Contoh',
      letterNumber: '460/12',
      letterOn: null,
    });
  });
  it('sends no letter number for a person at the counter', () => {
    const request = toRegisterRequest({ ...filled, arrival: 'walk-in', letterNumber: 'x' });
    expect(request).not.toHaveProperty('letterNumber');
    expect(request).not.toHaveProperty('letterOn');
  });
});
