import type { ClientCorrection } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import styles from './client.module.css';

const texts = casesTexts.details;
const NAMES: Readonly<Record<string, string>> = {
  name: texts.name,
  nik: texts.nik,
  kk: texts.kk,
  bornOn: texts.born,
  sex: texts.sex,
  address: texts.address,
  phone: texts.phone,
};

/** What was known of the client before, who put it right, and why. */
export function ClientCorrections({
  corrections,
}: {
  readonly corrections: readonly ClientCorrection[];
}) {
  const time = useOfficeTime();
  if (corrections.length === 0) return null;
  const write = (field: string, value: string | null | undefined) => {
    if (!value) return casesTexts.client.blank;
    if (field === 'bornOn') return time.day(value);
    return field === 'sex' ? (texts.sexWords[value] ?? value) : value;
  };
  return (
    <ol className={styles.corrections} aria-label={casesTexts.client.history}>
      {corrections.map(({ at, by, reason, before, after }) => (
        <li key={at}>
          <p>{casesTexts.client.correctedBy(by, time.instant(at))}</p>
          {Object.keys(after).map((field) => (
            <p key={field}>
              {NAMES[field] ?? field}: <del>{write(field, before[field])}</del> →{' '}
              <ins>{write(field, after[field])}</ins>
            </p>
          ))}
          <p>
            {casesTexts.timeline.reason} <q>{reason}</q>
          </p>
        </li>
      ))}
    </ol>
  );
}
