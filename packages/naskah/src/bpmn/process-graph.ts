import type { StepFacts, WayFacts } from './kept-facts.ts';

/** The flow of an SOP as nodes and arrows of BPMN 2.0, before it is placed or written. */
export interface ProcessGraph {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly nodes: readonly ProcessNode[];
  readonly flows: readonly ProcessFlow[];
}

export type NodeKind =
  | 'startEvent'
  | 'userTask'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'endEvent'
  | 'terminateEvent';

export interface ProcessNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** Lane of who performs it. */
  readonly lane: string;
  /** The step it belongs to; nodes of one step stand beside each other. */
  readonly stepId: string;
  /** What BPMN has no element for. */
  readonly documentation: string;
  /** Kept in the file of a task, for reading it back. */
  readonly facts?: StepFacts;
}

export interface ProcessFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Set where a gateway chooses: the exit that must have been taken. */
  readonly exit?: { readonly stepId: string; readonly exit: string };
  /** Kept in the file of an arrow by which a step is left, for reading it back. */
  readonly facts?: WayFacts;
}
