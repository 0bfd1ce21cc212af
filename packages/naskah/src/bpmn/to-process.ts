import { exitLabel, type Exit, type SopDefinition, type Step } from '@tuntas/sop';
import { findBranches } from './find-branches.ts';
import { stepFacts, wayFacts } from './kept-facts.ts';
import type { NodeKind, ProcessFlow, ProcessGraph, ProcessNode } from './process-graph.ts';

/**
 * The flow as a process: a task for each step in the lane of its leading performer, an exclusive
 * gateway where a step has several ways out, a parallel gateway where one way leads to several
 * steps (inclusive where the performer chooses among them), and a parallel one before a join.
 * BPMN has no way to withdraw other branches and go on; such an exit says so in its documentation.
 */
export function toProcess(definition: SopDefinition): ProcessGraph {
  const { flow } = definition;
  const nodes: ProcessNode[] = [];
  const flows: ProcessFlow[] = [];
  const branches = findBranches(definition);
  const byId = new Map(flow.steps.map((step) => [step.id, step]));
  const lanes = flow.performers
    .filter(({ id }) => flow.steps.some(({ by }) => by[0] === id))
    .map(({ id, title }) => ({ id: `jalur-${id}`, name: title }));

  const add = (id: string, kind: NodeKind, step: Step, name = '', documentation = ''): string => {
    const lane = `jalur-${step.by[0] ?? ''}`;
    const facts = kind === 'userTask' ? { facts: stepFacts(step) } : {};
    nodes.push({ id, kind, name, lane, stepId: step.id, documentation, ...facts });
    return id;
  };
  const connect = (from: string, to: string, more: Partial<ProcessFlow> = {}): void => {
    flows.push({ id: `arus-${flows.length + 1}`, from, to, name: '', ...more });
  };
  /** Where an arrow from `from` goes in to reach a step. */
  const entranceOf = (target: string, from: string): string => {
    const step = byId.get(target);
    if (step?.join !== true) return `langkah-${target}`;
    const branch = (branches.get(target) ?? []).findIndex((ids) => ids.includes(from));
    if (branch < 0) return `langkah-${target}`;
    return mergeOf(target, branch) ?? `temu-${target}`;
  };
  /** The gateway before a join where a branch arrives on several ways; a single one needs none. */
  const mergeOf = (join: string, branch: number): string | undefined => {
    const ways = (branches.get(join)?.[branch] ?? []).flatMap(
      (id) => byId.get(id)?.exits.filter(({ to = [] }) => to.includes(join)) ?? [],
    );
    return ways.length > 1 ? `kumpul-${join}-${branch + 1}` : undefined;
  };

  const start = byId.get(flow.start);
  if (start !== undefined) {
    add('mulai', 'startEvent', start, 'Mulai');
    connect('mulai', `langkah-${start.id}`);
  }
  for (const step of flow.steps) {
    const groups = step.join === true ? (branches.get(step.id) ?? []) : [];
    if (groups.length > 0) {
      const merged = groups.map((_, i) => mergeOf(step.id, i)).filter((id) => id !== undefined);
      for (const id of merged) add(id, 'exclusiveGateway', step);
      add(`temu-${step.id}`, 'parallelGateway', step);
      for (const id of merged) connect(id, `temu-${step.id}`);
      connect(`temu-${step.id}`, `langkah-${step.id}`);
    }
    add(`langkah-${step.id}`, 'userTask', step, step.title, documentationOf(definition, step));
    const isChoice = step.exits.length > 1;
    if (isChoice) {
      add(`pilih-${step.id}`, 'exclusiveGateway', step);
      connect(`langkah-${step.id}`, `pilih-${step.id}`);
    }
    for (const exit of step.exits) leave(step, exit, isChoice);
  }
  // A draft may lead to a step that it does not have yet.
  const drawn = new Set(nodes.map(({ id }) => id));
  return { lanes, nodes, flows: flows.filter(({ from, to }) => drawn.has(from) && drawn.has(to)) };

  function leave(step: Step, exit: Exit, isChoice: boolean): void {
    const from = isChoice ? `pilih-${step.id}` : `langkah-${step.id}`;
    const name = isChoice ? exitLabel(step, exit, (id) => byId.get(id)?.kind) : '';
    const taken = isChoice ? { exit: { stepId: step.id, exit: exit.exit } } : {};
    const said = { name, facts: wayFacts(exit), ...taken };
    const targets = exit.to ?? [];
    const [only] = targets;
    if (only === undefined) {
      const kind = exit.withdraws === true ? 'terminateEvent' : 'endEvent';
      const end = exit.result === 'refused' ? 'Selesai, ditolak' : 'Selesai';
      connect(from, add(`selesai-${step.id}-${exit.exit}`, kind, step, end), said);
    } else if (targets.length === 1) {
      connect(from, entranceOf(only, step.id), said);
    } else {
      const kind = exit.choose === true ? 'inclusiveGateway' : 'parallelGateway';
      const fork = add(`cabang-${step.id}-${exit.exit}`, kind, step);
      connect(from, fork, said);
      for (const target of targets) connect(fork, entranceOf(target, step.id));
    }
  }
}

function documentationOf({ flow, sheet }: SopDefinition, step: Step): string {
  const title = (id: string) => flow.performers.find((each) => each.id === id)?.title ?? id;
  const row = step.row === undefined ? undefined : sheet.rows[step.row - 1];
  const kindOf = (id: string) => flow.steps.find((each) => each.id === id)?.kind;
  const withdrawing = step.exits.filter(({ withdraws }) => withdraws === true);
  return [
    row === undefined ? 'Tambahan di luar lembar SOP.' : `Lembar: ${row.no} ${row.activity}`.trim(),
    step.by.length > 1 ? `Bersama: ${step.by.map(title).join(', ')}` : '',
    row?.time ? `Waktu: ${row.time}` : '',
    ...step.requires.map(({ text }) => `Persyaratan: ${text}`),
    ...step.produces.map((paper) => `Menghasilkan: ${paper.title}`),
    ...withdrawing.map((exit) => `“${exitLabel(step, exit, kindOf)}” menarik cabang lain.`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
