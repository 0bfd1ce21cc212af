import { lengthOf } from '../xml/length.ts';
import { childOf, descend, type XmlElement } from '../xml/xml-element.ts';
import type { Box, Drawing, DrawnItem, LineItem, Point, ShapeItem } from './drawing.ts';
import {
  apply,
  boxAround,
  frameTransform,
  groupTransform,
  unchanged,
  type Frame,
  type Transform,
} from './frame.ts';
import { findLinePreset, kindOfPreset, presetOfVml } from './presets.ts';
import { readVmlPath } from './vml-path.ts';
import { parseVmlStyle, vmlAnchor, vmlFrame } from './vml-style.ts';

type Item = DrawnItem<XmlElement | undefined>;

const drawn: ReadonlySet<string> = new Set([
  ...['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:group'],
]);

/** Reads `w:pict`: the drawings of Word 2007 and older, and of many converters. */
export function readVml(pict: XmlElement): readonly Drawing<XmlElement | undefined>[] {
  return pict.children
    .filter(({ name }) => drawn.has(name))
    .flatMap((element) => readTop(element) ?? []);
}

function readTop(element: XmlElement): Drawing<XmlElement | undefined> | undefined {
  const style = parseVmlStyle(element.attributes.style);
  if (style.get('visibility') === 'hidden') return undefined;
  const frame = vmlFrame(style, false);
  const ends = element.name === 'v:line' ? readEnds(element, false) : undefined;
  const corner = ends ? topLeft(ends) : { x: 0, y: 0 };
  const placed = { ...frame, x: frame.x + corner.x, y: frame.y + corner.y };
  const items: Item[] = [];
  // The anchor carries the offset, so that the drawing itself begins at 0.
  readElement(element, unchanged, { ...frame, x: 0, y: 0 }, corner, items);
  const allowsInCell = !isOff(element.attributes['o:allowincell']);
  return {
    anchor: vmlAnchor(style, placed, allowsInCell),
    width: ends ? Math.abs(ends.end.x - ends.start.x) : frame.width,
    height: ends ? Math.abs(ends.end.y - ends.start.y) : frame.height,
    items,
  };
}

function readElement(
  element: XmlElement,
  outer: Transform,
  frame: Frame,
  corner: Point,
  items: Item[],
): void {
  if (element.name === 'v:group') {
    const transform = groupTransform(outer, frame, readUnits(element));
    for (const member of element.children) {
      if (!drawn.has(member.name)) continue;
      const own = vmlFrame(parseVmlStyle(member.attributes.style), true);
      readElement(member, transform, own, { x: 0, y: 0 }, items);
    }
  } else if (element.name === 'v:line') {
    const isInGroup = outer !== unchanged;
    const { start, end } = readEnds(element, isInGroup);
    const place = ({ x, y }: Point): Point => apply(outer, { x: x - corner.x, y: y - corner.y });
    items.push(lineItem(element, place(start), place(end), false, false));
  } else {
    items.push(...readShape(element, outer, frame));
  }
}

const fixedPresets: Readonly<Record<string, string>> = {
  'v:rect': 'rect',
  'v:roundrect': 'roundRect',
  'v:oval': 'ellipse',
};

function readShape(element: XmlElement, outer: Transform, frame: Frame): readonly Item[] {
  const { attributes } = element;
  const shapeNumber = Number(/(\d+)$/.exec(attributes.type ?? '')?.[1] ?? attributes['o:spt'] ?? 0);
  const preset = fixedPresets[element.name] ?? presetOfVml(shapeNumber);
  const units = readUnits(element);
  const freeform =
    preset === '' && attributes.path !== undefined
      ? readVmlPath(attributes.path, units.width, units.height)
      : undefined;
  const line =
    findLinePreset(preset) ??
    freeform?.line ??
    (attributes['o:connectortype'] === undefined ? undefined : findLinePreset('line'));
  if (line) {
    const transform = frameTransform(outer, frame);
    const place = ({ x, y }: Point): Point =>
      apply(transform, { x: x * frame.width, y: y * frame.height });
    const { startsWithArrow, endsWithArrow } = line;
    return [lineItem(element, place(line.start), place(line.end), startsWithArrow, endsWithArrow)];
  }
  const content = descend(element, 'v:textbox', 'w:txbxContent');
  const hasOutline =
    !isOff(attributes.stroked) && !isOff(childOf(element, 'v:stroke')?.attributes.on);
  const hasFill = !isOff(attributes.filled);
  const isPicture = shapeNumber === 75;
  if (isPicture || (!hasOutline && !hasFill && content === undefined)) return [];
  const { id, 'o:spid': spid } = attributes;
  const shape: ShapeItem<XmlElement | undefined> = {
    type: 'shape',
    ids: [id, spid].filter((name) => name !== undefined),
    kind: freeform?.kind ?? kindOfPreset(preset),
    hasOutline,
    hasFill,
    isTextBox: shapeNumber === 202,
    box: boxAround(outer, frame),
    content,
  };
  return [shape];
}

function lineItem(
  element: XmlElement,
  start: Point,
  end: Point,
  startsWithArrow: boolean,
  endsWithArrow: boolean,
): LineItem<XmlElement | undefined> {
  const { startarrow = 'none', endarrow = 'none' } = childOf(element, 'v:stroke')?.attributes ?? {};
  return {
    type: 'line',
    start,
    end,
    startsWithArrow: startsWithArrow || startarrow !== 'none',
    endsWithArrow: endsWithArrow || endarrow !== 'none',
    content: descend(element, 'v:textbox', 'w:txbxContent'),
  };
}

function readEnds(element: XmlElement, isInGroup: boolean): { start: Point; end: Point } {
  const { from = '0,0', to = '0,0' } = element.attributes;
  return { start: readPair(from, isInGroup), end: readPair(to, isInGroup) };
}

function readPair(text: string, isInGroup: boolean): Point {
  const [x = 0, y = 0] = text
    .split(',')
    .map((part) => (isInGroup ? Number.parseFloat(part) : lengthOf(part, 20)) || 0);
  return { x, y };
}

function topLeft({ start, end }: { start: Point; end: Point }): Point {
  return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y) };
}

/** VML's own default is a box of 1,000 by 1,000. */
function readUnits({ attributes }: XmlElement): Box {
  const origin = readPair(attributes.coordorigin ?? '0,0', true);
  const size = readPair(attributes.coordsize ?? '1000,1000', true);
  return { ...origin, width: size.x, height: size.y };
}

function isOff(value: string | undefined): boolean {
  return value === 'f' || value === 'false' || value === '0';
}
