import { buildDocx } from './build-docx.ts';
import { pict, vmlArrow, vmlShape, vmlStyle, type Place } from './drawing-xml.ts';
import {
  cellPadding,
  columnLeft,
  flows,
  headingRows,
  identityRows,
  matrixWidths,
  numbering,
  stepRow,
  steps,
  type SampleFlow,
} from './sample-sheet.ts';
import { table } from './word-xml.ts';

/**
 * Drawn as in Word 2007: identity and matrix in one table, rows of a least height, symbols of VML,
 * ways to the side drawn as two lines of which the second has the arrow.
 */
export function sheetOfWord2007(): Uint8Array {
  const rows = steps.map((step, i) => {
    const place = symbolPlace(i);
    const symbol = pict(vmlShape(numbers[step.symbol], vmlStyle(fromCell(i, place))));
    const lines = flows.filter(({ from }) => from === i).map((flow) => way(flow));
    const runs = steps.map((_, performer) =>
      performer === step.performer ? symbol + lines.join('') : '',
    );
    return stepRow(step, runs, `<w:trHeight w:val="${height}"/>`);
  });
  return buildDocx({
    body: table(matrixWidths, [identityRows(), headingRows(), ...rows]),
    numbering,
  });
}

const numbers = { terminator: 116, process: 109, decision: 110 } as const;
const height = 1400;
const [symbolWidth, symbolHeight] = [700, 400];

function symbolPlace(step: number): Place {
  const x = columnLeft(steps[step]?.performer ?? 0) + 250;
  return { x, y: step * height + 400, width: symbolWidth, height: symbolHeight };
}

function fromCell(step: number, place: Place): Place {
  const left = columnLeft(steps[step]?.performer ?? 0) + cellPadding;
  return { ...place, x: place.x - left, y: place.y - step * height };
}

/** Sideways from the symbol, then down or up to the other; straight down in one column. */
function way({ from, to, label }: SampleFlow): string {
  const [one, other] = [symbolPlace(from), symbolPlace(to)];
  const isRight = other.x > one.x;
  const beside = { x: isRight ? one.x + symbolWidth : one.x, y: one.y + symbolHeight / 2 };
  const bend = { x: other.x + symbolWidth / 2, y: beside.y };
  const end = { x: bend.x, y: to > from ? other.y : other.y + symbolHeight };
  const words = {
    ...{ x: isRight ? beside.x + 30 : beside.x - 450, y: beside.y - 240 },
    ...{ width: 420, height: 220 },
  };
  const text =
    label === ''
      ? ''
      : pict(vmlShape(202, vmlStyle(fromCell(from, words)), label, 'stroked="f" filled="f"'));
  return stroke(from, beside, bend, '') + stroke(from, bend, end, vmlArrow) + text;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function stroke(step: number, from: Spot, to: Spot, inside: string): string {
  const [start, end] = [from, to].map(({ x, y }) => {
    const place = fromCell(step, { x, y, width: 0, height: 0 });
    return `${place.x / 20}pt,${place.y / 20}pt`;
  });
  return pict(
    `<v:line style="position:absolute;z-index:9" from="${start}" to="${end}">${inside}</v:line>`,
  );
}
