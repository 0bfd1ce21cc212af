import type { TimelineEntry } from '@tuntas/api';
import type { CaseState, SopDefinition } from '@tuntas/sop';
import { useMemo, useState, type ReactNode } from 'react';
import { SheetMatrix } from '../../sops/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { Panel } from '../../ui/index.ts';
import { isWide } from '../is-wide.ts';
import type { Names } from '../names.ts';
import { PathList } from './path-list.tsx';
import styles from './path-panel.module.css';
import { markRows, walkPath, type PathRow } from './walked-path.ts';

const texts = casesTexts.path;

interface Props {
  readonly definition: SopDefinition;
  readonly state: CaseState;
  readonly timeline: readonly TimelineEntry[];
  readonly names: Names;
}

/** Where the berkas stands: the official matrix with the path walked, and the same as a list. */
export function PathPanel({ definition, state, timeline, names }: Props) {
  const path = useMemo(() => {
    const events = timeline.toSorted((a, b) => a.seq - b.seq).map(({ event }) => event);
    return walkPath(definition, state, events);
  }, [definition, state, timeline]);
  const besides = path.filter(({ step, mark }) => mark === 'current' && step.row === undefined);
  const rows = markRows(path);
  return (
    <div className={styles.panel}>
      <Panel title={texts.heading}>
        {besides.length > 0 && (
          <p className={styles.beside}>
            {texts.inAdded(besides.map(({ step }) => step.title).join(', '))}
          </p>
        )}
        <Fold title={texts.matrix} isOpenAtFirst={isWide()}>
          <SheetMatrix
            definition={definition}
            compact
            label={texts.matrix}
            remarkOf={(row) => describeRow(rows.get(row))}
          />
        </Fold>
        <Fold title={texts.list} isOpenAtFirst={!isWide()}>
          <PathList
            definition={definition}
            path={path}
            state={state}
            names={names}
            now={new Date().toISOString()}
          />
        </Fold>
      </Panel>
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

function Fold({ title, isOpenAtFirst, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

function describeRow(row: PathRow | undefined) {
  if (!row || row.mark === 'ahead') return undefined;
  const words: string[] = [texts.mark[row.mark]];
  if (row.returns > 0) words.push(texts.returns(row.returns));
  return { tone: row.mark, text: words.join(', ') };
}
