import { VisuallyHidden } from '@mantine/core';
import type { MatrixLayout, SopDefinition } from '@tuntas/sop';
import { useId, type CSSProperties } from 'react';
import { MatrixDrawing, MatrixSlice } from './matrix-drawing.tsx';
import { MatrixHead } from './matrix-head.tsx';
import styles from './matrix.module.css';
import { listMarks, type ActorColumn } from './table-shape.ts';
import { useMatrix } from './use-matrix.ts';
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
}

/**
 * The Pelaksana matrix of the official sheet: a table for everybody, with the five symbols drawn
 * over it. Each row carries its own slice of the drawing, so that paper may break between rows.
 */
export function SheetMatrix({
  definition,
  label,
  compact = false,
  remarkOf = () => undefined,
}: SheetMatrixProps) {
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
        <MatrixHead sheet={sheet} shape={shape} widths={widths} compact={compact} />
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
                    <VisuallyHidden>
                      {[
                        ...listMarks(sheet, number, actor),
                        ...titlesOf(layout, number, actor),
                      ].join('; ')}
                    </VisuallyHidden>
                  </td>
                ))}
                {!compact && <td>{row.requires}</td>}
                <td>{row.time}</td>
                {!compact && <td>{row.output}</td>}
                {!compact && <td>{row.note}</td>}
                {compact && (
                  <td className={styles.state}>{remark && <strong>{remark.text}</strong>}</td>
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

function titlesOf(layout: MatrixLayout | undefined, row: number, actor: ActorColumn): string[] {
  return (layout?.symbols ?? [])
    .filter((symbol) => symbol.row === row && symbol.column === actor.column)
    .map((symbol) => symbol.title);
}
