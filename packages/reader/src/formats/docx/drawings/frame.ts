import type { Box, Point } from './drawing.ts';

/** Where something is drawn: an upright box, turned and mirrored about its middle. */
export interface Frame extends Box {
  /** Degrees, clockwise. */
  readonly rotation: number;
  readonly flipsAcross: boolean;
  readonly flipsDown: boolean;
}

/** A change of coordinates: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const unchanged: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function apply({ a, b, c, d, e, f }: Transform, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** From places inside the frame (0 to width, 0 to height) to the places around it. */
export function frameTransform(outer: Transform, frame: Frame): Transform {
  const { width, height, rotation } = frame;
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [across, down] = [frame.flipsAcross ? -1 : 1, frame.flipsDown ? -1 : 1];
  const middle = { x: frame.x + width / 2, y: frame.y + height / 2 };
  const [a, b, c, d] = [cos * across, sin * across, -sin * down, cos * down];
  const e = middle.x - (a * width) / 2 - (c * height) / 2;
  const f = middle.y - (b * width) / 2 - (d * height) / 2;
  return combined(outer, { a, b, c, d, e, f });
}

/** From the units in which a group places its members to the places around the group. */
export function groupTransform(outer: Transform, frame: Frame, units: Box): Transform {
  const scaleX = units.width > 0 ? frame.width / units.width : 1;
  const scaleY = units.height > 0 ? frame.height / units.height : 1;
  return combined(frameTransform(outer, frame), {
    ...{ a: scaleX, b: 0, c: 0, d: scaleY },
    ...{ e: -units.x * scaleX, f: -units.y * scaleY },
  });
}

/** Upright box around a frame. */
export function boxAround(outer: Transform, frame: Frame): Box {
  const transform = frameTransform(outer, frame);
  const { width, height } = frame;
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ].map((corner) => apply(transform, corner));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function combined(outer: Transform, inner: Transform): Transform {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}
