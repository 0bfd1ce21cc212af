import { shorten } from '@tuntas/sop';
import type { ModdleElement } from 'bpmn-moddle';

/** The elements under a name; none where the file has none. */
export function elementsOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  return (element[name] as readonly ModdleElement[] | undefined) ?? [];
}

const LONGEST_NAME = 200;

/** Its name in one line, cut where it is no name any more; its id where it has none. */
export function nameOf(element: ModdleElement): string {
  return shorten(String(element['name'] ?? ''), LONGEST_NAME) || String(element.id ?? '');
}
