import { childOf, childrenOf, descend, type XmlElement } from '../xml/xml-element.ts';
import type { DrawnItem, LineItem, Point } from './drawing.ts';
import { apply, boxAround, frameTransform, type Frame, type Transform } from './frame.ts';
import { readFreeform } from './freeform.ts';
import { connectorCorners } from './bent-connector.ts';
import { findLinePreset, kindOfPreset, type LinePreset } from './presets.ts';

/** Reads `wps:wsp`; nothing for a shape without outline, fill and words. */
export function readDrawingMlShape(
  element: XmlElement,
  outer: Transform,
  frame: Frame,
  anchorIds: readonly string[],
): readonly DrawnItem<XmlElement | undefined>[] {
  const properties = childOf(element, 'wps:spPr');
  const geometry = childOf(properties, 'a:prstGeom');
  const preset = geometry?.attributes.prst ?? '';
  const content = descend(element, 'wps:txbx', 'w:txbxContent');
  const freeform = readFreeform(childOf(properties, 'a:custGeom'));
  const isConnector = childOf(element, 'wps:cNvCnPr') !== undefined;
  const line =
    findLinePreset(preset) ??
    (freeform?.line && content === undefined ? freeform.line : undefined) ??
    (isConnector ? findLinePreset('line') : undefined);
  const border = childOf(properties, 'a:ln');
  if (line) {
    const corners = line.corners ?? connectorCorners(geometry);
    const bent = corners === undefined ? line : { ...line, corners };
    const item = readLine(bent, border, frameTransform(outer, frame), frame);
    return [{ ...item, ...readJoints(element), content }];
  }
  const isEmptyBorder = childOf(border, 'a:noFill') !== undefined;
  const style = childOf(element, 'wps:style');
  const flag = childOf(element, 'wps:cNvSpPr')?.attributes.txBox;
  const isTextBox = flag === '1' || flag === 'true';
  // Some writers leave out how a symbol looks; nobody draws one that is not to be seen.
  const isBare = border === undefined && style === undefined && !isTextBox;
  const hasOutline = isBare || (border ? !isEmptyBorder : isUsed(childOf(style, 'a:lnRef')));
  const hasFill =
    childOf(properties, 'a:noFill') === undefined &&
    (childOf(properties, 'a:solidFill') !== undefined || isUsed(childOf(style, 'a:fillRef')));
  if (!hasOutline && !hasFill && content === undefined) return [];
  const ownId = childOf(element, 'wps:cNvPr')?.attributes.id;
  return [
    {
      type: 'shape',
      ids: ownId === undefined ? anchorIds : [ownId, ...anchorIds],
      kind: freeform ? freeform.kind : kindOfPreset(preset),
      hasOutline,
      hasFill,
      isTextBox,
      box: boxAround(outer, frame),
      content,
    },
  ];
}

/** A theme's line or fill is used unless its number is 0. */
function isUsed(reference: XmlElement | undefined): boolean {
  return reference !== undefined && reference.attributes.idx !== '0';
}

function readLine(
  line: LinePreset,
  border: XmlElement | undefined,
  transform: Transform,
  { width, height }: Frame,
): Omit<LineItem<undefined>, 'content'> {
  const place = ({ x, y }: Point): Point => apply(transform, { x: x * width, y: y * height });
  return {
    type: 'line',
    start: place(line.start),
    end: place(line.end),
    ...(line.corners === undefined ? {} : { corners: line.corners.map(place) }),
    // DrawingML calls the head of a line its beginning.
    startsWithArrow: line.startsWithArrow || hasArrow(childOf(border, 'a:headEnd')),
    endsWithArrow: line.endsWithArrow || hasArrow(childOf(border, 'a:tailEnd')),
  };
}

function hasArrow(end: XmlElement | undefined): boolean {
  return end !== undefined && (end.attributes.type ?? 'none') !== 'none';
}

function readJoints(element: XmlElement): Pick<LineItem<undefined>, 'startShapeId' | 'endShapeId'> {
  const [connector] = childrenOf(element, 'wps:cNvCnPr');
  const start = childOf(connector, 'a:stCxn')?.attributes.id;
  const end = childOf(connector, 'a:endCxn')?.attributes.id;
  return {
    ...(start === undefined ? {} : { startShapeId: start }),
    ...(end === undefined ? {} : { endShapeId: end }),
  };
}
