import type { ModdleElement } from 'bpmn-moddle';

/** The elements under a name; none where the file has none. */
export function elementsOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  return (element[name] as readonly ModdleElement[] | undefined) ?? [];
}

/** Its name in one line; its id where it has none. */
export function nameOf(element: ModdleElement): string {
  const name = String(element['name'] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return name === '' ? String(element.id ?? '') : name;
}
