import { BpmnModdle } from 'bpmn-moddle';
import type { SopDefinition } from '@tuntas/sop';
import { NAMESPACE, sopFacts, writeFacts, type FactName } from './kept-facts.ts';
import { layOutProcess } from './lay-out-process.ts';
import type { NodeKind, ProcessFlow, ProcessNode } from './process-graph.ts';
import { toProcess } from './to-process.ts';

const TYPES: Readonly<Record<NodeKind, string>> = {
  startEvent: 'bpmn:StartEvent',
  userTask: 'bpmn:UserTask',
  exclusiveGateway: 'bpmn:ExclusiveGateway',
  parallelGateway: 'bpmn:ParallelGateway',
  inclusiveGateway: 'bpmn:InclusiveGateway',
  endEvent: 'bpmn:EndEvent',
  terminateEvent: 'bpmn:EndEvent',
};
const LONGEST_POOL = 80;

/**
 * The flow of an SOP as BPMN 2.0 XML (OMG formal/2013-12-09): one pool, one lane for each performer,
 * with its diagram. Same definition, same text. A gateway's arrow carries the condition
 * `keluar = "<exit>"` on what its step was left by.
 */
export async function printBpmn(definition: SopDefinition): Promise<string> {
  const graph = toProcess(definition);
  const layout = layOutProcess(graph);
  const moddle = new BpmnModdle();
  const make = (type: string, attributes: object) => moddle.create(type, attributes);
  const title = definition.sheet.title.trim() || definition.sheet.name.trim() || definition.id;

  const nodes = new Map(graph.nodes.map((node) => [node.id, makeNode(node)]));
  const flows = graph.flows.map((flow) => makeFlow(flow));
  const lanes = graph.lanes.map(({ id, name }) =>
    make('bpmn:Lane', {
      id,
      name,
      flowNodeRef: graph.nodes.filter(({ lane }) => lane === id).map((node) => nodes.get(node.id)),
    }),
  );
  const process = make('bpmn:Process', {
    id: 'proses',
    name: title,
    isExecutable: true,
    ...keep('sop', sopFacts(definition)),
    laneSets: [make('bpmn:LaneSet', { id: 'pelaksana', lanes })],
    flowElements: [...nodes.values(), ...flows],
  });
  const participant = make('bpmn:Participant', {
    id: 'kantor',
    name: shorten(definition.sheet.office) || title,
    processRef: process,
  });
  const collaboration = make('bpmn:Collaboration', { id: 'sop', participants: [participant] });
  const definitions = make('bpmn:Definitions', {
    id: 'definisi',
    name: title,
    targetNamespace: NAMESPACE,
    rootElements: [collaboration, process],
    diagrams: [makeDiagram()],
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;

  /** What BPMN has no word for, so that the file can be read back whole. */
  function keep(name: FactName, facts: object | undefined): object {
    if (facts === undefined) return {};
    const value = moddle.createAny(`tuntas:${name}`, NAMESPACE, { $body: writeFacts(facts) });
    return { extensionElements: make('bpmn:ExtensionElements', { values: [value] }) };
  }

  function makeNode({ id, kind, name, documentation, facts }: ProcessNode) {
    return make(TYPES[kind], {
      id,
      ...keep('langkah', facts),
      ...(name === '' ? {} : { name }),
      ...(documentation === ''
        ? {}
        : { documentation: [make('bpmn:Documentation', { text: documentation })] }),
      ...(kind === 'terminateEvent'
        ? { eventDefinitions: [make('bpmn:TerminateEventDefinition', { id: `${id}-henti` })] }
        : {}),
    });
  }

  function makeFlow({ id, from, to, name, exit, facts }: ProcessFlow) {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    const flow = make('bpmn:SequenceFlow', {
      id,
      ...keep('jalan', facts),
      ...(name === '' ? {} : { name }),
      sourceRef: source,
      targetRef: target,
      ...(exit === undefined
        ? {}
        : {
            conditionExpression: make('bpmn:FormalExpression', {
              language: `${NAMESPACE}:keluar`,
              body: `keluar["${exit.stepId}"] = "${exit.exit}"`,
            }),
          }),
    });
    source?.get('outgoing').push(flow);
    target?.get('incoming').push(flow);
    return flow;
  }

  function makeDiagram() {
    const shape = (element: unknown, id: string, bounds: object, more: object = {}) =>
      make('bpmndi:BPMNShape', {
        id: `${id}-gambar`,
        bpmnElement: element,
        bounds: make('dc:Bounds', bounds),
        ...more,
      });
    const labelOf = (id: string): object => {
      const bounds = layout.labels.get(id);
      if (bounds === undefined) return {};
      return { label: make('bpmndi:BPMNLabel', { bounds: make('dc:Bounds', bounds) }) };
    };
    const pool = shape(participant, 'kantor', layout.pool, { isHorizontal: true });
    const laneShapes = graph.lanes.map(({ id }, i) =>
      shape(lanes[i], id, layout.lanes.get(id) ?? layout.pool, { isHorizontal: true }),
    );
    const nodeShapes = [...nodes].map(([id, node]) =>
      shape(node, id, layout.nodes.get(id) ?? layout.pool, labelOf(id)),
    );
    const edges = graph.flows.map(({ id }, i) =>
      make('bpmndi:BPMNEdge', {
        id: `${id}-gambar`,
        bpmnElement: flows[i],
        waypoint: (layout.flows.get(id) ?? []).map((point) => make('dc:Point', point)),
        ...labelOf(id),
      }),
    );
    const plane = make('bpmndi:BPMNPlane', {
      id: 'bidang',
      bpmnElement: collaboration,
      planeElement: [pool, ...laneShapes, ...nodeShapes, ...edges],
    });
    return make('bpmndi:BPMNDiagram', { id: 'diagram', plane });
  }
}

/** The name of an office without the rest of its letterhead, which no strip of a pool has room for. */
function shorten(office: string): string {
  if (office.length <= LONGEST_POOL) return office;
  return `${office.slice(0, office.lastIndexOf(' ', LONGEST_POOL))}…`;
}
