import { twipsOfEmu } from '../xml/length.ts';
import { childOf, childrenOf, descend, type XmlElement } from '../xml/xml-element.ts';
import type { Anchor, AnchorAxis, Box, Drawing, DrawnItem } from './drawing.ts';
import { groupTransform, unchanged, type Frame, type Transform } from './frame.ts';
import { readDrawingMlShape } from './read-drawing-ml-shape.ts';

/** Reads `w:drawing`: a shape, a group or a canvas, floating or in the line. */
export function readDrawingMl(element: XmlElement): readonly Drawing<XmlElement | undefined>[] {
  const place = childOf(element, 'wp:anchor') ?? childOf(element, 'wp:inline');
  const properties = childOf(place, 'wp:docPr')?.attributes;
  if (place === undefined || properties?.hidden === '1' || properties?.hidden === 'true') return [];
  const extent = childOf(place, 'wp:extent')?.attributes;
  const width = twipsOfEmu(extent?.cx) ?? 0;
  const height = twipsOfEmu(extent?.cy) ?? 0;
  const whole = { x: 0, y: 0, width, height };
  const items: DrawnItem<XmlElement | undefined>[] = [];
  for (const child of descend(place, 'a:graphic', 'a:graphicData')?.children ?? []) {
    readWhole(child, whole, properties?.id, items);
  }
  return [{ anchor: readAnchor(place), width, height, items }];
}

function readWhole(
  element: XmlElement,
  whole: Box,
  id: string | undefined,
  items: DrawnItem<XmlElement | undefined>[],
): void {
  if (element.name === 'wps:wsp') {
    // The anchor, not the shape's own offset, says where a single shape stands.
    const frame = { ...readFrame(descend(element, 'wps:spPr', 'a:xfrm')), ...whole };
    items.push(...readDrawingMlShape(element, unchanged, frame, id === undefined ? [] : [id]));
  } else if (element.name === 'wpg:wgp') {
    const xfrm = descend(element, 'wpg:grpSpPr', 'a:xfrm');
    const frame = { ...readFrame(xfrm), ...whole };
    readMembers(element, groupTransform(unchanged, frame, readUnits(xfrm, whole)), items);
  } else if (element.name === 'wpc:wpc') {
    readMembers(element, unchanged, items);
  }
}

function readMembers(
  group: XmlElement,
  transform: Transform,
  items: DrawnItem<XmlElement | undefined>[],
): void {
  for (const member of group.children) {
    if (member.name === 'wps:wsp') {
      const frame = readFrame(descend(member, 'wps:spPr', 'a:xfrm'));
      items.push(...readDrawingMlShape(member, transform, frame, []));
    } else if (member.name === 'wpg:grpSp' || member.name === 'wpg:wgp') {
      const xfrm = descend(member, 'wpg:grpSpPr', 'a:xfrm');
      const frame = readFrame(xfrm);
      readMembers(member, groupTransform(transform, frame, readUnits(xfrm, frame)), items);
    }
  }
}

function readFrame(xfrm: XmlElement | undefined): Frame {
  const { rot, flipH, flipV } = xfrm?.attributes ?? {};
  return {
    ...readBox(xfrm, 'a:off', 'a:ext'),
    rotation: Number.parseInt(rot ?? '0', 10) / 60_000 || 0,
    flipsAcross: flipH === '1' || flipH === 'true',
    flipsDown: flipV === '1' || flipV === 'true',
  };
}

/** The box that a group's members are placed in; without one, the group's own. */
function readUnits(xfrm: XmlElement | undefined, own: Box): Box {
  return childOf(xfrm, 'a:chExt') ? readBox(xfrm, 'a:chOff', 'a:chExt') : { ...own, x: 0, y: 0 };
}

function readBox(xfrm: XmlElement | undefined, offName: string, extName: string): Box {
  const off = childOf(xfrm, offName)?.attributes;
  const ext = childOf(xfrm, extName)?.attributes;
  return {
    x: twipsOfEmu(off?.x) ?? 0,
    y: twipsOfEmu(off?.y) ?? 0,
    width: twipsOfEmu(ext?.cx) ?? 0,
    height: twipsOfEmu(ext?.cy) ?? 0,
  };
}

function readAnchor(place: XmlElement): Anchor {
  const isInline = place.name === 'wp:inline';
  const simple = childOf(place, 'wp:simplePos')?.attributes;
  const isSimple = place.attributes.simplePos === '1' || place.attributes.simplePos === 'true';
  const onPage = (value: string | undefined): AnchorAxis => ({
    from: 'page',
    offset: twipsOfEmu(value) ?? 0,
  });
  const layoutInCell = place.attributes.layoutInCell;
  return {
    isInline,
    horizontal: isSimple ? onPage(simple?.x) : readAxis(place, 'wp:positionH', 'column'),
    vertical: isSimple ? onPage(simple?.y) : readAxis(place, 'wp:positionV', 'paragraph'),
    isLaidOutInCell: layoutInCell !== '0' && layoutInCell !== 'false',
  };
}

const aligns: Readonly<Record<string, NonNullable<AnchorAxis['align']>>> = {
  left: 'left',
  inside: 'left',
  center: 'center',
  right: 'right',
  outside: 'right',
  top: 'top',
  bottom: 'bottom',
};

function readAxis(place: XmlElement, name: string, usual: string): AnchorAxis {
  const position = childrenOf(place, name)[0];
  const align = aligns[childOf(position, 'wp:align')?.text.trim() ?? ''];
  return {
    from: position?.attributes.relativeFrom ?? usual,
    offset: twipsOfEmu(childOf(position, 'wp:posOffset')?.text) ?? 0,
    ...(align ? { align } : {}),
  };
}
