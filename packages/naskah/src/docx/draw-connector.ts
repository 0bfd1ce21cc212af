import type { Box, ConnectorKind, Point } from '@tuntas/sop';
import { solid, transform, type Figure } from './figure.ts';
import { emu } from './units.ts';
import { element } from './xml.ts';

export interface ConnectorLine {
  readonly kind: ConnectorKind;
  /** Corners, from the corner of the cell. */
  readonly points: readonly Point[];
  /** Figures that it joins. */
  readonly from: number;
  readonly to: number;
  readonly description: string;
}

const THICKNESS = 0.75;

/** A bent connector gives its bend in parts of its width, so it must have one. */
const LEAST_WIDTH = 0.25;

/**
 * A connector that knows the symbols it joins. Straight lines and returns (across, up, across) are
 * the connectors of Word. Ways that begin downwards would be connectors turned by a quarter, whose
 * place programs do not agree on: they are connectors with corners of their own.
 */
export function drawConnector(line: ConnectorLine, id: number, level: number): Figure {
  const { kind, points } = line;
  const { first, last, isReturn } = formOf(points);
  const box = connectorBox(points);
  const hasHead = kind !== 'joint';
  const mirrored = { across: last.x < first.x, down: last.y < first.y };
  return {
    ...{ id, level, box, description: line.description },
    name: `Garis ${id}`,
    shape: [
      element(
        'wps:cNvCnPr',
        {},
        element('a:stCxn', { id: line.from, idx: siteOf(first, points[1] ?? last) }),
        element('a:endCxn', { id: line.to, idx: siteOf(last, points.at(-2) ?? first) }),
      ),
      element(
        'wps:spPr',
        {},
        points.length === 2 || isReturn ? transform(box, mirrored) : transform(box),
        points.length === 2
          ? preset('straightConnector1')
          : isReturn
            ? preset('bentConnector3', bendOf(points, box.width, mirrored.across))
            : corners(points, box),
        element(
          'a:ln',
          { w: emu(THICKNESS) },
          solid('000000'),
          kind === 'back' ? element('a:prstDash', { val: 'dash' }) : '',
          element('a:miter', { lim: 800_000 }),
          hasHead ? element('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' }) : '',
        ),
      ),
      element('wps:bodyPr', {}),
    ].join(''),
    vml: vmlLine(points, level, kind),
  };
}

/** The place of a connector: of its ends, or of all its corners where it has its own. */
export function connectorBox(points: readonly Point[]): Box {
  const { first, last, isReturn } = formOf(points);
  if (points.length > 2 && !isReturn) return boxAround(points);
  const ends = boxAround([first, last]);
  return isReturn ? { ...ends, width: Math.max(ends.width, LEAST_WIDTH) } : ends;
}

function formOf(points: readonly Point[]): { first: Point; last: Point; isReturn: boolean } {
  const [first, next] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A line without ends');
  return { first, last, isReturn: points.length === 4 && first.y === next?.y };
}

function preset(prst: string, bend?: number): string {
  const guide = bend === undefined ? '' : element('a:gd', { name: 'adj1', fmla: `val ${bend}` });
  return element('a:prstGeom', { prst }, element('a:avLst', {}, guide));
}

/** Where a return turns, in 1/100,000 of its width from its beginning; beyond 0 to 1 as a rule. */
function bendOf(points: readonly Point[], width: number, isMirrored: boolean): number {
  const away = (points[1]?.x ?? 0) - (points[0]?.x ?? 0);
  return Math.round(((isMirrored ? -away : away) / width) * 100_000);
}

function corners(points: readonly Point[], box: Box): string {
  const steps = points.map(({ x, y }, index) =>
    element(
      index === 0 ? 'a:moveTo' : 'a:lnTo',
      {},
      element('a:pt', { x: emu(x - box.x), y: emu(y - box.y) }),
    ),
  );
  const path = element('a:path', { w: emu(box.width), h: emu(box.height), fill: 'none' }, ...steps);
  return element(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name, {})),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, path),
  );
}

/** Connection sites of flow chart shapes: 0 above, 1 left, 2 below, 3 right. */
function siteOf(end: Point, next: Point): number {
  if (Math.abs(next.x - end.x) > Math.abs(next.y - end.y)) return next.x > end.x ? 3 : 1;
  return next.y > end.y ? 2 : 0;
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function vmlLine(points: readonly Point[], level: number, kind: ConnectorKind): string {
  const place = (length: number): string => `${Math.round(length * 100) / 100}pt`;
  return element(
    'v:polyline',
    {
      style: `position:absolute;z-index:${level}`,
      points: points.map(({ x, y }) => `${place(x)},${place(y)}`).join(','),
      filled: 'f',
      strokeweight: `${THICKNESS}pt`,
    },
    element('v:stroke', {
      endarrow: kind === 'joint' ? undefined : 'block',
      dashstyle: kind === 'back' ? 'dash' : undefined,
    }),
  );
}
