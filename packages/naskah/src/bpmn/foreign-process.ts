import type { BpmnNote } from './bpmn-note.ts';
import type { StepFacts, WayFacts } from './kept-facts.ts';

/** A process of any BPMN program, brought into the few forms that a flow is made of. */
export interface ForeignProcess {
  readonly nodes: Map<string, ForeignNode>;
  /** Start events, in the order of the file. */
  readonly starts: readonly ForeignNode[];
  /** What was left out, or is read as something else. */
  readonly notes: readonly BpmnNote[];
}

export interface ForeignNode {
  readonly id: string;
  /** `pass`: only on the way. `all`, `some`: gateways of parallel branches. */
  kind: 'start' | 'end' | 'task' | 'one' | 'all' | 'some' | 'pass';
  name: string;
  readonly lane: string;
  /** Ends everything that is still open. */
  readonly terminates: boolean;
  readonly facts: StepFacts | undefined;
  /** Set where branches meet in a task itself. */
  isJoin?: boolean;
  readonly out: ForeignFlow[];
  /** How many flows come in. */
  incoming: number;
}

export interface ForeignFlow {
  readonly name: string;
  readonly to: string;
  readonly facts: WayFacts | undefined;
}
