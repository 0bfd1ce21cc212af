import { useApiQuery } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { entryTexts as texts, secrecyTexts, urgencyTexts } from '../texts/index.ts';
import { RefusalAlert, SkeletonLines, type OfficeTime } from '../ui/index.ts';
import classes from './agenda-entry.module.css';

const NAMES: Readonly<Record<string, string>> = {
  receivedOn: texts.receivedOn,
  sender: texts.sender,
  letterNumber: texts.letterNumber,
  letterOn: texts.letterOn,
  subject: texts.subject,
  summary: texts.summary,
  urgency: texts.urgency,
  secrecy: texts.secrecy,
};

function write(field: string, value: unknown, time: OfficeTime): string {
  if (typeof value !== 'string' || value === '') return texts.blank;
  if (field === 'urgency') return urgencyTexts[value] ?? value;
  if (field === 'secrecy') return secrecyTexts[value] ?? value;
  return field.endsWith('On') ? time.day(value) : value;
}

/** What an entry said before, word by word, and why it was changed. */
export function CorrectionHistory({ entryId }: { readonly entryId: string }) {
  const corrections = useApiQuery('listCorrections', { params: { id: entryId } });
  const time = useOfficeTime();
  if (corrections.data === undefined) {
    return corrections.isPending ? (
      <SkeletonLines lines={2} />
    ) : (
      <RefusalAlert error={corrections.error} />
    );
  }
  return (
    <ol className={classes['history']}>
      {corrections.data.map((correction) => (
        <li key={correction.at}>
          <p className={classes['reason']}>{correction.reason}</p>
          <p className={classes['quiet']}>
            {texts.correctedBy(correction.by, time.instant(correction.at))}
          </p>
          <ul>
            {Object.keys(correction.after).map((field) => (
              <li key={field}>
                {NAMES[field] ?? field}: {texts.was}{' '}
                <del>{write(field, correction.before[field], time)}</del> {texts.became}{' '}
                <ins>{write(field, correction.after[field], time)}</ins>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
