import type { ModdleElement } from 'bpmn-moddle';

/** The elements under a name; none where the file has none. */
export function elementsOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  return (element[name] as readonly ModdleElement[] | undefined) ?? [];
}

const LONGEST_NAME = 200;

/** Its name in one line, cut where it is no name any more; its id where it has none. */
export function nameOf(element: ModdleElement): string {
  const name = String(element['name'] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '') return String(element.id ?? '');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
