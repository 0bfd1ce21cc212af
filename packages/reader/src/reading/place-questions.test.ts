import { expect, test } from 'vitest';
import { placeQuestions } from './place-questions.ts';

const about = (where: string) => [{ where, ask: 'Siapa?', why: 'Tidak terbaca.' }];
const places = {
  'rows[0]': { block: 2, row: 3 },
  'rows[0].time': { block: 2, row: 3, column: 7 },
};

test('what has no place of its own stands in its row, or in its table', () => {
  expect(placeQuestions(about('rows[0].performers'), places)['rows[0].performers']).toEqual({
    block: 2,
    row: 3,
  });
  expect(placeQuestions(about('rows[0].time'), places)).toEqual(places);
  expect(placeQuestions(about('performers'), places)['performers']).toEqual({ block: 2 });
  expect(placeQuestions(about('rows'), places)['rows']).toEqual({ block: 2 });
});

test('a value of the header that was not found has no place', () => {
  expect(placeQuestions(about('sheet.number'), places)).toEqual(places);
});
