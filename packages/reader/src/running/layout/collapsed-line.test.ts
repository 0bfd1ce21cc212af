import { expect, test } from 'vitest';
import { findCollapsed } from './collapsed-line.ts';

test('the label in a line without columns tells its parts', () => {
  expect(findCollapsed('DINAS PERDAGANGAN Nomor SOP 510/4/2021')).toEqual({
    before: 'DINAS PERDAGANGAN',
    label: 'Nomor SOP',
    after: '510/4/2021',
  });
  expect(findCollapsed('Tanggal Refisi : 4 Mei 2021')?.after).toBe('4 Mei 2021');
});

test.each(['DINAS PERDAGANGAN', 'DINAS PERDAGANGAN     Nomor SOP     5', 'Nomor SOP'])(
  '%s needs no parting',
  (raw) => {
    expect(findCollapsed(raw)).toBeUndefined();
  },
);
