import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import { parseDefinition } from '../reader/parse-definition.ts';
import { printDefinition } from '../reader/print-definition.ts';
import { randomEdit } from '../testing/random-edit.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { applyEdit } from './apply-edit.ts';
import type { EditedBy } from './draft-edit.ts';
import { foldDraft, type DraftEntry } from './fold-draft.ts';

const by: EditedBy = { by: 'Kepala Bidang', on: '2026-11-22' };
const anySop = fc.constantFrom(...RELEASED_SOPS.map(({ definition }) => definition));
const edits = fc.array(randomEdit, { maxLength: 12 });

/** Applies what fits; what does not is refused and changes nothing. */
function work(base: SopDefinition, makers: readonly ((d: SopDefinition) => unknown)[]) {
  let definition = base;
  const entries: DraftEntry[] = [];
  for (const make of makers) {
    const edit = make(definition) as Extract<DraftEntry, { type: 'edit' }>['edit'];
    const before = structuredClone(definition);
    const result = applyEdit(definition, edit, by);
    expect(isDeepStrictEqual(definition, before)).toBe(true);
    if (!result.ok) continue;
    ({ definition } = result);
    entries.push({ type: 'edit', edit, by });
  }
  return { definition, entries };
}

describe('any edits of any shipped definition', () => {
  test('leave a definition that the schema accepts and that prints and reads the same', () => {
    fc.assert(
      fc.property(anySop, edits, (base, makers) => {
        const { definition } = work(base, makers);
        const { definition: read, diagnostics } = parseDefinition(
          printDefinition(definition),
          'sop.yaml',
        );
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read).toEqual(definition);
      }),
      { numRuns: 60 },
    );
  });

  test('leave no exit that leads nowhere', () => {
    fc.assert(
      fc.property(anySop, edits, (base, makers) => {
        const { flow } = work(base, makers).definition;
        const ids = new Set(flow.steps.map(({ id }) => id));
        expect(ids.has(flow.start)).toBe(true);
        for (const { to, ends } of flow.steps.flatMap(({ exits }) => exits)) {
          expect((to === undefined) !== (ends === undefined)).toBe(true);
          for (const target of to ?? []) expect(ids).toContain(target);
        }
      }),
    );
  });

  test('are all taken back by as many undos, one after the other', () => {
    fc.assert(
      fc.property(anySop, edits, (base, makers) => {
        const { definition, entries } = work(base, makers);
        expect(foldDraft(base, entries).definition).toEqual(definition);
        for (let undone = 1; undone <= entries.length; undone++) {
          const undos: DraftEntry[] = Array.from({ length: undone }, () => ({ type: 'undo' }));
          expect(foldDraft(base, [...entries, ...undos]).definition).toEqual(
            foldDraft(base, entries.slice(0, entries.length - undone)).definition,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
