import type { DraftEdit } from '@tuntas/sop';
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

export interface ProposalGroup {
  readonly step: string | undefined;
  readonly texts: readonly string[];
}

/** Their texts step by step, in the order they come; what belongs to no step is a group of its own. */
export function groupProposals(proposals: readonly Proposal[]): ProposalGroup[] {
  const groups = Map.groupBy(proposals, ({ step }) => step);
  return [...groups].map(([step, own]) => ({ step, texts: own.map(({ text }) => text) }));
}

/** The edit that settles these and nothing beside them. */
export function confirmThese(proposals: readonly Proposal[]): DraftEdit {
  return { type: 'confirm', paths: proposals.map(({ path }) => path) };
}
