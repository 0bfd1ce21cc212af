import type { XmlElement } from '../xml/xml-element.ts';
import type { Drawing } from './drawing.ts';
import { readDrawingMl } from './read-drawing-ml.ts';
import { readVml } from './read-vml.ts';

/** Reads `w:drawing` or `w:pict`; undefined when nothing but pictures is in it. */
export function readDrawing(element: XmlElement): Drawing<XmlElement | undefined> | undefined {
  const drawing = element.name === 'w:drawing' ? readDrawingMl(element) : readVml(element);
  return drawing && drawing.items.length > 0 ? drawing : undefined;
}
