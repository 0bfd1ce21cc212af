import type { Sheet } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { listMarks, shapeOf } from './table-shape.ts';
import { usualActorWidths, widthsOf } from './widths.ts';

const sheet = {
  performers: [{ name: 'PELAPOR' }, { name: 'PETUGAS', span: 2 }, { name: 'KABID' }],
  columns: { activity: 'KEGIATAN' },
  rows: [
    { note: '', marks: [{ column: 1, text: 'Belum lengkap' }] },
    {
      note: '',
      marks: [
        { column: 3, text: 'kanan' },
        { column: 4, text: 'ya' },
      ],
    },
  ],
} as unknown as Sheet;

describe('shapeOf', () => {
  it('opens the spans', () => {
    expect(shapeOf(sheet)).toMatchObject({ actorCells: 4, hasNumbers: false });
  });
  it('puts texts of actor cells under their heading', () => {
    const [reporter, clerk, head] = shapeOf(sheet).actors;
    expect(listMarks(sheet, 1, reporter!)).toEqual(['Belum lengkap']);
    expect(listMarks(sheet, 1, clerk!)).toEqual([]);
    expect(listMarks(sheet, 2, clerk!)).toEqual(['kanan']);
    expect(listMarks(sheet, 2, head!)).toEqual(['ya']);
  });
});

describe('widthsOf', () => {
  const total = (isCompact: boolean, actors: readonly number[]) => {
    const { actors: _, ...fixed } = widthsOf(shapeOf(sheet), actors, isCompact);
    return [...actors, ...Object.values(fixed)].reduce((sum, width) => sum + width, 0);
  };
  it('fills the official width and the compact one exactly', () => {
    expect(total(false, usualActorWidths(shapeOf(sheet), false))).toBe(1200);
    expect(total(true, usualActorWidths(shapeOf(sheet), true))).toBe(940);
  });
  it('grows rather than squeeze the activity when the drawing needs much room', () => {
    expect(widthsOf(shapeOf(sheet), [400, 400, 400], false).activity).toBe(170);
  });
});
