import type { Verdict } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import { VERDICT_WORDS } from '../actions/checklist.ts';
import type { Names } from '../names.ts';
import styles from './timeline.module.css';

const texts = casesTexts.timeline;
/** A longer checklist is folded. */
const MOST_LINES = 4;

interface Props {
  readonly stepId: string;
  readonly verdicts: readonly Verdict[];
  readonly names: Names;
  /** On paper nothing is folded. */
  readonly isPrinted: boolean;
}

/** What was found for each requirement. */
export function VerdictList({ stepId, verdicts, names, isPrinted }: Props) {
  if (verdicts.length === 0) return null;
  const met = verdicts.filter(({ verdict }) => verdict === 'met').length;
  const title = texts.checked(met, verdicts.length);
  const list = (
    <ul className={styles.verdicts}>
      {verdicts.map(({ requirementId, verdict, note }) => (
        <li key={requirementId} data-verdict={verdict}>
          {names.requirement(stepId, requirementId)}:{' '}
          <strong>{VERDICT_WORDS.find(({ value }) => value === verdict)?.label ?? verdict}</strong>
          {note && ` (${note})`}
        </li>
      ))}
    </ul>
  );
  if (isPrinted || verdicts.length <= MOST_LINES) {
    return (
      <div className={styles.checked}>
        <span className={styles.label}>{title}</span>
        {list}
      </div>
    );
  }
  return (
    <details className={styles.checked}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
