import type { FileRef } from '@tuntas/api';
import styles from './case-view.module.css';

/** A link that downloads one file of the berkas. */
export function FileLink({ file }: { readonly file: FileRef }) {
  return (
    <a className={styles.link} href={`/api/files/${file.id}`} download={file.name}>
      {file.name}
    </a>
  );
}
