import type { SopDefinition, Step } from '@tuntas/sop';
import fc from 'fast-check';
import { buildDefinition, buildStep } from '../../packages/sop/src/testing/build-definition.ts';
import { anySheet } from './any-sheet.ts';

const WORDS = ['Belum lengkap', 'Koordinasi', 'dikembalikan ke pemohon'];

/**
 * A sheet with a flow drawn on it: one step a row, performed by one post or by several, some of them
 * decisions that go back, and words in cells of posts that do not act in that row.
 */
export const anyDefinition: fc.Arbitrary<SopDefinition> = anySheet.chain((sheet) =>
  fc
    .array(
      fc.record({
        by: fc.uniqueArray(fc.nat(sheet.performers.length - 1), { minLength: 1, maxLength: 3 }),
        style: fc.nat(4),
        back: fc.nat(20),
        mark: fc.option(fc.record({ cell: fc.nat(20), text: fc.constantFrom(...WORDS) }), {
          freq: 5,
        }),
      }),
      { minLength: sheet.rows.length, maxLength: sheet.rows.length },
    )
    .map((drafts) => {
      const last = sheet.rows.length - 1;
      const steps = drafts.map(({ by, style, back }, row): Step => {
        const id = `b${row + 1}`;
        const next = `b${row + 2}`;
        const earlier = `b${(back % Math.max(1, row)) + 1}`;
        const more = { by: by.map((column) => `p${column + 1}`), row: row + 1 };
        if (row === last) return buildStep(id, 'archive', { closed: null }, more);
        if (row === 0) return buildStep(id, 'receive', { onward: next }, more);
        if (style === 0) {
          return buildStep(id, 'check', { complete: next, incomplete: earlier }, more);
        }
        if (style === 1) return buildStep(id, 'paraf', { initialled: next, back: earlier }, more);
        return buildStep(id, 'consider', { onward: next }, more);
      });
      const rows = sheet.rows.map((row, index) => {
        const draft = drafts[index];
        const mark = draft?.mark;
        if (draft === undefined || mark === null || mark === undefined) return row;
        // Words stand in the first cell of a post that does not act here.
        const column = mark.cell % sheet.performers.length;
        if (draft.by.includes(column)) return row;
        const before = sheet.performers.slice(0, column);
        const at = before.reduce((sum, { span = 1 }) => sum + span, 1);
        return { ...row, marks: [{ column: at, text: mark.text }] };
      });
      return buildDefinition(
        steps,
        {
          performers: sheet.performers.map(({ name }, index) => ({
            ...{ id: `p${index + 1}`, title: name, party: 'office' as const, column: index + 1 },
            basis: { written: 'kolom' },
          })),
        },
        { ...sheet, rows },
      );
    }),
);
