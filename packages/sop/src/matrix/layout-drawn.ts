import type { SopDefinition } from '../definition/definition.ts';
import { listAddedSteps } from './added-steps.ts';
import type { DrawnStep } from './drawn-steps.ts';
import { exitName } from './exit-labels.ts';
import { drawLines } from './lines.ts';
import type { Links } from './links.ts';
import type { MatrixConnector, MatrixGeometry, MatrixLayout } from './matrix-layout.ts';
import { measure, scaleFor } from './measures.ts';
import { planRoutes } from './routes.ts';
import { placeSymbols } from './symbols.ts';
import { firstWordRoom, listLineTexts, placeAllWords, type Rows, wordWidths } from './words.ts';

/** A row is not made higher than this to bring words nearer to their line. */
const MOST_EXTRA_LINES = 3;

/** Lays out the steps and links given, with the words that belong to these rows. */
export function layoutDrawn(
  definition: SopDefinition,
  geometry: MatrixGeometry,
  drawn: readonly DrawnStep[],
  links: Links,
  rows: Rows,
): MatrixLayout {
  const { sheet } = definition;
  const added = listAddedSteps(definition, drawn);
  const references = new Map(added.map(({ stepId, reference }) => [stepId, reference]));
  const routes = planRoutes(links, sheet.performers.length);
  const scale = scaleFor(geometry);
  const widths = wordWidths(definition, drawn, links, scale);

  const wordRoom = firstWordRoom(drawn, links, scale);
  const enough = wordRoom.map((room) => room + MOST_EXTRA_LINES * scale.lineHeight);
  const rowHeights = [...geometry.rowHeights];
  const grown = new Map<number, number>();
  for (;;) {
    const sized = { ...geometry, rowHeights };
    const measures = measure(drawn, routes, sized, wordRoom, widths);
    const symbols = placeSymbols(definition, drawn, links, routes, measures, references);
    const lines = drawLines(drawn, routes, symbols, measures);
    const texts = listLineTexts(drawn, links, lines);
    const placed = placeAllWords(definition, links, texts, lines, symbols, measures, rows, {
      band: (band) => (wordRoom[band] ?? 0) < (enough[band] ?? 0),
      row: (row) => (grown.get(row) ?? 0) < MOST_EXTRA_LINES,
    });
    if ('tightBand' in placed) {
      wordRoom[placed.tightBand] = (wordRoom[placed.tightBand] ?? 0) + scale.lineHeight;
      continue;
    }
    if ('tightRow' in placed) {
      const height = measures.rowHeights[placed.tightRow - 1] ?? 0;
      rowHeights[placed.tightRow - 1] = height + scale.lineHeight;
      grown.set(placed.tightRow, (grown.get(placed.tightRow) ?? 0) + 1);
      continue;
    }
    return {
      width: measures.columnWidths.reduce((sum, width) => sum + width, 0),
      height: measures.rowHeights.reduce((sum, height) => sum + height, 0),
      columnWidths: measures.columnWidths,
      rowHeights: measures.rowHeights,
      symbols,
      connectors: lines.map((line): MatrixConnector => {
        const { id, kind, from, to, points, route } = line;
        return {
          id,
          kind,
          from,
          to,
          exit: route?.link.exit.exit ?? '',
          points,
          label: placed.words.labels.get(line) ?? null,
          through: route !== null && 'through' in route.link ? route.link.through : [],
        };
      }),
      marks: placed.words.marks,
      added,
      selfExits: links.selves.map(({ from, exit, through }) => ({
        stepId: from.step.id,
        row: from.row,
        exit: exit.exit,
        label: exitName(from, exit),
        through,
      })),
    };
  }
}
