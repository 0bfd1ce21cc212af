import type { CaseState, SopDefinition } from '@tuntas/sop';
import { useMemo } from 'react';
import { SheetMatrix } from '../../sops/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { Panel } from '../../ui/index.ts';
import type { Names } from '../names.ts';
import { PathList } from './path-list.tsx';
import styles from './path-panel.module.css';
import { markRows, walkPath, type PathRow } from './walked-path.ts';

const texts = casesTexts.path;

interface Props {
  readonly definition: SopDefinition;
  readonly state: CaseState;
  readonly names: Names;
}

/** Where the berkas stands: the official matrix with the path walked, and the same as a list. */
export function PathPanel({ definition, state, names }: Props) {
  const path = useMemo(() => walkPath(definition, state), [definition, state]);
  const rows = useMemo(() => markRows(path), [path]);
  return (
    <Panel title={texts.heading}>
      <div className={styles.matrix}>
        <SheetMatrix
          definition={definition}
          compact
          label={texts.matrix}
          remarkOf={(row) => describeRow(rows.get(row))}
        />
      </div>
      <details className={styles.steps}>
        <summary>{texts.list}</summary>
        <PathList path={path} state={state} names={names} now={new Date().toISOString()} />
      </details>
    </Panel>
  );
}

function describeRow(row: PathRow | undefined) {
  if (!row || row.mark === 'ahead') return undefined;
  const words: string[] = [texts.mark[row.mark]];
  if (row.returns > 0) words.push(texts.returns(row.returns));
  return { tone: row.mark, text: words.join(', ') };
}
