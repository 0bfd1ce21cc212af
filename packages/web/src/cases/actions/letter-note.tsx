import type { Step } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import styles from './form.module.css';
import { isAboutLetter, listLetters } from './list-letters.ts';

const texts = casesTexts.letter;

interface Props {
  readonly step: Step;
  readonly steps: readonly Step[];
  /** Nothing is attached that could be read, and no form beneath says so. */
  readonly tellsNoDraft: boolean;
}

/** Which letter is drafted, initialled or signed here, and whether there is anything to read. */
export function LetterNote({ step, steps, tellsNoDraft }: Props) {
  if (!isAboutLetter(step)) return null;
  const letters = listLetters(step, steps);
  if (letters.length === 0 && !tellsNoDraft) return null;
  return (
    <div className={styles.letter}>
      {letters.length > 0 && (
        <p>
          <strong>{texts.heading}</strong> {letters.join('; ')}
        </p>
      )}
      {tellsNoDraft && <p className={styles.noLetter}>{texts.none}</p>}
    </div>
  );
}
