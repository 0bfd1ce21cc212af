import fc from 'fast-check';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { buildDefinition, buildStep, WRITTEN } from './build-definition.ts';

/** The shape of a flow that is sound by the way it is made. */
type Block =
  | { readonly type: 'task'; readonly style: number; readonly back: number }
  | { readonly type: 'sequence'; readonly blocks: readonly Block[] }
  | { readonly type: 'choice'; readonly blocks: readonly Block[] }
  | { readonly type: 'loop'; readonly inside: Block }
  | { readonly type: 'parallel'; readonly blocks: readonly Block[]; readonly choose: boolean };

const { block } = fc.letrec<{ block: Block; task: Block }>((tie) => {
  const several = (min: number, max: number) =>
    fc.array(tie('block'), { minLength: min, maxLength: max });
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('task'),
      fc.record({ type: fc.constant('sequence' as const), blocks: several(1, 3) }),
      fc.record({ type: fc.constant('choice' as const), blocks: several(2, 2) }),
      fc.record({ type: fc.constant('loop' as const), inside: tie('block') }),
      fc.record({
        type: fc.constant('parallel' as const),
        blocks: several(2, 3),
        choose: fc.boolean(),
      }),
    ),
    task: fc.record({ type: fc.constant('task' as const), style: fc.nat(5), back: fc.nat(3) }),
  };
});

/**
 * Random definitions of sequences, decisions, loops and parallel blocks (with and without a
 * choice), joint and outside performers, ways back out of forks, and refusals that withdraw.
 */
export const soundDefinition: fc.Arbitrary<SopDefinition> = block.map((shape) => {
  const steps: Step[] = [];
  const entry = layOut(shape, 'arsip', ['mulai'], steps);
  return buildDefinition(
    [
      buildStep('mulai', 'receive', { onward: entry }),
      ...steps,
      buildStep('arsip', 'archive', { closed: null }),
      buildStep('tolak', 'archive', { closed: null }),
      // Reached from nowhere when no task happens to refuse; then the start may.
    ].map((step) => (step.id === 'mulai' ? refusingStart(step) : step)),
  );
});

function refusingStart(step: Step): Step {
  const exits = buildStep('x', 'consider', { onward: 'x', refuse: 'tolak' }).exits;
  return { ...step, kind: 'consider', exits: [...step.exits, ...exits.slice(1)] };
}

/** Lays out a block that goes on at `next`. @returns the step where it is entered. */
function layOut(shape: Block, next: string, behind: readonly string[], steps: Step[]): string {
  const id = `l${steps.length + 1}`;
  switch (shape.type) {
    case 'task': {
      steps.push(layOutTask(id, shape.style, next, behind[shape.back % behind.length] ?? ''));
      return id;
    }
    case 'sequence':
      return shape.blocks.reduceRight((after, part) => layOut(part, after, behind, steps), next);
    case 'choice': {
      const at = steps.push(buildStep(id, 'verify', {})) - 1;
      const [left = next, right = next] = shape.blocks.map((part) =>
        layOut(part, next, [...behind, id], steps),
      );
      steps[at] = buildStep(id, 'verify', { eligible: left, 'more-papers': right });
      return id;
    }
    case 'loop': {
      const at = steps.push(buildStep(id, 'check', {})) - 1;
      const inside = layOut(shape.inside, id, [...behind, id], steps);
      const requires = [
        { id: 'ktp', text: 'Fotokopi KTP', mandatory: true, basis: WRITTEN },
        { id: 'foto', text: 'Foto', mandatory: false, onlyFor: ['surat'], basis: WRITTEN },
      ];
      steps[at] = buildStep(id, 'check', { complete: next, incomplete: inside }, { requires });
      return id;
    }
    case 'parallel': {
      const at = steps.push(buildStep(id, 'dispose', {})) - 1;
      const join = `${id}-temu`;
      steps.push(buildStep(join, 'consider', { onward: next }, { join: true }));
      const to = shape.blocks.map((part) => layOut(part, join, [...behind, id], steps));
      steps[at] = buildStep(id, 'dispose', {
        disposed: { to, ...(shape.choose && { choose: true }) },
      });
      return id;
    }
  }
}

function layOutTask(id: string, style: number, next: string, back: string): Step {
  switch (style) {
    case 0:
      return buildStep(id, 'paraf', { initialled: next, back }, { by: ['kabid'] });
    case 1:
      return buildStep(
        id,
        'consider',
        { onward: next, back },
        { by: ['staf', 'kasi'], joint: 'each' },
      );
    case 2:
      return buildStep(
        id,
        'forward',
        { accepted: next, 'no-answer': id, refused: back },
        { by: ['panti'], recordedBy: ['staf'] },
      );
    case 3:
      return buildStep(id, 'sign', {
        signed: next,
        refuse: { to: ['tolak'], withdraws: true, result: 'refused' },
      });
    case 4:
      return buildStep(id, 'hand-over', { delivered: next });
    default:
      return buildStep(id, 'draft', { drafted: next }, { by: ['staf', 'kasi'] });
  }
}
