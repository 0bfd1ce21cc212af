import { KINDS, type Exit, type Flow, type Performer, type Step, type StepKind } from '@tuntas/sop';
import type { BpmnNote } from './bpmn-note.ts';
import type { Way } from './follow-ways.ts';
import { FROM_FILE } from './from-file.ts';
import type { SopFacts, StepFacts } from './kept-facts.ts';
import { slugs } from './slugs.ts';

export interface FoundStep {
  /** Id of the task in the file. */
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly ways: readonly Way[];
  readonly isJoin: boolean;
  readonly facts: StepFacts | undefined;
}

export interface FoundFlow {
  readonly steps: readonly FoundStep[];
  /** Id of the first task. */
  readonly start: string;
  /** Names of the start events that lead to it. */
  readonly entries: readonly string[];
  readonly facts: SopFacts | undefined;
}

const MOST_WAYS = 4;
const NOBODY = 'Pelaksana';

/**
 * A flow of proposals. What kind of work a task is, BPMN does not say: one that only ends is an
 * archive, one with a single way a consideration, one with several a verification, whose exits
 * take the ways in the order on, refused, back; their words stay as labels. What an export of
 * Tuntas keeps in the file says all this itself.
 */
export function buildFlow({ steps: found, start, entries, facts }: FoundFlow): {
  readonly flow: Flow;
  readonly problems: readonly BpmnNote[];
} {
  const ids = slugs(found, (step) => step.facts?.id ?? step.title);
  const stepIds = new Map(found.map(({ id }, i) => [id, ids[i] ?? id]));
  const problems: BpmnNote[] = found
    .filter(({ ways }) => ways.length > MOST_WAYS)
    .map(({ id, title, ways }) => ({
      id,
      text: `“${title}” punya ${ways.length} jalan keluar; paling banyak ${MOST_WAYS}.`,
    }));
  const performers = [...(facts?.performers ?? [])];
  const ofLane = new Map(performers.map(({ id, title }) => [title, id]));
  const lanes = [...new Set(found.map(({ lane }) => lane || NOBODY))];
  const unknown = lanes.filter((lane) => !ofLane.has(lane));
  const taken = performers.map(({ id }) => id);
  slugs([...taken, ...unknown], (name) => name)
    .slice(taken.length)
    .forEach((id, i) => {
      const title = unknown[i] ?? id;
      ofLane.set(title, id);
      const column = facts === undefined ? { column: i + 1 } : {};
      performers.push({
        id,
        title,
        party: 'office',
        ...column,
        basis: FROM_FILE,
      } satisfies Performer);
    });

  const steps = found.map((each, place): Step => {
    const leader = ofLane.get(each.lane || NOBODY) ?? '';
    const kind = each.facts?.kind ?? kindOf(each);
    return {
      requires: [],
      produces: [],
      clock: { owner: 'office', enforced: false, basis: FROM_FILE },
      ...(each.facts === undefined &&
        (facts === undefined ? { row: place + 1 } : { added: true as const })),
      ...each.facts,
      id: ids[place] ?? each.id,
      title: each.title,
      kind,
      by: each.facts?.by?.[0] === leader ? each.facts.by : [leader],
      ...(each.isJoin || each.facts?.join === true ? { join: true as const } : {}),
      exits: exitsOf(each, kind, place),
      basis: { kind: FROM_FILE, by: FROM_FILE },
    };
  });
  const names = entries.map((name) => name || 'Surat atau laporan masuk');
  const entryIds = slugs(names, (name) => name);
  return {
    flow: {
      start: stepIds.get(start) ?? start,
      entries:
        facts?.entries ??
        names.map((title, i) => ({ id: entryIds[i] ?? 'masuk', title, basis: FROM_FILE })),
      performers,
      brings: facts?.brings ?? [],
      steps,
    },
    problems,
  };

  function exitsOf({ ways }: FoundStep, kind: StepKind, place: number): Exit[] {
    const kept = new Set(ways.map((way) => way.facts?.exit));
    const free = Object.entries(KINDS[kind]?.exits ?? {})
      .map(([name, { tone }]) => ({ name, tone }))
      .filter(({ name }) => !kept.has(name));
    const take = (tones: readonly string[]): string | undefined => {
      const at = free.findIndex(({ tone }) => tones.includes(tone));
      return (at < 0 ? free.splice(0, 1) : free.splice(at, 1))[0]?.name;
    };
    return ways.flatMap((way, i): Exit[] => {
      const isBack = way.to.some((id) => found.findIndex((each) => each.id === id) <= place);
      const tones = i === 0 && !isBack ? ['forward', 'close'] : isBack ? ['back'] : ['refuse'];
      const name = way.facts?.exit ?? take(tones);
      if (name === undefined) return [];
      const to = way.to.map((id) => stepIds.get(id) ?? id);
      const words = way.name === '' || ways.length === 1 ? {} : { label: way.name };
      return [
        {
          ...(way.facts ?? words),
          exit: name,
          ...(to.length === 0 ? { ends: true as const } : { to }),
          ...(way.isChoice ? { choose: true as const } : {}),
          ...(way.isTerminate ? { withdraws: true as const } : {}),
          basis: FROM_FILE,
        },
      ];
    });
  }
}

function kindOf({ ways }: FoundStep): StepKind {
  if (ways.length > 1) return 'verify';
  return ways[0]?.to.length === 0 ? 'archive' : 'consider';
}
