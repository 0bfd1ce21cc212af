import type { XmlElement } from '../xml/xml-element.ts';
import type { Drawing } from './drawing.ts';
import { readDrawingMl } from './read-drawing-ml.ts';
import { readVml } from './read-vml.ts';

/** Reads `w:drawing` or `w:pict`; nothing when only pictures are in it. */
export function readDrawings(element: XmlElement): readonly Drawing<XmlElement | undefined>[] {
  const drawings = element.name === 'w:drawing' ? readDrawingMl(element) : readVml(element);
  return drawings.filter(({ items }) => items.length > 0);
}
