import { childrenOf, descend, type XmlElement } from '../xml/xml-element.ts';
import type { Point } from './drawing.ts';

/** Where a connector turns when the file does not say: half way. */
const HALF_WAY = 50_000;

/**
 * The corners of a straight or bent connector of DrawingML (ECMA-376, presetShapeDefinitions) from its
 * beginning to its end, in parts of its width and height; `geometry` is its `a:prstGeom`. Undefined
 * for other shapes, curves among them.
 */
export function connectorCorners(geometry: XmlElement | undefined): readonly Point[] | undefined {
  const preset = geometry?.attributes.prst ?? '';
  const bend = (name: string): number => readGuide(geometry, name) / 100_000;
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  switch (preset) {
    case 'line':
    case 'straightConnector1':
      return [start, end];
    case 'bentConnector2':
      return [start, { x: 1, y: 0 }, end];
    case 'bentConnector3': {
      const x = bend('adj1');
      return [start, { x, y: 0 }, { x, y: 1 }, end];
    }
    case 'bentConnector4': {
      const [x, y] = [bend('adj1'), bend('adj2')];
      return [start, { x, y: 0 }, { x, y }, { x: 1, y }, end];
    }
    case 'bentConnector5': {
      const [x, y, last] = [bend('adj1'), bend('adj2'), bend('adj3')];
      return [start, { x, y: 0 }, { x, y }, { x: last, y }, { x: last, y: 1 }, end];
    }
    default:
      return undefined;
  }
}

/** `<a:gd name="adj1" fmla="val 50000"/>` */
function readGuide(geometry: XmlElement | undefined, name: string): number {
  const guides = childrenOf(descend(geometry, 'a:avLst'), 'a:gd');
  const formula = guides.find(({ attributes }) => attributes.name === name)?.attributes.fmla ?? '';
  const value = Number(/^val (-?\d+)$/.exec(formula.trim())?.[1] ?? HALF_WAY);
  return Number.isFinite(value) ? value : HALF_WAY;
}
