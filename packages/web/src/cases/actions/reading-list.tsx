import type { CaseReply, FileRef } from '@tuntas/api';
import type { Step } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { AttachmentList } from '../../ui/index.ts';
import styles from './form.module.css';

const texts = casesTexts.reading;

interface Props {
  readonly step: Step;
  readonly letterFiles: CaseReply['agenda']['files'];
  /** Everything attached to the berkas, with what is attached to the action being written. */
  readonly files: readonly FileRef[];
}

/**
 * What is to be read before one decides on it: the letter itself and what was put into the berkas
 * since, the newest first. On a phone the details with the same files stand far below.
 */
export function ReadingList({ step, letterFiles, files }: Props) {
  const time = useOfficeTime();
  const heading = texts.before[step.kind];
  if (heading === undefined) return null;
  if (letterFiles.length + files.length === 0) {
    return step.kind === 'dispose' ? (
      <p className={styles.hint}>{casesTexts.details.noScans}</p>
    ) : null;
  }
  const newest = files.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
  const parts = [
    [casesTexts.details.scans, letterFiles],
    [casesTexts.details.files, newest],
  ] as const;
  return (
    <section className={styles.letter} aria-label={heading}>
      <h3 className={styles.legend}>{heading}</h3>
      {parts.map(([title, list]) =>
        list.length === 0 ? null : (
          <div key={title}>
            <p className={styles.hint}>{title}</p>
            <AttachmentList files={list} time={time} />
          </div>
        ),
      )}
    </section>
  );
}
