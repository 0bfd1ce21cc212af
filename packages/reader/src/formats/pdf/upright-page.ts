import type { Point } from '../drawing/geometry.ts';
import type { PageContent } from './page-content.ts';
import { commonTurn, unturn } from './text-lines.ts';

/**
 * The page turned so that most of its writing stands upright: a landscape sheet is often printed
 * on a portrait page without a word to the reader.
 */
export function uprightPage(page: PageContent): PageContent {
  const turn = commonTurn(page.words);
  if (turn === 0) return page;
  const isAside = turn !== 180;
  const { width, height } = page;
  // Turning is about the corner of the page; the page then lies beside it and is moved back.
  const [dx, dy] = [
    turn === 90 ? 0 : turn === 180 ? width : height,
    turn === 270 ? 0 : turn === 180 ? height : width,
  ];
  const point = ({ x, y }: Point): Point => {
    if (turn === 90) return { x: y + dx, y: -x + dy };
    if (turn === 180) return { x: -x + dx, y: -y + dy };
    return { x: -y + dx, y: x + dy };
  };
  return {
    number: page.number,
    width: isAside ? height : width,
    height: isAside ? width : height,
    words: unturn(page.words, turn).map((word) => ({
      ...word,
      left: word.left + dx,
      right: word.right + dx,
      top: word.top + dy,
      bottom: word.bottom + dy,
      turn: (word.turn - turn + 360) % 360,
    })),
    strokes: page.strokes.map((stroke) => ({ ...stroke, points: stroke.points.map(point) })),
  };
}
