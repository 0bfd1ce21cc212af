import type { ModdleElement } from 'bpmn-moddle';
import type { Exit, Flow, Sheet, SopDefinition, Step } from '@tuntas/sop';

/** Namespace of what an exported file keeps of an SOP that BPMN has no word for. */
export const NAMESPACE = 'urn:tuntas:bpmn';

/** What a task keeps; where its ways lead, the arrows say. */
export type StepFacts = Partial<Omit<Step, 'exits' | 'basis'>>;
/** What an arrow keeps of the exit that it is. */
export type WayFacts = Partial<Omit<Exit, 'to' | 'ends' | 'basis'>>;
/** What the process keeps. */
export interface SopFacts extends Pick<Flow, 'performers' | 'entries' | 'brings'> {
  readonly id: string;
  readonly sheet: Sheet;
}

export type FactName = 'langkah' | 'jalan' | 'sop';

export const stepFacts = ({ exits: _exits, basis: _basis, ...facts }: Step): StepFacts => facts;
export const wayFacts = ({ to: _to, ends: _ends, basis: _basis, ...facts }: Exit): WayFacts =>
  facts;
export const sopFacts = ({ id, sheet, flow }: SopDefinition): SopFacts => ({
  id,
  sheet,
  performers: flow.performers,
  entries: flow.entries,
  brings: flow.brings,
});

/**
 * As one line of JSON, the same in whatever order the keys were kept; who decided it when is not told
 * to other programs.
 */
export function writeFacts(facts: object): string {
  return JSON.stringify(facts, (key, value: unknown) => {
    if (key === 'basis') return true;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * What an element of a file keeps, each fact of it on the given basis. Undefined when it keeps
 * nothing or what it keeps is broken; the values themselves are not checked here.
 */
export function readFacts<T extends object>(
  element: ModdleElement,
  name: FactName,
  basis: object,
): T | undefined {
  const extensions = element['extensionElements'] as ModdleElement | undefined;
  const values = (extensions?.['values'] as readonly ModdleElement[] | undefined) ?? [];
  const found = values.find(({ $type }) => $type.split(':').at(-1) === name);
  if (found === undefined) return undefined;
  try {
    const facts: unknown = JSON.parse(String(found['$body'] ?? ''), (key, value: unknown) =>
      key === 'basis' ? basis : value,
    );
    return typeof facts === 'object' && facts !== null ? (facts as T) : undefined;
  } catch {
    return undefined;
  }
}
