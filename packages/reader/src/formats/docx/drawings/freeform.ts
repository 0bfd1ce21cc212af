import type { DrawnKind } from '../../../source/source-document.ts';
import { childOf, descend, type XmlElement } from '../xml/xml-element.ts';
import type { Point } from './drawing.ts';
import type { LinePreset } from './presets.ts';

export interface Freeform {
  readonly kind: DrawnKind;
  /** When it is an open line; its corners unless it is curved. */
  readonly line?: LinePreset;
}

/** A shape drawn by hand (`a:custGeom`), told by its corners. */
export function readFreeform(geometry: XmlElement | undefined): Freeform | undefined {
  const path = descend(geometry, 'a:pathLst', 'a:path');
  if (path === undefined) return undefined;
  const width = Number(path.attributes.w ?? 0) || 1;
  const height = Number(path.attributes.h ?? 0) || 1;
  const points = path.children.flatMap((step) => {
    const last = step.children.findLast(({ name }) => name === 'a:pt')?.attributes;
    const point = { x: Number(last?.x) / width, y: Number(last?.y) / height };
    return Number.isFinite(point.x) && Number.isFinite(point.y) ? [point] : [];
  });
  const isCurved = path.children.some(({ name }) => /BezTo|arcTo/.test(name));
  return freeformOf(points, childOf(path, 'a:close') !== undefined, isCurved);
}

/** Tells a figure by its corners, given in parts of its width and height. */
export function freeformOf(
  points: readonly Point[],
  isClosed: boolean,
  isCurved: boolean,
): Freeform {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'other' };
  const returns = isNear(first.x, last.x) && isNear(first.y, last.y);
  if (!isClosed && !returns) {
    const line = { start: first, end: last, startsWithArrow: false, endsWithArrow: false };
    return { kind: 'other', line: isCurved ? line : { ...line, corners: points } };
  }
  const corners = returns ? points.slice(0, -1) : points;
  if (isCurved) return { kind: 'other' };
  if (corners.length === 5) return { kind: 'pentagon' };
  if (corners.length !== 4) return { kind: 'other' };
  const isUpright = corners.every(({ x, y }) => isEdge(x) && isEdge(y));
  const isTilted = corners.every(({ x, y }) => isNear(x, 0.5) !== isNear(y, 0.5));
  if (isUpright) return { kind: 'box' };
  return { kind: isTilted ? 'diamond' : 'other' };
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) < 0.1;
}

function isEdge(value: number): boolean {
  return isNear(value, 0) || isNear(value, 1);
}
