import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import type { Flow } from '@tuntas/sop';
import { buildFlow, type FoundStep } from './build-flow.ts';
import { followWays, linksOf, type Links, type Way } from './follow-ways.ts';

export interface BpmnReading {
  /** Every fact of it inferred; undefined when something is not supported or there is no task. */
  readonly flow: Flow | undefined;
  /** What the file holds and the SOP language has no word for, one Indonesian line each. */
  readonly unsupported: readonly string[];
}

const TASKS = new Set(['bpmn:Task', 'bpmn:UserTask', 'bpmn:ManualTask']);
const SUPPORTED = new Set([
  ...TASKS,
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:InclusiveGateway',
  'bpmn:SequenceFlow',
]);
/** Said about the work, not part of its order. */
const BESIDE = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference']);
const MOST_CHARACTERS = 5_000_000;
const MOST_ELEMENTS = 5_000;

/**
 * Reads a flat process with lanes (tasks, exclusive, parallel and inclusive gateways, start and end
 * events) as a proposed flow: a step for each task, performed by its lane; the lanes from top to bottom are its actor columns. Not a BPMN file, or
 * something in it that is not supported: no flow, and each such thing is named.
 */
export async function readBpmn(xml: string): Promise<BpmnReading> {
  const refuse = (...unsupported: string[]): BpmnReading => ({ flow: undefined, unsupported });
  if (xml.length > MOST_CHARACTERS) return refuse('Berkas BPMN terlalu besar.');
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return refuse('Berkas BPMN tidak boleh memuat DOCTYPE.');
  const root = await new BpmnModdle().fromXML(xml).then(
    ({ rootElement }) => rootElement,
    () => undefined,
  );
  if (root?.$type !== 'bpmn:Definitions') return refuse('Berkas ini bukan BPMN 2.0.');
  const processes = elementsOf(root, 'rootElements').filter(
    (element) => element.$type === 'bpmn:Process' && elementsOf(element, 'flowElements').length > 0,
  );
  const [process] = processes;
  if (process === undefined) return refuse('Tidak ada proses di dalam berkas BPMN.');
  if (processes.length > 1) {
    return refuse(`Ada ${processes.length} proses; hanya satu proses dapat dibaca.`);
  }
  const elements = elementsOf(process, 'flowElements');
  if (elements.length > MOST_ELEMENTS) return refuse('Proses BPMN terlalu besar.');
  const unsupported = [...new Set(elements.flatMap(namesOfUnsupported))];
  const starts = elements.filter(({ $type }) => $type === 'bpmn:StartEvent');
  if (starts.length !== 1) unsupported.push(`Harus ada tepat satu mulai; ada ${starts.length}.`);
  const links = linksOf(elements);
  const steps: FoundStep[] = [];
  const lanes = laneNames(process);
  for (const task of elements.filter(({ $type }) => TASKS.has($type))) {
    const { ways, problems } = followWays(task, links);
    unsupported.push(...problems);
    const id = String(task.id);
    steps.push({
      id,
      title: nameOf(task),
      lane: lanes.get(id) ?? 'Pelaksana',
      ways,
      isJoin: isJoined(task, links),
    });
  }
  const [begin] = starts;
  const first = begin && followWays(begin, links);
  unsupported.push(...(first?.problems ?? []));
  const start = onlyTarget(first?.ways ?? []);
  if (start === undefined)
    unsupported.push('Dari mulai harus ada tepat satu jalan ke sebuah tugas.');
  if (steps.length === 0) unsupported.push('Tidak ada tugas di dalam proses.');
  if (unsupported.length > 0 || start === undefined) return refuse(...new Set(unsupported));
  return buildFlow(steps, start);
}

function namesOfUnsupported(element: ModdleElement): string[] {
  const { $type } = element;
  if (BESIDE.has($type)) return [];
  const kind = $type.replace('bpmn:', '');
  if (!SUPPORTED.has($type)) return [`Unsur ${kind} “${nameOf(element)}” tidak didukung.`];
  const events = elementsOf(element, 'eventDefinitions').filter(
    (each) => each.$type !== 'bpmn:TerminateEventDefinition',
  );
  const loop = element['loopCharacteristics'] as unknown;
  return [
    ...events.map(
      (each) =>
        `${kind} “${nameOf(element)}” dengan ${each.$type.replace('bpmn:', '')} tidak didukung.`,
    ),
    ...(loop === undefined ? [] : [`Tugas “${nameOf(element)}” yang berulang tidak didukung.`]),
  ];
}

function laneNames(process: ModdleElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (lane: ModdleElement): void => {
    for (const node of elementsOf(lane, 'flowNodeRef')) names.set(String(node.id), nameOf(lane));
    const inner = lane['childLaneSet'] as ModdleElement | undefined;
    if (inner !== undefined) elementsOf(inner, 'lanes').forEach(visit);
  };
  for (const set of elementsOf(process, 'laneSets')) elementsOf(set, 'lanes').forEach(visit);
  return names;
}

/** Comes after a gateway that gathers parallel branches. */
function isJoined(task: ModdleElement, links: Links): boolean {
  return links.incoming(task).some((flow) => {
    const source = flow['sourceRef'] as ModdleElement | undefined;
    return (
      source !== undefined &&
      (source.$type === 'bpmn:ParallelGateway' || source.$type === 'bpmn:InclusiveGateway') &&
      links.incoming(source).length > 1
    );
  });
}

function onlyTarget(ways: readonly Way[]): string | undefined {
  const [way] = ways;
  return ways.length === 1 && way?.to.length === 1 ? way.to[0] : undefined;
}

function elementsOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  return (element[name] as readonly ModdleElement[] | undefined) ?? [];
}

function nameOf(element: ModdleElement): string {
  return String(element['name'] ?? element.id ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
