import type { FileRef } from '@tuntas/api';
import { exitLabel, findExitRule, type ExitTone, type SopDefinition, type Step } from '@tuntas/sop';

/** Words for the ids of one berkas. An id that is not known comes back as it is. */
export interface Names {
  readonly findStep: (stepId: string) => Step | undefined;
  readonly step: (stepId: string) => string;
  readonly performer: (performerId: string) => string;
  /** Who performs a step: "Kasi bersama Staf" when each has a part, "Kasi atau Staf" otherwise. */
  readonly performersOf: (stepId: string) => string;
  readonly entry: (entryId: string) => string;
  readonly requirement: (stepId: string, requirementId: string) => string;
  /** Button text of an exit: the office's own label, else the usual one of its kind. */
  readonly exit: (stepId: string, exit: string) => string;
  readonly tone: (stepId: string, exit: string) => ExitTone;
  readonly file: (fileId: string) => FileRef | undefined;
  /** The words of the version that the berkas ran on at that entry of its history. */
  readonly at: (seq: number) => Names;
}

/** A version that the berkas ran on before it was moved to another, until that entry. */
export interface EarlierVersion {
  readonly definition: SopDefinition;
  readonly untilSeq: number;
}

/** `earlier`: the oldest first. */
export function makeNames(
  definition: SopDefinition,
  files: readonly FileRef[],
  earlier: readonly EarlierVersion[] = [],
): Names {
  const { flow } = definition;
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  // What only an older version knew still has its title there.
  const flows = [...earlier.map((version) => version.definition.flow), flow];
  const titles = new Map(flows.flatMap((each) => each.steps.map(({ id, title }) => [id, title])));
  const performers = new Map(
    flows.flatMap((each) => each.performers.map(({ id, title }) => [id, title])),
  );
  const entries = new Map(flow.entries.map((entry) => [entry.id, entry.title]));
  const filesById = new Map(files.map((file) => [file.id, file]));
  const performer = (id: string) => performers.get(id) ?? id;
  const ruleOf = (stepId: string, exit: string) => {
    const step = steps.get(stepId);
    return step && findExitRule(step.kind, exit);
  };
  const before = earlier.map((version) => ({
    untilSeq: version.untilSeq,
    names: makeNames(version.definition, files),
  }));
  const names: Names = {
    findStep: (id) => steps.get(id),
    step: (id) => titles.get(id) ?? id,
    performer,
    performersOf: (stepId) => {
      const step = steps.get(stepId);
      return step?.by.map(performer).join(step.joint === 'each' ? ' bersama ' : ' atau ') ?? '';
    },
    entry: (id) => entries.get(id) ?? id,
    requirement: (stepId, id) =>
      steps.get(stepId)?.requires.find((requirement) => requirement.id === id)?.text ?? id,
    exit: (stepId, exit) => {
      const step = steps.get(stepId);
      const way = step?.exits.find((one) => one.exit === exit) ?? { exit };
      return step ? exitLabel(step, way, (id) => steps.get(id)?.kind) : exit;
    },
    tone: (stepId, exit) => ruleOf(stepId, exit)?.tone ?? 'forward',
    file: (id) => filesById.get(id),
    at: (seq) => before.find(({ untilSeq }) => seq <= untilSeq)?.names ?? names,
  };
  return names;
}
