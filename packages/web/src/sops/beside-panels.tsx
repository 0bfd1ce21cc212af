import { layoutSheet, type SopDefinition } from '@tuntas/sop';
import { useMemo } from 'react';
import { sopsTexts } from '../texts/sops.ts';
import { Panel } from '../ui/index.ts';
import styles from './sop-page.module.css';

const texts = sopsTexts;

/** What the matrix cannot show: steps without a row, ways that stay in a row, outside parties. */
export function BesidePanels({ definition }: { readonly definition: SopDefinition }) {
  const { added, selfExits } = useMemo(
    () =>
      layoutSheet(definition, {
        columnWidths: definition.sheet.performers.map(() => 0),
        rowHeights: definition.sheet.rows.map(() => 0),
      }),
    [definition],
  );
  const title = (id: string) => definition.flow.steps.find((step) => step.id === id)?.title ?? id;
  return (
    <>
      <Panel title={texts.added.heading}>
        <p className={styles.lead}>{added.length === 0 ? texts.added.none : texts.added.lead}</p>
        <ul className={styles.findings}>
          {added.map((step) => (
            <li key={step.stepId}>
              <strong>
                {step.reference} · {step.title}
              </strong>{' '}
              – {step.performers.join(' bersama ')}
              <span className={styles.suggestion}>
                {[
                  step.row !== null && texts.added.row(step.row),
                  step.fromRows.length > 0 && texts.added.from(step.fromRows.join(', ')),
                  step.toRows.length > 0 && texts.added.to(step.toRows.join(', ')),
                  step.ends && texts.added.ends,
                ]
                  .filter(Boolean)
                  .join('; ')}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {selfExits.length > 0 && (
        <Panel title={texts.beside.heading}>
          <ul className={styles.findings}>
            {selfExits.map((exit) => (
              <li key={`${exit.stepId}.${exit.exit}`}>
                <strong>{texts.beside.self(exit.row, exit.label)}</strong> –{' '}
                {exit.through.length > 0
                  ? texts.beside.through(exit.through.map(title).join(', '))
                  : texts.beside.stays}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
