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

/** What was found for each requirement; of a long checklist, what is there is folded. */
export function VerdictList({ stepId, verdicts, names, isPrinted }: Props) {
  if (verdicts.length === 0) return null;
  const met = verdicts.filter(({ verdict }) => verdict === 'met');
  const isFolded = !isPrinted && verdicts.length > MOST_LINES && met.length > 1;
  const shown = isFolded ? verdicts.filter((one) => !met.includes(one)) : verdicts;
  const list = (some: readonly Verdict[]) => (
    <ul className={styles.verdicts}>
      {some.map(({ requirementId, verdict, note }) => (
        <li key={requirementId} data-verdict={verdict}>
          {names.requirement(stepId, requirementId)}:{' '}
          <strong>{VERDICT_WORDS.find(({ value }) => value === verdict)?.label ?? verdict}</strong>
          {note && <> – {note}</>}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.checked}>
      <p className={styles.label}>{texts.checked(met.length, verdicts.length)}</p>
      {shown.length > 0 && list(shown)}
      {isFolded && (
        <details>
          <summary>{texts.metOnes(met.length)}</summary>
          {list(met)}
        </details>
      )}
    </div>
  );
}
