import type { PathStop, RehearsalPath, SopDefinition, Step } from '@tuntas/sop';
import { rehearseTexts as texts } from '../../texts/drafts.ts';

export interface PathFacts {
  readonly name: string;
  readonly stops: readonly {
    readonly stop: PathStop;
    readonly step: Step;
    readonly performers: string;
  }[];
  /** How many stops are as on a way before; the rest is its own. */
  readonly known: number;
  /** At its own stops, as the papers. */
  readonly checked: readonly string[];
  readonly papers: readonly string[];
  /** "45 menit dan 3 hari kerja"; empty when no step has a time. */
  readonly time: string;
  readonly end: string;
}

const UNITS = [
  ['minutes', 'menit'],
  ['hours', 'jam'],
  ['working-days', 'hari kerja'],
] as const;

/** What staff want to know of a way before the SOP is signed. */
export function pathFacts(definition: SopDefinition, path: RehearsalPath): PathFacts {
  const { flow } = definition;
  const titleOf = (id: string) => flow.steps.find((step) => step.id === id)?.title ?? id;
  const stops = path.stops.flatMap((stop) => {
    const step = flow.steps.find(({ id }) => id === stop.stepId);
    return step === undefined ? [] : [{ stop, step, performers: namePerformers(definition, step) }];
  });
  const [from = '', exit = ''] = path.id.split('.');
  const known = Math.max(
    0,
    path.stops.findIndex((stop) => stop.stepId === from && stop.exit === exit),
  );
  const own = stops.slice(known);
  const label = path.stops.find((stop) => stop.stepId === from && stop.exit === exit)?.label;
  return {
    name: path.id === 'utama' ? texts.usual : texts.other(titleOf(from), label ?? exit),
    stops,
    known,
    checked: [...new Set(own.flatMap(({ step }) => step.requires.map(({ text }) => text)))],
    papers: [...new Set(own.flatMap(({ step }) => step.produces.map(({ title }) => title)))],
    time: sumTimes(stops.map(({ step }) => step)),
    end:
      path.rejoinsAt === undefined
        ? texts.ends[path.result ?? 'done']
        : texts.rejoins(titleOf(path.rejoinsAt)),
  };
}

function namePerformers({ flow }: SopDefinition, { by }: Pick<Step, 'by'>): string {
  return by
    .map((id) => flow.performers.find((performer) => performer.id === id)?.title ?? id)
    .join(' bersama ');
}

/** Times of a kind are added; handling time and working days are different things. */
function sumTimes(steps: readonly Step[]): string {
  const sums = UNITS.flatMap(([unit, word]) => {
    const sum = steps.reduce(
      (total, { clock }) => total + (clock.standard?.unit === unit ? clock.standard.amount : 0),
      0,
    );
    return sum > 0 ? [`${sum.toLocaleString('id-ID')} ${word}`] : [];
  });
  return sums.join(' dan ');
}
