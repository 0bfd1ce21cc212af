import { lengthOf } from '../xml/length.ts';
import type { Anchor, AnchorAxis } from './drawing.ts';
import type { Frame } from './frame.ts';

export type VmlStyle = ReadonlyMap<string, string>;

export function parseVmlStyle(style: string | undefined): VmlStyle {
  return new Map(
    (style ?? '').split(';').flatMap((part) => {
      const colon = part.indexOf(':');
      if (colon < 0) return [];
      return [[part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim()] as const];
    }),
  );
}

/** A bare number means points in a style, and the group's own units inside a group. */
export function vmlFrame(style: VmlStyle, isInGroup: boolean): Frame {
  const length = (name: string): number =>
    (isInGroup ? Number.parseFloat(style.get(name) ?? '') : lengthOf(style.get(name), 20)) || 0;
  const flip = style.get('flip') ?? '';
  return {
    x: length('left') + length('margin-left'),
    y: length('top') + length('margin-top'),
    width: length('width'),
    height: length('height'),
    rotation: degrees(style.get('rotation')),
    flipsAcross: flip.includes('x'),
    flipsDown: flip.includes('y'),
  };
}

/** Degrees, or with "fd" 65,536th parts of one. */
function degrees(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '') || 0;
  return text?.endsWith('fd') ? value / 65_536 : value;
}

const froms: Readonly<Record<string, string>> = { text: 'column', char: 'character' };
const aligns: Readonly<Record<string, NonNullable<AnchorAxis['align']>>> = {
  left: 'left',
  inside: 'left',
  center: 'center',
  right: 'right',
  outside: 'right',
  top: 'top',
  bottom: 'bottom',
};

export function vmlAnchor(style: VmlStyle, frame: Frame, allowsInCell: boolean): Anchor {
  const position = style.get('position');
  const across = style.get('mso-position-horizontal-relative') ?? 'text';
  const down = style.get('mso-position-vertical-relative') ?? 'text';
  const alignAcross = aligns[style.get('mso-position-horizontal') ?? ''];
  const alignDown = aligns[style.get('mso-position-vertical') ?? ''];
  return {
    isInline: position !== 'absolute' && position !== 'relative',
    horizontal: {
      from: froms[across] ?? across,
      offset: frame.x,
      ...(alignAcross ? { align: alignAcross } : {}),
    },
    vertical: {
      from: down === 'text' ? 'paragraph' : down,
      offset: frame.y,
      ...(alignDown ? { align: alignDown } : {}),
    },
    isLaidOutInCell: allowsInCell,
  };
}
