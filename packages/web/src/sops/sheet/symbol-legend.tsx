import type { SymbolShape } from '@tuntas/sop';
import { sopsTexts } from '../../texts/sops.ts';
import styles from './matrix.module.css';
import { symbolPath } from './symbol-path.ts';

const SHAPES = ['capsule', 'box', 'diamond'] as const satisfies readonly SymbolShape[];

/** The symbols in use, explained in one line. */
export function SymbolLegend() {
  const texts = sopsTexts.symbols;
  return (
    <p className={styles.legend}>
      <strong>{texts.heading}</strong>
      {SHAPES.map((shape) => (
        <span key={shape}>
          <svg width="32" height="20" aria-hidden="true" focusable="false">
            <g className={styles.symbol}>
              <path d={symbolPath(shape, { x: 1, y: 1, width: 30, height: 18 })} />
            </g>
          </svg>
          {texts[shape]}
        </span>
      ))}
      <span>
        <svg width="32" height="20" aria-hidden="true" focusable="false">
          <g className={styles.connector} data-kind="back">
            <path d="M1 10H31" />
          </g>
        </svg>
        {texts.back}
      </span>
    </p>
  );
}
