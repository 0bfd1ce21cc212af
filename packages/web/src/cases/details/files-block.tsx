import type { FileRef } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { formatBytes } from '../actions/check-file.ts';
import { FileLink } from '../file-link.tsx';
import styles from './facts.module.css';

/** All files of the berkas, newest first. */
export function FilesBlock({ files }: { readonly files: readonly FileRef[] }) {
  const { instant } = useOfficeTime();
  if (files.length === 0) return <p className={styles.empty}>{casesTexts.details.noFiles}</p>;
  const newestFirst = files.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
  return (
    <ul className={styles.list}>
      {newestFirst.map((file) => (
        <li key={file.id}>
          <FileLink file={file} />
          <div className={styles.small}>
            {formatBytes(file.bytes)} · {file.uploadedBy} · {instant(file.uploadedAt)}
          </div>
        </li>
      ))}
    </ul>
  );
}
