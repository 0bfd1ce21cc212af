import type { DrawnKind } from '@tuntas/reader';
import { escapeXml, type DocxStyle } from './docx-style.ts';

/** A rectangle in twips, measured from the left edge of its anchor's cell and the anchor's line. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PRESETS: Readonly<Record<DrawnKind, string>> = {
  capsule: 'flowChartTerminator',
  box: 'flowChartProcess',
  diamond: 'flowChartDecision',
  pentagon: 'flowChartOffpageConnector',
  other: 'rect',
};

const VML_TYPES: Readonly<Record<DrawnKind, number>> = {
  capsule: 116,
  box: 109,
  diamond: 110,
  pentagon: 177,
  other: 202,
};

/** Space inside a cell before its text, which offsets do not count. */
const PADDING = 108;

export function shapeXml(
  kind: DrawnKind,
  id: number,
  box: Box,
  text: string,
  style: DocxStyle,
): string {
  const vml = vmlShape(kind, id, box, text);
  if (style.shapes === 'vml') return `<w:r><w:pict>${vml}</w:pict></w:r>`;
  const words =
    text === '' ? '' : `<wps:txbx><w:txbxContent>${line(text)}</w:txbxContent></wps:txbx>`;
  const outline =
    kind === 'other'
      ? '<a:noFill/><a:ln><a:noFill/></a:ln>'
      : '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
  const inner = `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="${PRESETS[kind]}"><a:avLst/></a:prstGeom>${outline}</wps:spPr>${words}<wps:bodyPr/></wps:wsp>`;
  return withFallback(anchor(id, box, inner), vml);
}

export interface ConnectorEnds {
  readonly from: number;
  readonly to: number;
  /** From and to, in twips as in `Box`. */
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
}

/** A connector with an arrow head at its end; bent when the ends are not above each other. */
export function connectorXml(id: number, ends: ConnectorEnds, style: DocxStyle): string {
  const [x1, y1] = ends.start;
  const [x2, y2] = ends.end;
  const box = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const vml = vmlLine(id, box, x2 < x1, y2 < y1);
  if (style.shapes === 'vml') return `<w:r><w:pict>${vml}</w:pict></w:r>`;
  const isBent = style.hasConnectorIds && box.width > 200 && box.height > 200;
  const flips = `${x2 < x1 ? ' flipH="1"' : ''}${y2 < y1 ? ' flipV="1"' : ''}`;
  const names = style.hasConnectorIds
    ? `<wps:cNvCnPr><a:stCxn id="${ends.from}" idx="2"/><a:endCxn id="${ends.to}" idx="0"/></wps:cNvCnPr>`
    : '<wps:cNvCnPr/>';
  const preset = isBent ? 'bentConnector3' : 'straightConnector1';
  const inner = `<wps:wsp>${names}<wps:spPr><a:xfrm${flips}><a:off x="0" y="0"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:tailEnd type="triangle"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`;
  return withFallback(anchor(id, box, inner), vml);
}

/** A text box with these lines. */
export function textBoxXml(
  id: number,
  box: Box,
  lines: readonly string[],
  style: DocxStyle,
): string {
  const content = `<w:txbxContent>${lines.map(line).join('')}</w:txbxContent>`;
  const vml = `<v:shape id="s${id}" type="#_x0000_t202" style="${place(box)}"><v:textbox>${content}</v:textbox></v:shape>`;
  if (style.shapes === 'vml') return `<w:r><w:pict>${vml}</w:pict></w:r>`;
  const inner = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  return withFallback(anchor(id, box, inner), vml);
}

function anchor(id: number, box: Box, inner: string): string {
  return `<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251_650_000 + id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${emu(box.x - PADDING)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(box.y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(box.width)}" cy="${emu(box.height)}"/><wp:wrapNone/><wp:docPr id="${id}" name="Bentuk ${id}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}

function withFallback(drawing: string, vml: string): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict>${vml}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

function vmlShape(kind: DrawnKind, id: number, box: Box, text: string): string {
  const words =
    text === '' ? '' : `<v:textbox><w:txbxContent>${line(text)}</w:txbxContent></v:textbox>`;
  const stroke = kind === 'other' ? ' stroked="f" filled="f"' : '';
  return `<v:shape id="s${id}" o:spid="_x0000_s${id}" type="#_x0000_t${VML_TYPES[kind]}" style="${place(box)}"${stroke}>${words}</v:shape>`;
}

function vmlLine(id: number, box: Box, isLeftwards: boolean, isUpwards: boolean): string {
  const flip = `${isLeftwards ? 'x' : ''}${isUpwards ? ' y' : ''}`.trim();
  const turned = flip === '' ? '' : `;flip:${flip}`;
  return `<v:shape id="s${id}" o:spid="_x0000_s${id}" type="#_x0000_t32" style="${place(box)}${turned}" o:connectortype="straight" strokecolor="black"><v:stroke endarrow="block"/></v:shape>`;
}

function place(box: Box): string {
  const points = (twips: number) => (twips / 20).toFixed(1);
  return `position:absolute;margin-left:${points(box.x - PADDING)}pt;margin-top:${points(box.y)}pt;width:${points(box.width)}pt;height:${points(box.height)}pt;z-index:1`;
}

function line(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function emu(twips: number): number {
  return Math.round(twips * 635);
}
