import { expect, test } from 'vitest';
import { questionsByValue } from './asked-paths.ts';

const words = { ask: 'Berapa waktunya?', why: 'Waktu kosong.' };

test('a question about several rows is one for each of them', () => {
  const also = ['rows[3].time', 'rows[4].time'];
  const asked = questionsByValue([{ where: 'rows[1].time', also, choices: ['5 menit'], ...words }]);
  expect(asked).toEqual([
    { where: 'rows[1].time', choices: ['5 menit'], ...words },
    { where: 'rows[3].time', choices: ['5 menit'], ...words },
    { where: 'rows[4].time', choices: ['5 menit'], ...words },
  ]);
});

test('a question about a column is about its cells, not about the table', () => {
  const also = ['rows[0].output', 'rows[1].output'];
  const paths = (asked: ReturnType<typeof questionsByValue>) => asked.map(({ where }) => where);
  expect(paths(questionsByValue([{ where: 'rows', also, ...words }]))).toEqual(also);
  expect(paths(questionsByValue([{ where: 'rows', ...words }]))).toEqual(['rows']);
});
