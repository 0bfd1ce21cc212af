import { p } from './word-xml.ts';

/** Drawings for test documents. Lengths are twips, as in the reader. */

const emu = (twips: number): number => Math.round(twips * 635);

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Look {
  readonly text?: string;
  readonly id?: string;
  readonly hasOutline?: boolean;
  readonly isTextBox?: boolean;
  readonly rotation?: number;
  readonly flipH?: boolean;
  readonly flipV?: boolean;
  readonly headEnd?: boolean;
  readonly tailEnd?: boolean;
  /** Makes it a connector that begins and ends at shapes of these ids. */
  readonly joins?: readonly [string, string];
}

/** `wps:wsp`; inside a group its place is in the group's units. */
export function wsp(preset: string, place: Place, look: Look = {}): string {
  const { text, id, hasOutline = true, isTextBox = false, rotation = 0, joins } = look;
  const isLine = /Connector\d|^line$/.test(preset);
  const turns =
    (rotation === 0 ? '' : ` rot="${rotation * 60_000}"`) +
    (look.flipH ? ' flipH="1"' : '') +
    (look.flipV ? ' flipV="1"' : '');
  const joint = joins
    ? `<a:stCxn id="${joins[0]}" idx="2"/><a:endCxn id="${joins[1]}" idx="0"/>`
    : '';
  const heads =
    (look.headEnd ? '<a:headEnd type="triangle"/>' : '') +
    (look.tailEnd ? '<a:tailEnd type="triangle"/>' : '');
  return (
    `<wps:wsp>${id === undefined ? '' : `<wps:cNvPr id="${id}" name="Bentuk"/>`}` +
    (isLine
      ? `<wps:cNvCnPr>${joint}</wps:cNvCnPr>`
      : `<wps:cNvSpPr txBox="${isTextBox ? 1 : 0}"/>`) +
    `<wps:spPr><a:xfrm${turns}><a:off x="${emu(place.x)}" y="${emu(place.y)}"/>` +
    `<a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/></a:xfrm>` +
    `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>` +
    (hasOutline ? '' : '<a:noFill/>') +
    `<a:ln w="9525">${hasOutline ? '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>' : '<a:noFill/>'}${heads}</a:ln></wps:spPr>` +
    (text === undefined ? '' : `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`) +
    '<wps:bodyPr/></wps:wsp>'
  );
}

/** `wpg:wgp` at a place, with members placed in units of `inner`. */
export function wgp(place: Place, inner: Place, members: string, name = 'wpg:wgp'): string {
  return (
    `<${name}><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>` +
    `<a:off x="${emu(place.x)}" y="${emu(place.y)}"/><a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/>` +
    `<a:chOff x="${emu(inner.x)}" y="${emu(inner.y)}"/><a:chExt cx="${emu(inner.width)}" cy="${emu(inner.height)}"/>` +
    `</a:xfrm></wpg:grpSpPr>${members}</${name}>`
  );
}

export interface Floating extends Place {
  readonly fromX?: string;
  readonly fromY?: string;
  readonly alignX?: string;
  readonly layoutInCell?: boolean;
}

/** A run with a floating drawing; Word's own anchor is the column and the paragraph. */
export function floating(place: Floating, inside: string): string {
  const { fromX = 'column', fromY = 'paragraph', alignX, layoutInCell = true } = place;
  const across = alignX
    ? `<wp:align>${alignX}</wp:align>`
    : `<wp:posOffset>${emu(place.x)}</wp:posOffset>`;
  const kind = inside.startsWith('<wpg') ? 'Group' : inside.startsWith('<wpc') ? 'Canvas' : 'Shape';
  return (
    `<w:r><w:drawing><wp:anchor simplePos="0" behindDoc="0" layoutInCell="${layoutInCell ? 1 : 0}">` +
    '<wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="${fromX}">${across}</wp:positionH>` +
    `<wp:positionV relativeFrom="${fromY}"><wp:posOffset>${emu(place.y)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${emu(place.width)}" cy="${emu(place.height)}"/><wp:wrapNone/>` +
    `<wp:docPr id="${uniqueId(place)}" name="Bentuk"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing${kind}">` +
    `${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
  );
}

function uniqueId({ x, y }: Place): number {
  return 1000 + Math.abs(Math.round(x * 7 + y * 13));
}

/** A floating shape in one step. */
export function shape(preset: string, place: Floating, look: Look = {}): string {
  return floating(place, wsp(preset, place, look));
}

/** A shape in the line. */
export function inlineShape(preset: string, width: number, height: number, text = ''): string {
  const place = { x: 0, y: 0, width, height };
  return (
    `<w:r><w:drawing><wp:inline><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="1" name="x"/>` +
    `<a:graphic><a:graphicData>${wsp(preset, place, { text })}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

const pt = (twips: number): string => `${twips / 20}pt`;

/** Style of a floating VML shape. */
export function vmlStyle({ x, y, width, height }: Place, more = ''): string {
  return (
    `position:absolute;margin-left:${pt(x)};margin-top:${pt(y)};` +
    `width:${pt(width)};height:${pt(height)};z-index:1${more}`
  );
}

export function pict(inside: string): string {
  return `<w:r><w:pict>${inside}</w:pict></w:r>`;
}

/** A VML shape of a number ("109" is a process box), with words inside. */
export function vmlShape(type: number, style: string, text?: string, attributes = ''): string {
  return (
    `<v:shapetype id="_x0000_t${type}" o:spt="${type}"/>` +
    `<v:shape type="#_x0000_t${type}" style="${style}" ${attributes}>${vmlText(text)}</v:shape>`
  );
}

export function vmlText(text: string | undefined): string {
  if (text === undefined) return '';
  return `<v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox>`;
}

export const vmlArrow = '<v:stroke endarrow="block"/>';
