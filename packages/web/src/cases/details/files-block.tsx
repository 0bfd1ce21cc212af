import type { FileRef } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { AttachmentList } from '../../ui/index.ts';
import styles from './facts.module.css';

/** All files of the berkas, newest first. */
export function FilesBlock({ files }: { readonly files: readonly FileRef[] }) {
  const time = useOfficeTime();
  if (files.length === 0) return <p className={styles.empty}>{casesTexts.details.noFiles}</p>;
  const newestFirst = files.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
  return <AttachmentList files={newestFirst} time={time} />;
}
