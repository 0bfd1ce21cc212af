import type { DraftEdit, SopDefinition } from '@tuntas/sop';
import type { FactGroup } from '../../sops/index.ts';

/** Something read between the lines, not in force until somebody says so. */
export interface Proposal {
  readonly path: string;
  /** Step it belongs to; undefined for performers, entries and what is brought. */
  readonly step: string | undefined;
  readonly text: string;
  /** What it was read from. */
  readonly from: string;
}

/** The proposals among the facts of a draft, in the order of the sheet. */
export function listProposals(groups: readonly FactGroup[]): Proposal[] {
  return groups.flatMap(({ id, facts }, group) =>
    facts.flatMap(({ path, text, basis }) =>
      'inferred' in basis
        ? [{ path, text, from: basis.inferred, step: group === 0 ? undefined : id }]
        : [],
    ),
  );
}

/** The edit that settles one of them and nothing beside it. */
export function confirmOne(definition: SopDefinition, { path, step: id }: Proposal): DraftEdit {
  const step = definition.flow.steps.find((each) => each.id === id);
  // Kind and performers share one place, so they are said again instead.
  if (step !== undefined && path.endsWith('/basis/kind')) {
    return { type: 'set-kind', step: step.id, kind: step.kind };
  }
  if (step !== undefined && path.endsWith('/basis/by')) {
    const { by, joint, recordedBy } = step;
    return {
      type: 'set-performers',
      step: step.id,
      by,
      ...(joint === undefined ? {} : { joint }),
      ...(recordedBy === undefined ? {} : { recordedBy }),
    };
  }
  return { type: 'confirm', paths: [path] };
}

/** The edit that settles several at once. Both halves of a step's basis must be among them. */
export function confirmMany(proposals: readonly Proposal[]): DraftEdit {
  const paths = proposals.map(({ path }) => path.replace(/\/basis\/(kind|by)$/, '/basis'));
  return { type: 'confirm', paths: [...new Set(paths)] };
}
