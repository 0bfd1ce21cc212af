import type { ActorCell } from '../sheet/page-cells.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { figure } from './figure.ts';
import type { Figures } from './list-figures.ts';
import { paragraph, run } from './paragraph.ts';
import { table, type Cell, type Row } from './table.ts';

type Table = SheetData['table'];
type Head = Table['head'][number];
type PageRow = Table['pages'][number]['rows'][number];

/** Height of the paragraph that carries the drawings of a cell, in points. */
const ANCHOR = 1;

/** The matrix as one table over all pages, its headings repeated on each. */
export function renderMatrix({ caption, table: data }: SheetData, figures: Figures): string {
  const rows = data.pages.flatMap((page, index) =>
    page.rows.map((row, at) => matrixRow(row, index > 0 && at === 0, data, figures)),
  );
  return table({
    widths: data.widths,
    rows: [...headRows(data), ...rows],
    caption: caption.text,
  });
}

function headRows({ head, headHeights, widths, scale }: Table): Row[] {
  const padding = { side: scale.inset, top: 0 };
  return headHeights.map((height, at): Row => {
    const cells: Cell[] = [];
    const covers = (cell: Head): boolean => cell.row <= at && at < cell.row + cell.rowSpan;
    for (const cell of head.filter(covers).toSorted((a, b) => a.column - b.column)) {
      const { text, rowSpan, columnSpan, size } = cell;
      const look = { size, bold: at < 2 };
      const isFirst = cell.row === at;
      cells.push({
        span: columnSpan,
        ...(rowSpan > 1 && { merge: isFirst ? 'restart' : 'continue' }),
        ...(at < 2 && { fill: 'EEEEEE' }),
        ...{ align: 'center', padding },
        content: paragraph({ ...look, align: 'center' }, isFirst ? run(text, look) : ''),
      });
    }
    const missing = widths.length - cells.reduce((sum, { span = 1 }) => sum + span, 0);
    for (let index = 0; index < missing; index += 1) {
      cells.push({ content: paragraph({ size: scale.text }) });
    }
    return { cells, height, isHeading: true };
  });
}

function matrixRow(row: PageRow, startsPage: boolean, data: Table, figures: Figures): Row {
  const { scale } = data;
  const look = { size: scale.text };
  const text = ({ column, lines }: PageRow['before'][number], starts: boolean): Cell => {
    const isShort = column === 'no' || column === 'time';
    const paragraphs = lines.map((line, index) =>
      paragraph(
        {
          ...look,
          ...(isShort && { align: 'center' }),
          ...(starts && index === 0 && { startsPage: true }),
        },
        run(line, look),
      ),
    );
    const empty = paragraph({ ...look, ...(starts && { startsPage: true }) });
    return {
      ...{ align: 'center', padding: { side: scale.inset, top: 0 } },
      content: paragraphs.length === 0 ? empty : paragraphs.join(''),
    };
  };
  return {
    height: row.height,
    ...(row.breaks && { breaks: true }),
    cells: [
      ...row.before.map((cell, index) => text(cell, startsPage && index === 0)),
      ...actorCells(row, data, figures),
      ...row.after.map((cell) => text(cell, false)),
    ],
  };
}

/** The actor cells as on the sheet; those under one heading have no line between them. */
function actorCells({ actors, before }: PageRow, data: Table, figures: Figures): Cell[] {
  return actors.map((cell, index) => {
    const open = [
      ...(data.actors[index - 1]?.joined === true ? (['left'] as const) : []),
      ...(data.actors[index]?.joined === true ? (['right'] as const) : []),
    ];
    return {
      open,
      content: actorContent(cell, data.widths[before.length + index] ?? 0, data, figures),
    };
  });
}

/** A low paragraph with the drawings, and below it the texts of the sheet where they stand. */
function actorContent(cell: ActorCell, width: number, { scale }: Table, figures: Figures): string {
  const drawn = (figures.get(cell) ?? []).map(figure);
  const size = scale.drawing;
  let top = ANCHOR;
  const marks = cell.marks
    .toSorted((a, b) => a.box.y - b.box.y)
    .map(({ lines, box }) => {
      const lineHeight = box.height / lines.length;
      const before = Math.max(0, box.y - top);
      top = box.y + box.height;
      const room = {
        left: Math.max(0, box.x - 1),
        right: Math.max(0, width - box.x - box.width - 1),
      };
      return paragraph(
        { size, lineHeight, before, ...room, align: 'center' },
        run(lines.join(' '), { size }),
      );
    });
  return [paragraph({ size: 1, lineHeight: ANCHOR }, ...drawn), ...marks].join('');
}
