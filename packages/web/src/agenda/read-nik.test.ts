import { describe, expect, it } from 'vitest';
import { readNik } from './read-nik.ts';

const today = '2026-11-22';

describe('readNik', () => {
  it('reads day of birth and sex', () => {
    expect(readNik('6271011708450001', today)).toEqual({
      bornOn: '1945-08-17',
      sex: 'L',
      isProvinceKnown: true,
    });
    expect(readNik('6271015708450001', today)).toMatchObject({ bornOn: '1945-08-17', sex: 'P' });
  });
  it('takes this century for children and the last one for days that are still to come', () => {
    expect(readNik('6271012211260001', today)?.bornOn).toBe('2026-11-22');
    expect(readNik('6271012311260001', today)?.bornOn).toBe('1926-11-23');
  });
  it('knows a leap day of this century from one of the last', () => {
    expect(readNik('6271012902000001', today)?.bornOn).toBe('2000-02-29');
    expect(readNik('6271012902010001', today)?.bornOn).toBeNull();
  });
  it('marks what cannot be', () => {
    expect(readNik('6271013113450001', today)?.bornOn).toBeNull();
    expect(readNik('9971011708450001', today)?.isProvinceKnown).toBe(false);
  });
  it('does not read fewer digits, letters or more', () => {
    for (const nik of ['', '627101170845000', '627101170845000x', '62710117084500011']) {
      expect(readNik(nik, today)).toBeNull();
    }
  });
});
