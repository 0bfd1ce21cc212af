import { useInstruments } from '../../instruments/index.ts';
import { formTexts as texts } from '../../texts/instruments.ts';
import styles from './form.module.css';

/** Which assessment form is filled in at this step. */
export function FormNote({ form }: { readonly form: string }) {
  const { title, all, find } = useInstruments();
  return (
    <div className={styles.letter}>
      <p>
        <strong>{texts.note}</strong> {title(form)}
      </p>
      {all !== undefined && find(form) === undefined && (
        <p className={styles.noLetter}>{texts.noneKept}</p>
      )}
    </div>
  );
}
