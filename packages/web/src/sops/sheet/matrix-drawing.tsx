import type { MatrixConnector, MatrixLabel, MatrixLayout } from '@tuntas/sop';
import styles from './matrix.module.css';
import { arrowHeadPath, linePath, symbolPath } from './symbol-path.ts';

/** Symbols and connectors of the whole matrix, once; the rows show their slices of it. */
export function MatrixDrawing({
  id,
  layout,
  fontSize,
}: {
  readonly id: string;
  readonly layout: MatrixLayout;
  readonly fontSize: number;
}) {
  return (
    <svg className={styles.store} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <g id={id} fontSize={fontSize}>
          {layout.connectors.map((connector) => (
            <Connector key={connector.id} connector={connector} />
          ))}
          {layout.symbols.map((symbol) => (
            <g
              key={symbol.id}
              className={styles.symbol}
              data-aside={symbol.id.includes('@') ? undefined : true}
            >
              <path d={symbolPath(symbol.shape, symbol.box)} />
              {symbol.text && (
                <text
                  x={symbol.box.x + symbol.box.width / 2}
                  y={symbol.box.y + symbol.box.height * 0.42}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {symbol.text}
                </text>
              )}
            </g>
          ))}
          {layout.connectors.map(
            ({ id: key, label }) => label && <Words key={key} words={label} />,
          )}
          {layout.marks.map((mark) => (
            <Words key={`${mark.row}.${mark.column}`} words={mark} />
          ))}
        </g>
      </defs>
    </svg>
  );
}

function Connector({ connector: { kind, points } }: { readonly connector: MatrixConnector }) {
  return (
    <g className={styles.connector} data-kind={kind}>
      <path d={linePath(points)} />
      {kind !== 'joint' && <path className={styles.head} d={arrowHeadPath(points)} />}
    </g>
  );
}

/** Words on a connector or in a cell, line by line; a line or border behind them gives way. */
function Words({ words: { lines, box } }: { readonly words: MatrixLabel }) {
  const step = box.height / lines.length;
  return (
    <g className={styles.label}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} />
      {lines.map((line, index) => (
        <text
          key={index}
          x={box.x + box.width / 2}
          y={box.y + (index + 0.5) * step}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** The part of the drawing that belongs to one row. Rows may stand on different pages. */
export function MatrixSlice({
  id,
  layout,
  top,
  height,
}: {
  readonly id: string;
  readonly layout: MatrixLayout;
  /** Top of the row and its height, in the units of the layout. */
  readonly top: number;
  readonly height: number;
}) {
  return (
    <svg
      className={styles.slice}
      viewBox={`0 ${top} ${layout.width} ${height}`}
      width={layout.width}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#${id}`} />
    </svg>
  );
}
