import { describe, expect, it } from 'vitest';
import { checkClient, EMPTY_CLIENT, toClientInput, warnAboutNik } from './client-form.ts';

const client = { ...EMPTY_CLIENT, name: 'Contoh Siti' };
const plain = (on: string) => on;

const TODAY = '2026-11-22';

describe('checkClient', () => {
  it('needs only a name', () => {
    expect(checkClient(client, TODAY)).toEqual({});
    expect(Object.keys(checkClient(EMPTY_CLIENT, TODAY))).toEqual(['name']);
  });
  it('counts the digits that are there', () => {
    expect(checkClient({ ...client, nik: '62 7101' }, TODAY).nik).toBe(
      'Harus 16 angka; sekarang 6.',
    );
    expect(checkClient({ ...client, nik: '6271 0117 0845 0001' }, TODAY)).toEqual({});
    expect(checkClient({ ...client, kk: '62710117084500012' }, TODAY).kk).toContain('17');
  });
  it('says of letters in a number that they do not belong there', () => {
    expect(checkClient({ ...client, nik: 'abc' }, TODAY).nik).toBe(
      'Hanya angka: 16 angka tanpa huruf atau tanda lain.',
    );
  });
  it('refuses what is too long instead of cutting it', () => {
    expect(checkClient({ ...client, address: 'a'.repeat(501) }, TODAY).address).toContain('501');
    expect(checkClient({ ...client, address: 'a'.repeat(500) }, TODAY)).toEqual({});
  });
  it('does not drop a day of birth that cannot be read', () => {
    expect(checkClient({ ...client, bornOn: 'tahun 1945' }, TODAY)).toHaveProperty('bornOn');
  });
  it('knows what a telephone number looks like', () => {
    expect(checkClient({ ...client, phone: '+62 812-3456' }, TODAY)).toEqual({});
    expect(checkClient({ ...client, phone: 'tidak ada' }, TODAY).phone).toBeDefined();
  });
});

describe('warnAboutNik', () => {
  const today = '2026-11-22';
  it('is silent about a NIK that fits or is not complete', () => {
    const fits = { ...client, nik: '6271015708450001', sex: 'P', bornOn: '1945-08-17' } as const;
    expect(warnAboutNik(fits, today, plain)).toEqual([]);
    expect(warnAboutNik({ ...client, nik: '627' }, today, plain)).toEqual([]);
  });
  it('says what does not fit', () => {
    const odd = { ...client, nik: '9971015708450001', sex: 'L', bornOn: '1945-08-18' } as const;
    expect(warnAboutNik(odd, today, plain)).toHaveLength(3);
    expect(warnAboutNik({ ...client, nik: '6271019908450001' }, today, plain)).toHaveLength(1);
  });
});

describe('toClientInput', () => {
  it('leaves out what is empty and takes the spaces out of numbers', () => {
    expect(toClientInput({ ...client, nik: '6271 0157 0845 0001', address: '  ' })).toEqual({
      name: 'Contoh Siti',
      nik: '6271015708450001',
    });
  });
});
