import { buildDocx } from './build-docx.ts';
import { pict, shape, vmlShape, vmlStyle, type Place } from './drawing-xml.ts';
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
import { p, table } from './word-xml.ts';

/**
 * Drawn as in Word 2010 and later: rows grow with their words, each symbol and each connector hangs
 * on the cell where its author stood, with VML as a fallback. No joints are noted, as Word notes
 * none outside a canvas.
 */
export function sheetOfWord2010(): Uint8Array {
  const rows = steps.map((step, i) => {
    const symbol = alternative(
      shape(presets[step.symbol].name, fromCell(i, symbolPlace(i)), {}),
      pict(vmlShape(presets[step.symbol].vml, vmlStyle(fromCell(i, symbolPlace(i))))),
    );
    const lines = flows.filter(({ from }) => from === i).map((flow) => connector(flow));
    const runs = steps.map((_, performer) =>
      performer === step.performer ? symbol + lines.join('') : '',
    );
    return stepRow(step, runs, '');
  });
  const identity = table(matrixWidths, [identityRows()]);
  return buildDocx({
    body: identity + p('') + table(matrixWidths, [headingRows(), ...rows]),
    numbering,
  });
}

const presets = {
  terminator: { name: 'flowChartTerminator', vml: 116 },
  process: { name: 'flowChartProcess', vml: 109 },
  decision: { name: 'flowChartDecision', vml: 110 },
} as const;

/** Heights as Word would lay the rows out; the file does not hold them. */
const heights = [1010, 760, 1050, 540, 1090, 620, 560, 800];
const top = (step: number): number => heights.slice(0, step).reduce((sum, one) => sum + one, 0);
const [symbolWidth, symbolHeight] = [800, 320];

function symbolPlace(step: number): Place {
  const middle = columnLeft(steps[step]?.performer ?? 0) + 600;
  return {
    x: middle - symbolWidth / 2,
    y: top(step) + 90,
    width: symbolWidth,
    height: symbolHeight,
  };
}

function fromCell(step: number, place: Place): Place {
  const left = columnLeft(steps[step]?.performer ?? 0) + cellPadding;
  return { ...place, x: place.x - left, y: place.y - top(step) };
}

/** From below or beside the one symbol to above or beside the other, with its words. */
function connector({ from, to, label }: SampleFlow): string {
  const [one, other] = [symbolPlace(from), symbolPlace(to)];
  const isDown = to > from;
  const start = isDown
    ? { x: one.x + symbolWidth / 2, y: one.y + symbolHeight }
    : { x: one.x, y: one.y + symbolHeight / 2 };
  const end = isDown
    ? { x: other.x + symbolWidth / 2, y: other.y }
    : { x: other.x + symbolWidth, y: other.y + symbolHeight / 2 };
  const place = {
    ...{ x: Math.min(start.x, end.x), y: Math.min(start.y, end.y) },
    ...{ width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) },
  };
  const look = { tailEnd: true, flipH: end.x < start.x, flipV: end.y < start.y };
  const line = shape('bentConnector3', fromCell(from, place), look);
  if (label === '') return alternative(line, '');
  const words = { x: start.x + (isDown ? 60 : -460), y: start.y + 10, width: 420, height: 220 };
  const box = shape('rect', fromCell(from, words), {
    ...{ text: label, hasOutline: false, isTextBox: true },
  });
  return alternative(line, '') + alternative(box, '');
}

function alternative(choice: string, fallback: string): string {
  return (
    `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>` +
    `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
  );
}
