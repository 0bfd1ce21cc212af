import type { PathStop, RehearsalPath, SopDefinition, StandardTime, Step } from '@tuntas/sop';
import { rehearseTexts as texts } from '../../texts/drafts.ts';

export interface StopFacts {
  readonly stop: PathStop;
  readonly step: Step;
  readonly performers: string;
  /** What is checked, and the letters and records that come out. */
  readonly checked: readonly string[];
  readonly papers: readonly string[];
  /** "3 hari kerja"; empty when the step has no time. */
  readonly time: string;
}

export interface PathFacts {
  readonly name: string;
  readonly stops: readonly StopFacts[];
  /** How many stops are as on a way before; the rest is its own. */
  readonly known: number;
  /** "45 menit dan 3 hari kerja"; empty when no step has a time. */
  readonly time: string;
  readonly end: string;
}

/** What staff want to know of a way before the SOP is signed. */
export function pathFacts(definition: SopDefinition, path: RehearsalPath): PathFacts {
  const { flow } = definition;
  const titleOf = (id: string) => flow.steps.find((step) => step.id === id)?.title ?? id;
  const stops = path.stops.flatMap((stop) => {
    const step = flow.steps.find(({ id }) => id === stop.stepId);
    if (step === undefined) return [];
    return [
      {
        stop,
        step,
        performers: namePerformers(definition, step),
        checked: step.requires.map(({ text, mandatory }) =>
          mandatory ? text : texts.optional(text),
        ),
        papers: step.produces.map(({ title }) => title),
        time: sumTimes([step]),
      },
    ];
  });
  const [from = '', exit = ''] = path.id.split('.');
  const known = Math.max(
    0,
    path.stops.findIndex((stop) => stop.stepId === from && stop.exit === exit),
  );
  const label = path.stops.find((stop) => stop.stepId === from && stop.exit === exit)?.label;
  return {
    name: path.id === 'utama' ? texts.usual : texts.other(titleOf(from), label ?? exit),
    stops,
    known,
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

/** Minutes and hours of handling are added; working days are something else. */
function sumTimes(steps: readonly Step[]): string {
  const sum = (unit: StandardTime['unit']) =>
    steps.reduce(
      (total, { clock }) => total + (clock.standard?.unit === unit ? clock.standard.amount : 0),
      0,
    );
  const minutes = sum('minutes') + 60 * sum('hours');
  const parts = [
    [Math.floor(minutes / 60), 'jam'],
    [minutes % 60, 'menit'],
    [sum('working-days'), 'hari kerja'],
  ] as const;
  return parts
    .flatMap(([amount, unit]) => (amount > 0 ? [`${amount.toLocaleString('id-ID')} ${unit}`] : []))
    .join(' dan ')
    .replace(/ dan (?=.* dan )/g, ', ');
}
