import { expect, test } from 'vitest';
import { parseBands, parseOptions, writeBands, writeOptions } from './scored-lines.ts';

test('answers are read with their scores and written the same way', () => {
  const text = 'Tidak mampu = 0\nDibantu sebagian = 0,5\nLain-lain\nSuhu = panas';
  const options = [
    { label: 'Tidak mampu', score: 0 },
    { label: 'Dibantu sebagian', score: 0.5 },
    { label: 'Lain-lain' },
    { label: 'Suhu = panas' },
  ];
  expect(parseOptions(` ${text}\n\n`)).toEqual(options);
  expect(writeOptions(options)).toBe(text);
});

test('bands rise from the lowest score', () => {
  const bands = [
    { from: 0, label: 'Total' },
    { from: 20, label: 'Mandiri = tanpa bantuan' },
  ];
  expect(parseBands('0 = Total\n20 = Mandiri = tanpa bantuan')).toEqual(bands);
  expect(writeBands(bands)).toBe('0 = Total\n20 = Mandiri = tanpa bantuan');
  expect(parseBands('')).toEqual([]);
});

test.each(['20 = Mandiri\n0 = Total', 'Total', '0 =', '= Total', '0 = A\n0 = B'])(
  '%j is no list of bands',
  (text) => {
    expect(parseBands(text)).toBeUndefined();
  },
);
