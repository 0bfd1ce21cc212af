import type { Box } from '@tuntas/sop';
import { emu } from './units.ts';
import { element } from './xml.ts';

/** Something drawn, anchored in a cell; lengths in points from the cell's upper left corner. */
export interface Figure {
  /** Unique in the document. */
  readonly id: number;
  /** What lies over what: the higher the nearer. */
  readonly level: number;
  readonly name: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly box: Box;
  /** The inside of `wps:wsp`. */
  readonly shape: string;
  /** The same for programs that know no DrawingML shapes. */
  readonly vml: string;
}

/** A run with a floating drawing. It moves with its cell and lets words stand where they are. */
export function figure({ id, level, name, description, box, shape, vml }: Figure): string {
  const none = { distT: 0, distB: 0, distL: 0, distR: 0 };
  const place = (axis: 'H' | 'V', from: string, points: number): string =>
    element(
      `wp:position${axis}`,
      { relativeFrom: from },
      element('wp:posOffset', {}, String(emu(points))),
    );
  const anchor = element(
    'wp:anchor',
    {
      ...none,
      ...{ simplePos: 0, relativeHeight: level, behindDoc: 0, locked: 0 },
      ...{ layoutInCell: 1, allowOverlap: 1 },
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    place('H', 'column', box.x),
    place('V', 'paragraph', box.y),
    element('wp:extent', { cx: emu(box.width), cy: emu(box.height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone', {}),
    element('wp:docPr', { id, name, descr: description }),
    element('wp:cNvGraphicFramePr', {}),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: SHAPE_URI }, element('wps:wsp', {}, shape)),
    ),
  );
  const alternatives = element(
    'mc:AlternateContent',
    {},
    element('mc:Choice', { Requires: 'wps' }, element('w:drawing', {}, anchor)),
    element('mc:Fallback', {}, element('w:pict', {}, vml)),
  );
  return element('w:r', {}, alternatives);
}

const SHAPE_URI = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** Place and size of a shape within its anchor, mirrored where it runs leftwards or upwards. */
export const transform = (box: Box, mirrored: { across?: boolean; down?: boolean } = {}): string =>
  element(
    'a:xfrm',
    {
      flipH: mirrored.across === true ? 1 : undefined,
      flipV: mirrored.down === true ? 1 : undefined,
    },
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  );

export const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color }));

/** `style` of a floating VML shape. */
export function vmlStyle({ x, y, width, height }: Box, level: number): string {
  const point = (length: number): string => `${Math.round(length * 100) / 100}pt`;
  return [
    'position:absolute',
    `margin-left:${point(x)};margin-top:${point(y)}`,
    `width:${point(width)};height:${point(height)}`,
    `z-index:${level}`,
  ].join(';');
}
