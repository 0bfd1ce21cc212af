import type { ModdleElement } from 'bpmn-moddle';
import type { BpmnNote } from './bpmn-note.ts';
import { quotedName, wordOf } from './element-words.ts';
import { FROM_FILE } from './from-file.ts';
import type { ForeignNode, ForeignProcess } from './foreign-process.ts';
import { readFacts, type StepFacts, type WayFacts } from './kept-facts.ts';
import { elementsOf, nameOf } from './moddle-elements.ts';

const HUMAN = new Set(['Task', 'UserTask', 'ManualTask']);
const MACHINE = new Set([
  'ServiceTask',
  'ScriptTask',
  'SendTask',
  'ReceiveTask',
  'BusinessRuleTask',
]);
const GROUPS = new Set(['SubProcess', 'AdHocSubProcess', 'Transaction', 'CallActivity']);
const WAITS = new Set(['IntermediateCatchEvent', 'IntermediateThrowEvent']);
const GATEWAYS: Readonly<Record<string, ForeignNode['kind']>> = {
  ExclusiveGateway: 'one',
  EventBasedGateway: 'one',
  ComplexGateway: 'one',
  ParallelGateway: 'all',
  InclusiveGateway: 'some',
};
/** Said about the work, not part of its order. */
const BESIDE = new Set(['SequenceFlow', 'DataObject', 'DataObjectReference', 'DataStoreReference']);

type Form = Pick<ForeignNode, 'kind'> & { readonly note?: string };

/**
 * @param withFacts whether to heed what an export of Tuntas keeps in the file
 */
export function readProcess(process: ModdleElement, withFacts: boolean): ForeignProcess {
  const notes: BpmnNote[] = [];
  const nodes = new Map<string, ForeignNode>();
  const lanes = laneNames(process);
  const elements = elementsOf(process, 'flowElements');
  /** Events at the edge of a task lead on as ways out of that task. */
  const edgeOf = new Map<string, string>();

  for (const element of elements) {
    const id = String(element.id);
    const type = element.$type.replace('bpmn:', '');
    const said = `${wordOf(type)} ${quotedName(element)}`;
    if (type === 'BoundaryEvent') {
      edgeOf.set(id, String((element['attachedToRef'] as ModdleElement | undefined)?.id));
      notes.push({ id, text: `${said} dibaca sebagai jalan keluar tugas tempatnya menempel.` });
      continue;
    }
    const form = formOf(element, type, said);
    if (form === undefined) {
      if (!BESIDE.has(type)) notes.push({ id, text: `${said} tidak didukung dan tidak dibaca.` });
      continue;
    }
    if (form.note !== undefined) notes.push({ id, text: form.note });
    nodes.set(id, {
      id,
      kind: form.kind,
      name: String(element['name'] ?? '').trim() === '' ? '' : nameOf(element),
      lane: lanes.get(id) ?? '',
      terminates: eventsOf(element).includes('TerminateEventDefinition'),
      facts: withFacts ? readFacts<StepFacts>(element, 'langkah', FROM_FILE) : undefined,
      out: [],
      incoming: 0,
    });
  }

  for (const flow of elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow')) {
    const source = String((flow['sourceRef'] as ModdleElement | undefined)?.id);
    const from = nodes.get(edgeOf.get(source) ?? source);
    const to = nodes.get(String((flow['targetRef'] as ModdleElement | undefined)?.id));
    if (from === undefined || to === undefined) {
      notes.push({
        id: String(flow.id),
        text: 'Arus ini tidak menghubungkan dua unsur yang dibaca.',
      });
      continue;
    }
    const event = edgeOf.has(source) ? elements.find(({ id }) => id === source) : undefined;
    const named = String(flow['name'] ?? '').trim() === '' ? '' : nameOf(flow);
    from.out.push({
      name: named === '' && event !== undefined ? nameOf(event) : named,
      to: to.id,
      facts: withFacts ? readFacts<WayFacts>(flow, 'jalan', FROM_FILE) : undefined,
    });
    to.incoming += 1;
  }
  splitTasks(nodes, elements);
  return { nodes, starts: [...nodes.values()].filter(({ kind }) => kind === 'start'), notes };
}

function formOf(element: ModdleElement, type: string, said: string): Form | undefined {
  const events = eventsOf(element).filter((name) => name !== 'TerminateEventDefinition');
  const plain =
    events.length === 0 ? {} : { note: `${said}: ${events.map(wordOf).join(', ')} tidak dibaca.` };
  if (type === 'StartEvent') return { kind: 'start', ...plain };
  if (type === 'EndEvent') return { kind: 'end', ...plain };
  if (WAITS.has(type))
    return { kind: 'pass', note: `${said} tidak didukung; alur terus melewatinya.` };
  if (GROUPS.has(type)) {
    return {
      kind: 'task',
      note: `${said} tidak didukung; dibaca sebagai satu langkah tanpa isinya.`,
    };
  }
  if (MACHINE.has(type)) {
    return { kind: 'task', note: `${said} dibaca sebagai langkah yang dikerjakan orang.` };
  }
  if (HUMAN.has(type)) {
    const isRepeated = element['loopCharacteristics'] !== undefined;
    return { kind: 'task', ...(isRepeated && { note: `${said}: pengulangannya tidak dibaca.` }) };
  }
  const kind = GATEWAYS[type];
  if (kind === undefined) return undefined;
  const isKnown = type !== 'EventBasedGateway' && type !== 'ComplexGateway';
  return { kind, ...(!isKnown && { note: `${said} dibaca sebagai pilihan salah satu.` }) };
}

/** Several arrows out of a task: branches, or a choice where one of them has a condition. */
function splitTasks(nodes: Map<string, ForeignNode>, elements: readonly ModdleElement[]): void {
  const conditional = new Set(
    elements.flatMap((element) => {
      const source = element['sourceRef'] as ModdleElement | undefined;
      return element['conditionExpression'] !== undefined && source ? [String(source.id)] : [];
    }),
  );
  const edges = new Set(
    elements.flatMap((element) => {
      const task = element['attachedToRef'] as ModdleElement | undefined;
      return task === undefined ? [] : [String(task.id)];
    }),
  );
  for (const node of [...nodes.values()]) {
    const isTaskLike = node.kind === 'task' || node.kind === 'pass' || node.kind === 'start';
    if (!isTaskLike || node.out.length < 2) continue;
    const id = `${node.id}:keluar`;
    const isChoice = conditional.has(node.id) || edges.has(node.id);
    const out = node.out.splice(0);
    nodes.set(id, {
      ...node,
      id,
      kind: isChoice ? 'one' : 'all',
      out,
      incoming: 1,
      facts: undefined,
    });
    node.out.push({ name: '', to: id, facts: undefined });
  }
}

function eventsOf(element: ModdleElement): string[] {
  return elementsOf(element, 'eventDefinitions').map(({ $type }) => $type.replace('bpmn:', ''));
}

function laneNames(process: ModdleElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (lane: ModdleElement, depth: number): void => {
    for (const node of elementsOf(lane, 'flowNodeRef')) names.set(String(node.id), nameOf(lane));
    const inner = lane['childLaneSet'] as ModdleElement | undefined;
    if (inner === undefined || depth > 20) return;
    for (const each of elementsOf(inner, 'lanes')) visit(each, depth + 1);
  };
  for (const set of elementsOf(process, 'laneSets')) {
    for (const lane of elementsOf(set, 'lanes')) visit(lane, 0);
  }
  return names;
}
