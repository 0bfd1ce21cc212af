import type { Diagnostic } from '@tuntas/sop';
import { sopsTexts } from '../texts/sops.ts';
import { Panel } from '../ui/index.ts';
import styles from './sop-page.module.css';

const texts = sopsTexts.diagnostics;

/** What is odd about the sheet, beside it: the sheet itself stays as it was signed. */
export function DiagnosticsPanel({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  return (
    <Panel title={texts.heading}>
      <p className={styles.lead}>{diagnostics.length === 0 ? texts.none : texts.lead}</p>
      <ul className={styles.findings}>
        {diagnostics.map((item, index) => (
          <li key={index} data-severity={item.severity}>
            <strong>{texts[item.severity]}:</strong> {item.message}
            {item.suggestion && <span className={styles.suggestion}>{item.suggestion}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
