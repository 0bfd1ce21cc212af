import type { ReactNode } from 'react';
import type { CaseEvent } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { FileLink } from '../file-link.tsx';
import type { Names } from '../names.ts';
import styles from './timeline.module.css';

const texts = casesTexts.timeline;

/** What was said with it: reason, missing papers, disposisi, receipt, note, files. */
export function EventDetails({
  event,
  names,
}: {
  readonly event: CaseEvent;
  readonly names: Names;
}) {
  const { day } = useOfficeTime();
  const isExit = event.type === 'step-completed';
  const missing = isExit ? (event.missing ?? []) : [];
  const files = 'files' in event ? (event.files ?? []) : [];
  const remarks = isExit ? (event.verdicts ?? []).filter((item) => item.note) : [];
  return (
    <>
      {'reason' in event && event.reason && (
        <Said label={texts.reason}>
          <q>{event.reason}</q>
        </Said>
      )}
      {missing.length > 0 && <Said label={texts.missing}>{missing.join('; ')}</Said>}
      {isExit &&
        remarks.map((item) => (
          <Said
            key={item.requirementId}
            label={`${names.requirement(event.stepId, item.requirementId)}:`}
          >
            {item.note}
          </Said>
        ))}
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
      {'note' in event && event.note && (
        <Said label={texts.note}>
          <q>{event.note}</q>
        </Said>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((id) => {
            const file = names.file(id);
            return <li key={id}>{file ? <FileLink file={file} /> : id}</li>;
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
