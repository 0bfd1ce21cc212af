import type { SheetReading } from '@tuntas/reader';
import { expect, test } from 'vitest';
import { keptQuestions } from './kept-questions.ts';

const reading = (questions: SheetReading['questions']): SheetReading => ({
  ...({} as SheetReading),
  questions,
  places: { rows: { block: 1 }, 'rows[1].time': { block: 1, row: 3, column: 6 } },
});

test('two questions about one place are one, and none is lost', () => {
  const kept = keptQuestions(
    reading([
      { where: 'rows', ask: 'Apakah kolom A benar?', why: 'A.', choices: ['Ya', 'Tidak'] },
      { where: 'rows[1].time', ask: 'Berapa?', why: 'Kosong.', also: ['rows[2].time'] },
      { where: 'rows', ask: 'Apakah B perlu dicatat?', why: 'B.', choices: ['Ya', 'Tidak'] },
    ]),
  );
  expect(kept).toEqual([
    {
      where: 'rows',
      ask: 'Apakah kolom A benar? Apakah B perlu dicatat?',
      why: 'A. B.',
      choices: [],
      places: [{ block: 1 }],
    },
    {
      where: 'rows[1].time',
      also: ['rows[2].time'],
      ask: 'Berapa?',
      why: 'Kosong.',
      choices: [],
      places: [{ block: 1, row: 3, column: 6 }],
    },
  ]);
});

test('a question of its own keeps its choices', () => {
  const asked = { where: 'sheet.name', ask: 'Apa namanya?', why: 'Kosong.', choices: ['X', 'Y'] };
  expect(keptQuestions(reading([asked]))).toEqual([{ ...asked, places: [] }]);
});
