import type { FileRef } from '@tuntas/api';
import type { Step } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import styles from './form.module.css';
import { isAboutLetter, listLetters, needsDraft } from './list-letters.ts';

const texts = casesTexts.letter;

interface Props {
  readonly step: Step;
  readonly steps: readonly Step[];
  /** Everything attached to the berkas, with what is attached to the action being written. */
  readonly files: readonly FileRef[];
}

/** Which letter is drafted, initialled or signed here, and whether there is anything to read. */
export function LetterNote({ step, steps, files }: Props) {
  if (!isAboutLetter(step)) return null;
  const letters = listLetters(step, steps);
  if (letters.length === 0 && !needsDraft(step)) return null;
  return (
    <div className={styles.letter}>
      {letters.length > 0 && (
        <p>
          <strong>{texts.heading}</strong> {letters.join('; ')}
        </p>
      )}
      {files.length === 0 && needsDraft(step) && <p className={styles.noLetter}>{texts.none}</p>}
    </div>
  );
}
