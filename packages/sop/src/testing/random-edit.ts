import fc from 'fast-check';
import type { SopDefinition } from '../definition/definition.ts';
import { KINDS, STEP_KINDS } from '../definition/kinds.ts';
import type { DraftEdit } from '../edit/draft-edit.ts';

/** Picks by number, so that edits fit a definition that other edits have changed meanwhile. */
type Pick = <T>(list: readonly T[]) => T;

const kinds: Readonly<
  Record<DraftEdit['type'], (d: SopDefinition, pick: Pick, n: number) => unknown>
> = {
  confirm: (d, pick) => {
    const step = `/flow/steps/${d.flow.steps.indexOf(stepOf(d, pick))}`;
    return { paths: [step + pick(['', '/clock', '/basis', '/basis/kind', '/basis/by'])] };
  },
  'set-sheet-text': (d, pick, n) => ({
    path: pick([
      '/sheet/number',
      '/sheet/madeOn/written',
      `/sheet/rows/${n % d.sheet.rows.length}/time`,
      '/sheet/rows',
      '/flow/start',
    ]),
    text: pick(['', ' 10  Menit ', '4 Juni 2024']),
  }),
  'set-sheet-list': () => ({ list: 'legalBases', items: ['Perda 1', ' Perbup  2 '] }),
  'insert-row': (d, pick, n) => ({
    at: 1 + (n % (d.sheet.rows.length + 2)),
    row: { no: '', activity: `Baris ${n}`, requires: '', time: '', output: '', note: '' },
    step: newStep(d, pick, n),
  }),
  'remove-row': (d, _, n) => ({ row: 1 + (n % (d.sheet.rows.length + 1)) }),
  'set-performers': (d, pick) => ({ step: stepOf(d, pick).id, by: [performerOf(d, pick)] }),
  'set-kind': (d, pick) => ({ step: stepOf(d, pick).id, kind: pick(STEP_KINDS) }),
  'set-step-title': (d, pick) => ({ step: stepOf(d, pick).id, title: 'Judul lain' }),
  'set-exit': (d, pick, n) => {
    const step = stepOf(d, pick);
    const exit = pick(Object.keys(KINDS[step.kind].exits));
    const to = n % 3 === 0 ? { ends: true } : { to: [stepOf(d, pick).id] };
    return { step: step.id, exit: { exit, ...to } };
  },
  'remove-exit': (d, pick) => {
    const step = stepOf(d, pick);
    return { step: step.id, exit: pick(step.exits).exit };
  },
  'add-step': (d, pick, n) => ({ after: stepOf(d, pick).id, step: newStep(d, pick, n) }),
  'split-row': (d, pick, n) => ({ step: stepOf(d, pick).id, into: newStep(d, pick, n) }),
  'remove-step': (d, pick) => ({ step: stepOf(d, pick).id }),
  'set-join': (d, pick, n) => ({ step: stepOf(d, pick).id, join: n % 2 === 0 }),
  'set-clock': (d, pick) => ({
    step: stepOf(d, pick).id,
    clock: { owner: 'office', enforced: true, standard: { amount: 2, unit: 'hours' } },
  }),
  'set-requirements': (d, pick) => ({
    step: stepOf(d, pick).id,
    requires: [{ id: 'kk', text: 'Fotokopi KK', mandatory: true }],
  }),
  'set-papers': (d, pick) => ({
    step: stepOf(d, pick).id,
    produces: [{ id: 'surat-jawaban', title: 'Surat jawaban', kind: 'letter' }],
    uses: [],
  }),
  'set-form': (d, pick, n) => ({ step: stepOf(d, pick).id, form: n % 2 ? null : 'asesmen' }),
  'set-brings': () => ({ brings: [{ id: 'surat', title: 'Surat', kind: 'letter' }] }),
  'set-performer': (d, pick, n) => ({
    performer: { id: pick(['kurir', performerOf(d, pick)]), title: `Kurir ${n}`, party: 'outside' },
    ...(n % 2 === 0 ? { at: 1 + (n % 9) } : {}),
  }),
  'remove-performer': (d, pick) => ({ performer: performerOf(d, pick) }),
  'set-entries': () => ({ entries: [{ id: 'surat', title: 'Surat masuk' }] }),
  'set-start': (d, pick) => ({ step: stepOf(d, pick).id }),
};

const stepOf = (d: SopDefinition, pick: Pick) => pick(d.flow.steps);
const performerOf = (d: SopDefinition, pick: Pick) =>
  pick([...d.flow.performers.map(({ id }) => id), 'tidak-ada']);
const newStep = (d: SopDefinition, pick: Pick, n: number) => ({
  id: `baru-${n}`,
  title: `Langkah baru ${n}`,
  kind: pick(STEP_KINDS),
  by: [performerOf(d, pick)],
});

/** Makes an edit that more or less fits the definition it is given. */
export const randomEdit: fc.Arbitrary<(definition: SopDefinition) => DraftEdit> = fc
  .tuple(
    fc.constantFrom(...(Object.keys(kinds) as DraftEdit['type'][])),
    fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
  )
  .map(([type, numbers]) => (definition) => {
    let next = 0;
    const pick: Pick = (list) => {
      const found = list[(numbers[next++ % numbers.length] ?? 0) % list.length];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    };
    return { type, ...(kinds[type](definition, pick, numbers[0] ?? 0) as object) } as DraftEdit;
  });
