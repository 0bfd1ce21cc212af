import { apply, type Matrix, type Point } from '../drawing/geometry.ts';
import { bend, type Stroke } from '../drawing/stroke.ts';

/** Codes of the path data that pdf.js hands over. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

/** Subpaths of one painted path. `isClosed` when the painting operator closes them. */
export function readStrokes(
  data: ArrayLike<number>,
  matrix: Matrix,
  paint: { isStroked: boolean; isFilled: boolean; isClosed: boolean },
): Stroke[] {
  const strokes: Stroke[] = [];
  let points: Point[] = [];
  let curves = 0;
  const end = (isClosed: boolean): void => {
    const [first] = points;
    const last = points.at(-1);
    const meets =
      points.length > 2 && first && last && Math.hypot(first.x - last.x, first.y - last.y) < 0.1;
    if (meets) points.pop();
    if (points.length > 1 && points.every(({ x, y }) => Number.isFinite(x + y))) {
      const { isStroked, isFilled } = paint;
      strokes.push({
        points,
        curves,
        isStroked,
        isFilled,
        isClosed: isClosed || paint.isClosed || meets === true,
      });
    }
    points = [];
    curves = 0;
  };
  const to = (i: number): Point => apply(matrix, data[i] ?? NaN, data[i + 1] ?? NaN);
  for (let i = 0; i < data.length;) {
    switch (data[i]) {
      case MOVE:
        end(false);
        points.push(to(i + 1));
        i += 3;
        break;
      case LINE:
        points.push(to(i + 1));
        i += 3;
        break;
      case CURVE:
        points.push(...bend([points.at(-1) ?? to(i + 5), to(i + 1), to(i + 3), to(i + 5)]));
        curves += 1;
        i += 7;
        break;
      case QUADRATIC:
        points.push(...bend([points.at(-1) ?? to(i + 3), to(i + 1), to(i + 1), to(i + 3)]));
        curves += 1;
        i += 5;
        break;
      case CLOSE:
        end(true);
        i += 1;
        break;
      default:
        return strokes;
    }
  }
  end(false);
  return strokes;
}
