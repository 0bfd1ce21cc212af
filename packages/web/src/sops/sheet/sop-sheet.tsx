import type { SopDefinition } from '@tuntas/sop';
import { sopsTexts } from '../../texts/sops.ts';
import { SheetHeader } from './sheet-header.tsx';
import { SheetMatrix } from './sheet-matrix.tsx';
import styles from './sop-sheet.module.css';
import { SymbolLegend } from './symbol-legend.tsx';

/** The whole official sheet: header block, caption, matrix. */
export function SopSheet({ definition }: { readonly definition: SopDefinition }) {
  const { sheet } = definition;
  return (
    <article className={styles.sheet} aria-label={sopsTexts.sheet}>
      <SheetHeader sheet={sheet} />
      <h2 className={styles.caption}>{sheet.title}</h2>
      <p className={styles.hint}>{sopsTexts.scrollHint}</p>
      <SheetMatrix definition={definition} label={sopsTexts.matrix} />
      <SymbolLegend />
    </article>
  );
}
