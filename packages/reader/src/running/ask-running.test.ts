import { expect, test } from 'vitest';
import type { Sheet } from '@tuntas/sop';
import { askRunning } from './ask-running.ts';
import type { RowDoubt } from './row-cells.ts';
import type { FoundLines } from './sheet-lines.ts';

const PLACE = { block: 0, row: 0 };
const SHEET = { performers: [], rows: [] } as unknown as Sheet;

function found(notes: readonly string[], doubts: readonly RowDoubt[], actors = ['Staf', 'Kasi']) {
  const cells = { activity: 'Menerima', requires: '', time: '', output: 'Resi', mark: '' };
  const label = { field: 'note', kind: 'column', label: 'Keterangan', value: '', confidence: 1 };
  return {
    ...{ office: [], pairs: [], title: [], leftOver: [], areActorsSure: true },
    actors: actors.map((text) => ({ text, place: PLACE })),
    heading: { from: 0, to: 1, labels: [label], actors: [], numbers: [] },
    rows: notes.map((note, at) => ({
      no: '',
      place: PLACE,
      cells: { ...cells, note, doubts: at === notes.length - 1 ? doubts : [] },
    })),
  } as unknown as FoundLines;
}

const asked = (lines: FoundLines) =>
  askRunning(lines, SHEET).flatMap(({ where, also = [] }) => [where, ...also]);

test('a note of the last row alone may be the note of any row', () => {
  expect(asked(found(['', '', 'Maksimal 2 buku'], ['note']))).toEqual([
    'rows[2].note',
    'rows[0].note',
    'rows[1].note',
  ]);
  expect(asked(found(['', 'Gratis', 'Maksimal 2 buku'], ['note']))).toEqual([]);
  expect(asked(found(['', '', 'Maksimal 2 buku'], []))).toEqual([]);
});

test('one post alone is asked about', () => {
  expect(asked(found(['', ''], [], ['Caraka']))).toEqual(['performers']);
});
