import { buildDocx } from './build-docx.ts';
import { floating, wsp } from './drawing-xml.ts';
import {
  cellPadding,
  columnLeft,
  firstPerformer,
  flows,
  headingRows,
  identityRows,
  matrixWidths,
  numbering,
  stepRow,
  steps,
} from './sample-sheet.ts';
import { p, table } from './word-xml.ts';

/**
 * Drawn on one canvas that hangs on the first row: rows of exact height, symbols on a canvas over
 * the performers' columns, connectors joined to them by their ids.
 */
export function sheetOfOneCanvas(): Uint8Array {
  const left = columnLeft(0);
  const width = matrixWidths.slice(firstPerformer, firstPerformer + 4).reduce((a, b) => a + b, 0);
  const symbols = steps.map(({ performer, symbol }, i) =>
    wsp(
      presets[symbol],
      { x: columnLeft(performer) - left + 200, y: i * height + 300, width: 800, height: 400 },
      { id: String(i + 2) },
    ),
  );
  const lines = flows.map(({ from, to, label }, i) => {
    const place = { x: 0, y: 100 * i, width: 300, height: 50 };
    const joins = [String(from + 2), String(to + 2)] as const;
    return wsp('bentConnector3', place, { tailEnd: true, joins, id: String(50 + i), text: label });
  });
  const canvas = floating(
    { x: -cellPadding, y: 0, width, height: steps.length * height },
    `<wpc:wpc>${symbols.join('')}${lines.join('')}</wpc:wpc>`,
  );
  const rows = steps.map((step, i) =>
    stepRow(step, i === 0 ? [canvas] : [], `<w:trHeight w:val="${height}" w:hRule="exact"/>`),
  );
  return buildDocx({
    body:
      table(matrixWidths, [identityRows()]) + p('') + table(matrixWidths, [headingRows(), ...rows]),
    numbering,
  });
}

const presets = {
  terminator: 'roundRect',
  process: 'rect',
  decision: 'diamond',
} as const;
const height = 1000;
