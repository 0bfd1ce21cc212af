import { casesTexts } from '../../texts/cases.ts';
import styles from './facts.module.css';

interface Props {
  /** Name and value; an empty value is shown as a dash. */
  readonly facts: readonly (readonly [name: string, value: string | null])[];
}

/** A short list of names and values. */
export function Facts({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || casesTexts.details.blank}</dd>
        </div>
      ))}
    </dl>
  );
}
