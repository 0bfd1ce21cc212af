import { VisuallyHidden } from '@mantine/core';
import type { MatrixLayout, SopDefinition } from '@tuntas/sop';
import { useId, useMemo, type CSSProperties, type ReactNode } from 'react';
import { MatrixDrawing, MatrixSlice } from './matrix-drawing.tsx';
import { MatrixHead } from './matrix-head.tsx';
import styles from './matrix.module.css';
import { listMarks, type ActorColumn } from './table-shape.ts';
import { useMatrix } from './use-matrix.ts';
import { withoutTicks } from './without-ticks.ts';
import type { MatrixWidths } from './widths.ts';

/** What is said about a row of a running berkas. */
export interface RowRemark {
  readonly tone: 'done' | 'withdrawn' | 'current' | 'passed-by' | 'ahead';
  readonly text: string;
}

export interface SheetMatrixProps {
  readonly definition: SopDefinition;
  /** Name of the region. */
  readonly label: string;
  /** Only Kegiatan, Pelaksana, Waktu and the state of the berkas. */
  readonly compact?: boolean;
  /** Remark on a row (counted from 1), with `compact`. */
  readonly remarkOf?: (row: number) => RowRemark | undefined;
  /** With `compact`: heading of the last column, and what stands there instead of the remark. */
  readonly lastColumn?: {
    readonly heading: string;
    readonly cellOf: (row: number) => ReactNode;
  };
  /**
   * What lies in an actor cell (row and column counted from 1), below the drawing. `words` say what
   * the drawing shows there and must be in it for screen readers.
   */
  readonly actorCellOf?: (row: number, column: number, words: string) => ReactNode;
}

/**
 * The Pelaksana matrix of the official sheet: a table for everybody, with the five symbols drawn
 * over it. Each row carries its own slice of the drawing, so that paper may break between rows.
 */
export function SheetMatrix({
  definition: whole,
  label,
  compact = false,
  remarkOf = () => undefined,
  lastColumn,
  actorCellOf,
}: SheetMatrixProps) {
  const definition = useMemo(() => (compact ? withoutTicks(whole) : whole), [compact, whole]);
  const { sheet } = definition;
  const drawingId = useId();
  const { shape, widths, fontSize, minimumHeights, body, heights, layout } = useMatrix(
    definition,
    compact,
  );
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={label}
      tabIndex={0}
      data-compact={compact || undefined}
    >
      {layout && <MatrixDrawing id={drawingId} layout={layout} fontSize={fontSize} />}
      <table className={styles.table} style={tableStyle(widths)}>
        <MatrixHead
          sheet={sheet}
          shape={shape}
          widths={widths}
          compact={compact}
          lastHeading={lastColumn?.heading}
        />
        <tbody ref={body}>
          {sheet.rows.map((row, index) => {
            const number = index + 1;
            const remark = compact ? remarkOf(number) : undefined;
            const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
            return (
              <tr
                key={number}
                style={{ height: minimumHeights[index] }}
                data-tone={remark?.tone}
                {...(remark?.tone === 'current' && { 'aria-current': 'step' as const })}
              >
                {shape.hasNumbers && <td className={styles.no}>{row.no}</td>}
                <th scope="row" className={styles.activity}>
                  {shape.hasNumbers ? row.activity : `${row.no} ${row.activity}`.trim()}
                </th>
                {shape.actors.map((actor, place) => (
                  <td key={actor.column} colSpan={actor.span} className={styles.actor}>
                    {place === 0 && layout && (
                      <MatrixSlice
                        id={drawingId}
                        layout={layout}
                        top={top}
                        height={heights[index] ?? 0}
                      />
                    )}
                    {actorCellOf ? (
                      actorCellOf(number, actor.column, wordsOf(sheet, layout, number, actor))
                    ) : (
                      <VisuallyHidden>{wordsOf(sheet, layout, number, actor)}</VisuallyHidden>
                    )}
                  </td>
                ))}
                {!compact && <td>{row.requires}</td>}
                <td>{row.time}</td>
                {!compact && <td>{row.output}</td>}
                {!compact && <td>{row.note}</td>}
                {compact && (
                  <td className={styles.state}>
                    {lastColumn
                      ? lastColumn.cellOf(number)
                      : remark && <strong>{remark.text}</strong>}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Printable width of A4 landscape with margins of 10 mm, in CSS pixels. */
const PAPER_WIDTH = 1046;

function tableStyle({ activity, actors, ...rest }: MatrixWidths): CSSProperties {
  const others = [...actors, ...Object.values(rest)].reduce((sum, width) => sum + width, 0);
  return {
    '--activity-width': `${activity}px`,
    '--other-width': `${others}px`,
    '--print-zoom': Math.min(0.865, PAPER_WIDTH / (activity + others)).toFixed(3),
  } as CSSProperties;
}

/** What stands in an actor cell, drawn or written. */
function wordsOf(
  sheet: SopDefinition['sheet'],
  layout: MatrixLayout | undefined,
  row: number,
  actor: ActorColumn,
): string {
  const symbols = (layout?.symbols ?? [])
    .filter((symbol) => symbol.row === row && symbol.column === actor.column)
    .map((symbol) => symbol.title);
  return [...listMarks(sheet, row, actor), ...symbols].join('; ');
}
