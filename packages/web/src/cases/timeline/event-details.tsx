import type { ReactNode } from 'react';
import type { CaseEvent } from '@tuntas/sop';
import { FormResultView } from '../../instruments/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { FileLink } from '../file-link.tsx';
import type { Names } from '../names.ts';
import styles from './timeline.module.css';
import { VerdictList } from './verdict-list.tsx';

const texts = casesTexts.timeline;

/** What was said with it: reason, missing papers, checklist, disposisi, receipt, note, files. */
export function EventDetails({
  event,
  names,
  isPrinted = false,
}: {
  readonly event: CaseEvent;
  readonly names: Names;
  readonly isPrinted?: boolean;
}) {
  const { day } = useOfficeTime();
  const isExit = event.type === 'step-completed';
  const missing = isExit ? (event.missing ?? []) : [];
  const files = 'files' in event ? (event.files ?? []) : [];
  return (
    <>
      {'reason' in event && event.reason && (
        <Said label={texts.reason}>
          <q>{event.reason}</q>
        </Said>
      )}
      {missing.length > 0 && <Said label={texts.missing}>{missing.join('; ')}</Said>}
      {'verdicts' in event && (
        <VerdictList
          stepId={event.stepId}
          verdicts={event.verdicts ?? []}
          names={names}
          isPrinted={isPrinted}
        />
      )}
      {isExit && event.disposisi && (
        <Said label={texts.instruction}>
          <q>{event.disposisi.instruction}</q>{' '}
          {event.disposisi.dueOn && texts.dueOn(day(event.disposisi.dueOn))}{' '}
          {event.disposisi.copyTo &&
            event.disposisi.copyTo.length > 0 &&
            texts.copies(event.disposisi.copyTo.map(names.performer).join(', '))}
        </Said>
      )}
      {isExit && event.receipt && (
        <p className={styles.said}>
          {texts.receipt(event.receipt.receivedBy, day(event.receipt.receivedOn))}
        </p>
      )}
      {isExit && event.form && <FormResultView result={event.form} isPrinted={isPrinted} />}
      {'note' in event && event.note && (
        <Said label={texts.note}>
          <q>{event.note}</q>
        </Said>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((id) => {
            const file = names.file(id);
            return <li key={id}>{file ? isPrinted ? file.name : <FileLink file={file} /> : id}</li>;
          })}
        </ul>
      )}
    </>
  );
}

function Said({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className={styles.said}>
      <span className={styles.label}>{label}</span> {children}
    </p>
  );
}
