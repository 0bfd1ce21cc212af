import { KINDS, type Exit, type Flow, type Performer, type Step, type StepKind } from '@tuntas/sop';
import type { Way } from './follow-ways.ts';
import type { BpmnReading } from './read-bpmn.ts';

export interface FoundStep {
  /** Id of the task in the file. */
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly ways: readonly Way[];
  readonly isJoin: boolean;
}

const FROM_FILE = { inferred: 'berkas BPMN' } as const;
const MOST_LETTERS = 50;

/**
 * A flow of proposals. What kind of work a task is, BPMN does not say: one that only ends is an
 * archive, one with a single way a consideration, one with several a verification, whose exits
 * take the ways in the order on, refused, back; their words stay as labels.
 */
export function buildFlow(found: readonly FoundStep[], start: string): BpmnReading {
  const ids = slugs(found, ({ title }) => title);
  const stepIds = new Map(found.map(({ id }, i) => [id, ids[i] ?? id]));
  const lanes = [...new Set(found.map(({ lane }) => lane))];
  const performerIds = slugs(lanes, (lane) => lane);
  const performers = lanes.map((title, i): Performer => ({
    id: performerIds[i] ?? title,
    title,
    party: 'office',
    column: i + 1,
    basis: FROM_FILE,
  }));
  const unsupported: string[] = [];
  const steps = found.map((each, place): Step => {
    const kind = kindOf(each);
    const exits = exitsOf(each, kind, place);
    if (exits.length < each.ways.length) {
      unsupported.push(`“${each.title}” punya ${each.ways.length} jalan keluar; paling banyak 4.`);
    }
    return {
      id: ids[place] ?? each.id,
      title: each.title,
      added: true,
      kind,
      by: [performerIds[lanes.indexOf(each.lane)] ?? ''],
      ...(each.isJoin ? { join: true as const } : {}),
      requires: [],
      produces: [],
      clock: { owner: 'office', enforced: false, basis: FROM_FILE },
      exits,
      basis: { kind: FROM_FILE, by: FROM_FILE },
    };
  });
  if (unsupported.length > 0) return { flow: undefined, unsupported };
  const flow: Flow = {
    start: stepIds.get(start) ?? start,
    entries: [{ id: 'masuk', title: 'Surat atau laporan masuk', basis: FROM_FILE }],
    performers,
    brings: [],
    steps,
  };
  return { flow, unsupported };

  function exitsOf({ ways }: FoundStep, kind: StepKind, place: number): Exit[] {
    const free = Object.entries(KINDS[kind].exits).map(([name, { tone }]) => ({ name, tone }));
    const take = (tones: readonly string[]): string | undefined => {
      const at = free.findIndex(({ tone }) => tones.includes(tone));
      return (at < 0 ? free.splice(0, 1) : free.splice(at, 1))[0]?.name;
    };
    return ways.flatMap((way, i): Exit[] => {
      const isBack = way.to.some((id) => found.findIndex((each) => each.id === id) <= place);
      const name = take(i === 0 && !isBack ? ['forward', 'close'] : isBack ? ['back'] : ['refuse']);
      if (name === undefined) return [];
      const to = way.to.map((id) => stepIds.get(id) ?? id);
      return [
        {
          exit: name,
          ...(way.name === '' || ways.length === 1 ? {} : { label: way.name }),
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

/** Names for ids, each once: "periksa-berkas", "periksa-berkas-2". */
function slugs<T>(items: readonly T[], nameOf: (item: T) => string): string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const plain = nameOf(item)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MOST_LETTERS)
      .replace(/^-+|-+$/g, '');
    const base = plain === '' ? 'langkah' : plain;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}
